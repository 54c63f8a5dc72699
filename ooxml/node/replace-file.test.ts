import { lstat, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replaceFile } from './replace-file.js';

describe('replaceFile', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dondoc-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const read = async (name: string): Promise<string> => readFile(join(folder, name), 'utf8');

  it('puts the new bytes in place and keeps the previous file as .bak', async () => {
    const path = join(folder, 'phụ lục.xlsx');
    await writeFile(path, 'một');
    await chmod(path, 0o640);
    await replaceFile(path, Buffer.from('hai'));
    await replaceFile(path, Buffer.from('ba'));
    await replaceFile(path, Buffer.from('ba'));
    expect(new Set(await readdir(folder))).toEqual(
      new Set(['phụ lục.xlsx', 'phụ lục.xlsx.bak', 'phụ lục.xlsx.2.bak', 'phụ lục.xlsx.3.bak']),
    );
    expect(await Promise.all(['', '.bak', '.2.bak', '.3.bak'].map((end) => read(`phụ lục.xlsx${end}`)))).toEqual([
      'ba',
      'một',
      'hai',
      'ba',
    ]);
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  it('writes through a link, and the link stays one', async () => {
    const path = join(folder, 'a.xlsx');
    await writeFile(path, 'một');
    await symlink(path, join(folder, 'lối tắt.xlsx'));
    await replaceFile(join(folder, 'lối tắt.xlsx'), Buffer.from('hai'));
    expect(await read('a.xlsx')).toBe('hai');
    expect((await lstat(join(folder, 'lối tắt.xlsx'))).isSymbolicLink()).toBe(true);
  });

  it('takes away what a killed run left, and nothing of a run that still writes', async () => {
    const gone = join(folder, '.a.xlsx.4194300-0123abcd.tmp');
    const running = join(folder, `.a.xlsx.${process.pid}-0123abcd.tmp`);
    await writeFile(gone, 'nửa');
    await writeFile(running, 'đang ghi');
    await replaceFile(join(folder, 'a.xlsx'), Buffer.from('x'));
    expect(new Set(await readdir(folder))).toEqual(new Set(['a.xlsx', `.a.xlsx.${process.pid}-0123abcd.tmp`]));
  });

  it('keeps no copy of what is drawn up anew each time', async () => {
    const path = join(folder, 'báo cáo.html');
    await replaceFile(path, Buffer.from('một'), { backup: false });
    await replaceFile(path, Buffer.from('hai'), { backup: false });
    expect(await readdir(folder)).toEqual(['báo cáo.html']);
  });

  it('makes a file that was not there, without a .bak', async () => {
    await replaceFile(join(folder, 'a.xlsx'), Buffer.from('x'));
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  it('leaves a read-only file alone, whoever asks', async () => {
    const path = join(folder, 'đã ký.xlsx');
    await writeFile(path, 'một');
    await chmod(path, 0o444);
    await expect(replaceFile(path, Buffer.from('hai'))).rejects.toMatchObject({ code: 'EACCES' });
    expect(await readdir(folder)).toEqual(['đã ký.xlsx']);
    expect(await read('đã ký.xlsx')).toBe('một');
  });

  it('leaves everything as it was when it fails, and no temporary file', async () => {
    await expect(replaceFile(join(folder, 'không có', 'a.xlsx'), Buffer.from('x'))).rejects.toThrow(/ENOENT/);
    expect(await readdir(folder)).toEqual([]);
  });
});
