import { randomBytes } from 'node:crypto';
import { copyFile, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file's folder remembers a rename only after its own fsync; Windows cannot open folders and needs none. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    const code = (cause as { code?: string }).code;
    if (code !== 'EISDIR' && code !== 'EPERM' && code !== 'EACCES' && code !== 'EINVAL') throw cause;
  }
}

async function writeSynced(path: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const handle = await open(path, 'wx', mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Puts new bytes in a file's place so that at every moment either the old or the new file is there, whole: temporary
 * file in the same folder, fsync, rename. The previous file is kept beside it as `<name>.bak`. Rejects with the
 * system's error and leaves the old file as it was; the temporary file is taken away. A read-only file is EACCES.
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  const tag = `${process.pid}-${randomBytes(4).toString('hex')}`;
  const fresh = join(folder, `.${basename(path)}.${tag}.tmp`);
  const backup = join(folder, `.${basename(path)}.${tag}.bak.tmp`);
  const old = await stat(path).catch((cause: { code?: string }) => {
    if (cause.code === 'ENOENT') return undefined;
    throw cause;
  });
  // A rename would go through, but a file marked read-only says that it is final.
  if (old && (old.mode & 0o222) === 0)
    throw Object.assign(new Error(`EACCES: read-only, '${path}'`), { code: 'EACCES' });
  try {
    await writeSynced(fresh, bytes, old?.mode);
    if (old) {
      // Copied, not renamed: the name itself must never be without a file.
      await copyFile(path, backup);
      await rename(backup, `${path}.bak`);
    }
    await rename(fresh, path);
  } catch (cause) {
    await Promise.all([rm(fresh, { force: true }), rm(backup, { force: true })]);
    throw cause;
  }
  await syncFolder(folder);
}
