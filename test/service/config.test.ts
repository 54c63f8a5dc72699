import { writeFile } from 'node:fs/promises';
import { loadConfig } from '../../service/config.js';
import { Told } from '../../service/console.js';
import { portOption } from '../../service/options.js';
import { tempFolder } from './temp-folder.js';

const inFolder = tempFolder('config');

async function problemOf(text: string): Promise<string> {
  const path = inFolder('dondoc.json');
  await writeFile(path, text);
  try {
    await loadConfig(path);
  } catch (error) {
    expect(error).toBeInstanceOf(Told);
    return (error as Told).message;
  }
  return '';
}

it('reads a small configuration: paths count from its own folder, the rest has defaults', async () => {
  const path = inFolder('dondoc.json');
  await writeFile(path, '\uFEFF{ "folder": "phu-luc", "outbox": "thu-di" }');
  expect(await loadConfig(path)).toMatchObject({
    folder: inFolder('phu-luc'),
    outbox: inFolder('thu-di'),
    store: inFolder('dondoc.sqlite'),
    host: '127.0.0.1',
    port: 3000,
    schedule: true,
  });
});

it.each([
  ['{\n  "folder": "a",\n  "outbox": "b",\n  "port": "ba nghìn"\n}', ['port', 'dòng 4']],
  ['{\n  "folder": "a",\n  "outbox": "b",\n  "prot": 3000\n}', ['“prot”', 'dòng 4']],
  ['{ "outbox": "b" }', ['folder', 'thiếu']],
  ['{ "folder": "a" }', ['“outbox”', '“smtp”', '“gmail”']],
  ['{\n "folder": "a",\n "smtp": "thu.example.vn"\n}', ['smtp', 'smtp://', 'dòng 3']],
  ['{ "folder": "a", "gmail": { "credentials": "k.json", "user": "khong-phai-thu" } }', ['gmail.user']],
  ['{ "folder": ', ['chưa đúng dạng JSON']],
])('names the key and the line that are wrong: %s', async (text, words) => {
  const problem = await problemOf(text);
  for (const word of words) expect(problem).toContain(word);
});

it('never repeats the password of a wrong address', async () => {
  expect(await problemOf('{ "folder": "a", "smtp": "http://a:bi-mat@thu.example.vn" }')).not.toContain('bi-mat');
});

it('takes the mail server from the environment when the file names none', async () => {
  process.env.DONDOC_SMTP_URL = 'smtp://thu.example.vn';
  try {
    expect(await problemOf('{ "folder": "a" }')).toBe('');
  } finally {
    delete process.env.DONDOC_SMTP_URL;
  }
});

it('takes a port, and says so when it is none', () => {
  expect(portOption(undefined, 3000)).toBe(3000);
  expect(portOption('8080', 3000)).toBe(8080);
  for (const wrong of ['abc', '-1', '70000', '3.5']) expect(() => portOption(wrong, 3000)).toThrow(Told);
});
