import { randomBytes } from 'node:crypto';
import { chown, copyFile, link, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import type { Stats } from 'node:fs';
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

/** Written, synced and read again: what does not read back is not put in anybody's place. */
async function writeAndCompare(path: string, bytes: Uint8Array, old: Stats | undefined): Promise<void> {
  await writeSynced(path, bytes, old?.mode);
  if (old) await chown(path, old.uid, old.gid).catch(() => undefined);
  const again = await readFile(path);
  if (Buffer.compare(again, bytes) !== 0) throw Object.assign(new Error('EIO: does not read back'), { code: 'EIO' });
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as { code?: string }).code === 'EPERM';
  }
};

/** Takes away what a killed run left beside a file: our own temporary files whose program is no more. */
async function sweep(folder: string, name: string): Promise<void> {
  for (const one of await readdir(folder).catch(() => [])) {
    if (!one.startsWith(`.${name}.`) || !one.endsWith('.tmp')) continue;
    const pid = /^(\d+)-[0-9a-f]{8}\./.exec(one.slice(name.length + 2))?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(folder, one), { force: true });
  }
}

/** Keeps the file as it is under the first free name: a.xlsx.bak, a.xlsx.2.bak …; a copy kept before is never written over. */
async function keepOld(path: string, made: string): Promise<void> {
  // Copied, not renamed: the name itself must never be without a file.
  await copyFile(path, made);
  const bytes = await readFile(made);
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? `${path}.bak` : `${path}.${n}.bak`;
    const there = await readFile(name).catch(() => undefined);
    if (there && Buffer.compare(there, bytes) === 0) break;
    if (there) continue;
    // A link is refused where the name has been taken meanwhile; file systems without links rename.
    const linked = await link(made, name).then(
      () => true,
      (cause: { code?: string }) => (cause.code === 'EEXIST' ? false : rename(made, name).then(() => true)),
    );
    if (linked) break;
  }
  await rm(made, { force: true });
}

export interface ReplaceOptions {
  /** False for what the program draws up anew each time: nobody's work is lost with it. */
  readonly backup?: boolean;
}

/**
 * Puts new bytes in a file's place so that at every moment either the old or the new file is there, whole: temporary
 * file in the same folder, fsync, read again and compared, rename. A link stays a link, mode and owner are kept. The
 * previous file is kept beside it as `<name>.bak`, numbered where there is one already. Rejects with the system's error
 * and leaves the old file as it was; the temporary file is taken away. A read-only file is EACCES.
 */
export async function replaceFile(
  given: string,
  bytes: Uint8Array,
  { backup = true }: ReplaceOptions = {},
): Promise<void> {
  const path = await realpath(given).catch(() => given);
  const folder = dirname(path);
  const tag = `${process.pid}-${randomBytes(4).toString('hex')}`;
  const fresh = join(folder, `.${basename(path)}.${tag}.tmp`);
  const copy = join(folder, `.${basename(path)}.${tag}.bak.tmp`);
  const old = await stat(path).catch((cause: { code?: string }) => {
    if (cause.code === 'ENOENT') return undefined;
    throw cause;
  });
  // A rename would go through, but a file marked read-only says that it is final.
  if (old && (old.mode & 0o222) === 0)
    throw Object.assign(new Error(`EACCES: read-only, '${path}'`), { code: 'EACCES' });
  if (old?.isDirectory()) throw Object.assign(new Error(`EISDIR: '${path}'`), { code: 'EISDIR' });
  await sweep(folder, basename(path));
  try {
    await writeAndCompare(fresh, bytes, old);
    if (old && backup) await keepOld(path, copy);
    await rename(fresh, path);
  } catch (cause) {
    await Promise.all([rm(fresh, { force: true }), rm(copy, { force: true })]);
    throw cause;
  }
  await syncFolder(folder);
}
