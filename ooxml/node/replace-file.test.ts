import { mkdtemp, readFile, readdir, rm, stat, writeFile, chmod } from 'node:fs/promises';
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
    expect((await readdir(folder)).sort()).toEqual(['phụ lục.xlsx', 'phụ lục.xlsx.bak']);
    expect([await read('phụ lục.xlsx'), await read('phụ lục.xlsx.bak')]).toEqual(['ba', 'hai']);
    expect((await stat(path)).mode & 0o777).toBe(0o640);
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
