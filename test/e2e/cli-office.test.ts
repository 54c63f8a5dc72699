import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkOffice } from '../../service/office.js';
import { officeOf, sourcesOf } from '../../service/check-files.js';
import { annexRows, AS_OF as DAY, gridOf, TASKS } from '../../shared/office/office.test-kit.js';
import { DEFAULT_SETTINGS } from '../../shared/index.js';
import type { Grid } from '../../shared/index.js';
import { seedXlsx } from '../conformance/seed-xlsx.js';
import { AS_OF, checkJson, runCli } from './run-cli.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'office-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const annex = (sheet = 'Phụ lục', tasks = TASKS): Grid => gridOf(sheet, annexRows(tasks));
const older = TASKS.map((row) => row.map((text, i) => (i === 4 ? '1/2/2026' : text)));
async function book(name: string, grids: readonly Grid[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, await seedXlsx(grids));
  return path;
}

test('check --json: today’s objects under sheets, the account and the questions beside them', async () => {
  const path = await book('a.xlsx', [annex(), annex('Phụ lục (2)')]);
  const { sheets, account, questions } = await checkJson(path, ...AS_OF);
  expect(sheets.map(({ counts }) => counts.tasks)).toEqual([4, 4]);
  expect(account[0]).toMatchObject({ file: path, state: 'understood' });
  expect(account[0]!.sheets.map(({ rows }) => rows.task)).toEqual([4, 0]);
  expect(questions).toEqual([]);
  const { out } = await runCli('check', path, ...AS_OF);
  expect(out).toContain('là bản sao của “Phụ lục”');
});

test('report --format json counts each plan once and keeps account and questions', async () => {
  const paths = [await book('a.xlsx', [annex()]), await book('a - Copy.xlsx', [annex()])];
  const { out, code } = await runCli('report', ...paths, ...AS_OF, '--format', 'json');
  const report = JSON.parse(out) as {
    totals: { total: number; overdue: number };
    account: unknown[];
    questions: unknown[];
  };
  expect(code).toBe(0);
  expect(report.totals).toMatchObject({ total: 4, overdue: 3 });
  expect(report.account).toHaveLength(2);
  expect(report.questions).toEqual([]);
  expect((await runCli('report', ...paths, ...AS_OF)).out.replace(/\s+/g, ' ')).toContain(
    'Không tính trong số liệu: tệp “a - Copy.xlsx”',
  );
});

test('a question is answered once, and the figures follow', async () => {
  const paths = [await book('a.xlsx', [annex()]), await book('b.xlsx', [annex('Phụ lục', older)])];
  const settings = join(folder, 'settings.json');
  await writeFile(settings, '{"language":"vi"}');
  const asked = (await checkJson(...paths, ...AS_OF)).questions;
  expect(asked.map(({ options }) => options.map(({ id }) => id))).toEqual([
    ['a.xlsx#Phụ lục', 'b.xlsx#Phụ lục', 'all'],
  ]);
  expect((await runCli('answer', ...paths, '--choose', 'b.xlsx#Phụ lục')).code).toBe(2);
  expect((await runCli('answer', ...paths, '--settings', settings, '--choose', 'c')).code).toBe(2);
  const done = await runCli('answer', ...paths, '--settings', settings, '--choose', 'b.xlsx#Phụ lục', ...AS_OF);
  expect(done.code).toBe(0);
  expect(JSON.parse(await readFile(settings, 'utf8'))).toMatchObject({ language: 'vi' });
  const { out } = await runCli('report', ...paths, ...AS_OF, '--format', 'json', '--settings', settings);
  expect((JSON.parse(out) as { totals: object }).totals).toMatchObject({ total: 4, overdue: 4 });
});

test('everything in the folder is in the account, and what could hold a plan is told in the letter', async () => {
  await book('a.xlsx', [annex()]);
  await writeFile(
    join(folder, 'cu.xls'),
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 600 }, () => 0)]),
  );
  await writeFile(join(folder, 'bang.csv'), 'STT,Nhiệm vụ\n1,Việc\n');
  await writeFile(join(folder, 'hong.xlsx'), 'khong phai');
  await writeFile(join(folder, 'cong van.pdf'), '%PDF');
  await writeFile(join(folder, '~$a.xlsx'), '');
  await mkdir(join(folder, 'nam 2025'));
  await writeFile(join(folder, 'nam 2025', 'kh.xlsx'), '');
  await mkdir(join(folder, 'anh'));
  const files = await checkOffice({ folder, settings: DEFAULT_SETTINGS }, DAY);
  const { account } = officeOf(files);
  const name = (path: string): string => path.slice(folder.length + 1);
  expect(account.map(({ file, state, because }) => [name(file), state, because])).toEqual([
    ['a.xlsx', 'understood', undefined],
    ['bang.csv', 'left-out', 'no-annex'],
    ['cu.xls', 'left-out', expect.stringMatching('unsupported|damaged|encrypted')],
    ['hong.xlsx', 'left-out', 'unsupported'],
    ['anh', 'left-out', 'unsupported'],
    ['cong van.pdf', 'left-out', 'unsupported'],
    ['nam 2025', 'left-out', 'unsupported'],
  ]);
  expect(sourcesOf(files).gaps.map(({ file }) => file)).toEqual(['cu.xls', 'hong.xlsx', 'nam 2025']);
});

test('an empty folder, and a file that vanishes between two readings', async () => {
  const office = { folder, settings: DEFAULT_SETTINGS };
  expect(officeOf(await checkOffice(office, DAY)).account).toEqual([]);
  const { code, err, out } = await runCli('check', join(folder, 'gone.xlsx'), '--json');
  expect(code).toBe(2);
  expect(err).toBe('');
  expect((JSON.parse(out) as { account: object[] }).account).toEqual([
    { file: join(folder, 'gone.xlsx'), state: 'left-out', because: 'vanished', sheets: [] },
  ]);
});
