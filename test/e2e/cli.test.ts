import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../ooxml/index.js';
import { languageOf, speak } from '../../service/words.js';
import { askDeadlines, runCli } from './run-cli.js';

const WARD = 'samples/chuyen-doi-so-phuong-an-binh.xlsx';
const COMMUNE = 'samples/cai-cach-hanh-chinh-phuong-an-binh.xlsx';
const CITY = 'samples/do-thi-moi-truong-phuong-an-binh.xlsx';
const AS_OF = ['--as-of', '2026-11-16'];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dondoc-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const inFolder = (name: string): string => join(folder, name);

interface SheetJson {
  file: string;
  sheet: string;
  located: boolean;
  counts: { rows: number; groups: number; tasks: number };
  tasks: {
    row: number;
    lead: { text: string; unit: string | null }[];
    deadline: Record<string, unknown>;
    status: { kind: string };
  }[];
  issues: { rule: string; severity: string; cell: string; message: string; mends: unknown[] }[];
  error?: string;
}
const checkJson = async (...args: string[]): Promise<{ code: number; sheets: SheetJson[] }> => {
  const { code, out } = await runCli('check', ...args, '--json');
  return { code, sheets: JSON.parse(out) as SheetJson[] };
};

describe('dondoc check', () => {
  it('counts rows, groups and tasks of every sample, one object per file and sheet', async () => {
    const { code, sheets } = await checkJson(WARD, COMMUNE, CITY, ...AS_OF);
    const located = sheets.filter((sheet) => sheet.located);
    expect(located.map(({ counts }) => counts)).toEqual([
      { rows: 35, groups: 5, tasks: 30 },
      { rows: 25, groups: 0, tasks: 25 },
      { rows: expect.any(Number) as number, groups: 3, tasks: 23 },
    ]);
    for (const sheet of located) expect(sheet.tasks).toHaveLength(sheet.counts.tasks);
    expect(code).toBe(1);
  });

  it('prints every key of a task, absent values as null', async () => {
    const { sheets } = await checkJson(WARD, ...AS_OF);
    const task = sheets.find((sheet) => sheet.located)!.tasks[0]!;
    expect(Object.keys(task)).toEqual(
      expect.arrayContaining([
        'row',
        'ordinal',
        'group',
        'content',
        'lead',
        'coordinating',
        'output',
        'deadline',
        'status',
      ]),
    );
    expect(Object.keys(task.deadline)).toEqual(
      expect.arrayContaining(['text', 'ok', 'kind', 'start', 'due', 'every', 'grain', 'bound', 'assumed', 'reason']),
    );
    expect(Object.values(task.deadline)).not.toContain(undefined);
  });

  it('reads a month stored as a date by what the sheet shows', async () => {
    const { sheets } = await checkJson(WARD, ...AS_OF);
    const month = sheets.flatMap((sheet) => sheet.tasks).find((task) => task.deadline.text === 'Tháng 12/2026');
    expect(month?.deadline).toMatchObject({ ok: true, due: '2026-12-31', grain: 'month' });
  });

  it('never calls an unread deadline overdue', async () => {
    const { sheets } = await checkJson(WARD, COMMUNE, CITY, '--as-of', '2030-01-01');
    const unread = sheets.flatMap((sheet) => sheet.tasks).filter((task) => !task.deadline.ok);
    expect(unread.length).toBeGreaterThan(0);
    expect(unread.filter((task) => task.status.kind === 'overdue')).toEqual([]);
  });

  it('prints a table and the counts for a person', async () => {
    const { out, code } = await runCli('check', WARD, ...AS_OF);
    expect(out).toContain('1 phụ lục, 30 nhiệm vụ, 5 nhóm, 35 dòng');
    expect(out).toContain('deadline-impossible');
    expect(code).toBe(1);
  });

  it('reads the other files when one cannot be read, and exits 2', async () => {
    await writeFile(inFolder('gia.xlsx'), 'xin chào');
    const { code, sheets } = await checkJson(inFolder('gia.xlsx'), inFolder('khong-co.xlsx'), folder, WARD, ...AS_OF);
    expect(code).toBe(2);
    expect(sheets.slice(0, 3).map((sheet) => Boolean(sheet.error))).toEqual([true, true, true]);
    expect(sheets.some((sheet) => sheet.located)).toBe(true);
  });

  it('names the sheets when the one asked for is not there', async () => {
    const { code, err } = await runCli('check', WARD, '--sheet', 'Không có');
    expect(code).toBe(2);
    expect(err).toContain('“Phụ lục”');
  });

  it('takes the day of issue from the command line', async () => {
    const { sheets } = await checkJson(COMMUNE, '--issued', '2024-02-01', ...AS_OF);
    const yearless = sheets.flatMap((sheet) => sheet.tasks).find((task) => task.deadline.text === 'Trước 25/12');
    expect(yearless?.deadline).toMatchObject({
      due: '2024-12-24',
      assumed: expect.arrayContaining(['year']) as string[],
    });
  });
});

describe('dondoc and wrong words', () => {
  it.each([
    [['check', WARD, '--as-of', '2026-02-30'], '2026-02-30'],
    [['check', WARD, '--khong-co'], '--khong-co'],
    [['check'], 'tệp'],
    [['kiem-tra'], 'kiem-tra'],
    [['check', WARD, '--settings', 'khong-co.json'], 'khong-co.json'],
    [['report', WARD, '--format', 'odt'], 'odt'],
    [['report', WARD, '--format', 'json', '-o', `./${WARD}`], WARD],
    [['report', WARD, '--period', 'thang'], 'thang'],
    [['send', WARD, '--outbox', '/tmp/x'], '--to'],
    [['send', WARD, '--to', 'khong-phai-dia-chi', '--outbox', '/tmp/x'], 'khong-phai-dia-chi'],
    [['send', WARD, '--to', 'a@b.vn'], '--smtp'],
    [['fix', WARD, '--rule', 'khong-co'], 'khong-co'],
  ])('%j: says what is wrong and exits 2', async (args, word) => {
    const { code, err } = await runCli(...args);
    expect(code).toBe(2);
    expect(err).toContain(word);
  });

  it('names the wrong key of a settings file', async () => {
    await writeFile(inFolder('sai.json'), JSON.stringify({ policy: { dueSoonDays: 'ba' } }));
    const { code, err } = await runCli('check', WARD, '--settings', inFolder('sai.json'));
    expect(code).toBe(2);
    expect(err).toContain('policy.dueSoonDays');
  });
});

describe('the language of the program', () => {
  afterEach(() => speak('vi'));

  it('is Vietnamese unless --lang or the locale asks for English', () => {
    expect(languageOf([], {})).toBe('vi');
    expect(languageOf([], { LANG: 'vi_VN.UTF-8' })).toBe('vi');
    expect(languageOf([], { LANG: 'C.UTF-8' })).toBe('vi');
    expect(languageOf([], { LANG: 'en_US.UTF-8' })).toBe('en');
    expect(languageOf([], { LC_ALL: 'vi_VN', LANG: 'en_US.UTF-8' })).toBe('vi');
    expect(languageOf(['check', '--lang', 'vi'], { LANG: 'en_US.UTF-8' })).toBe('vi');
    expect(languageOf(['check', '--lang=en'], {})).toBe('en');
  });

  it('is English in help, tables and messages, and the JSON stays the same', async () => {
    const vietnamese = await runCli('check', WARD, ...AS_OF, '--json');
    speak('en');
    const table = await runCli('check', WARD, ...AS_OF, '--lang', 'en');
    expect(table.out).toContain('annexes: 1, tasks: 30, groups: 5, rows: 35');
    expect((await runCli('check', WARD, '--as-of', '2026-02-30')).err).toContain('no day on the calendar');
    expect((await runCli('check', WARD, '--nope')).err).toContain("unknown option '--nope'");
    expect((await runCli('check', WARD, ...AS_OF, '--json')).out).toBe(vietnamese.out);
  });
});

describe('dondoc deadline', () => {
  it('answers every line, phrases and JSON objects, with absent values null', async () => {
    const answers = await askDeadlines(
      '\uFEFFQuý II/2026\r\n{"phrase":"trước ngày 15/9","issued":"2025-03-01"}\n\nThường xuyên\n',
      { issued: '2026-01-15' },
    );
    expect(answers).toHaveLength(4);
    expect(answers[0]).toMatchObject({
      phrase: 'Quý II/2026',
      ok: true,
      kind: 'by',
      due: '2026-06-30',
      every: null,
      grain: 'quarter',
      reason: null,
    });
    expect(answers[1]).toMatchObject({ due: '2025-09-14', bound: 'before', assumed: ['year'] });
    expect(answers[2]).toMatchObject({ ok: false, reason: 'blank' });
    expect(answers[3]).toMatchObject({ ok: true, kind: 'ongoing', due: null });
  });
});

describe('dondoc fix and mark', () => {
  it('lists what it would mend and writes nothing in a dry run', async () => {
    const before = await readFile(WARD);
    const { code, out } = await runCli('fix', WARD, '--rule', 'deadline-impossible', '--dry-run', ...AS_OF);
    expect(code).toBe(0);
    expect(out).toContain('Sẽ sửa 1 ô');
    expect((await readFile(WARD)).equals(before)).toBe(true);
  });

  it('mends in place and keeps the previous file beside it', async () => {
    const path = inFolder('sua.xlsx');
    const before = await readFile(WARD);
    await writeFile(path, before);
    const { code } = await runCli('fix', path, '--rule', 'deadline-impossible', ...AS_OF);
    expect(code).toBe(0);
    expect((await readFile(`${path}.bak`)).equals(before)).toBe(true);
    const { sheets } = await checkJson(path, ...AS_OF);
    expect(sheets.flatMap((sheet) => sheet.issues).filter((issue) => issue.rule === 'deadline-impossible')).toEqual([]);
  });

  it('writes marks into a copy that reads the same', async () => {
    const out = inFolder('dau.xlsx');
    const { code } = await runCli('mark', WARD, '-o', out, ...AS_OF);
    expect(code).toBe(0);
    const marked = readWorkbook(new Uint8Array(await readFile(out)));
    const original = readWorkbook(new Uint8Array(await readFile(WARD)));
    expect(marked.ok && original.ok && marked.workbook.grids).toEqual(original.ok && original.workbook.grids);
  });
});

describe('dondoc report, letters and demo', () => {
  it('writes the report as text, html and json', async () => {
    const text = await runCli('report', WARD, CITY, ...AS_OF, '--settings', 'samples/settings.json');
    expect(text.code).toBe(0);
    expect(text.out).toContain('UBND PHƯỜNG AN BÌNH');
    const html = await runCli('report', WARD, ...AS_OF, '--format', 'html');
    expect(html.out).toMatch(/^<!doctype html>/i);
    const json = await runCli('report', WARD, ...AS_OF, '--format', 'json');
    expect(JSON.parse(json.out)).toMatchObject({ totals: { total: 30 } });
  });

  it('says in the report which file could not be read, and exits 2', async () => {
    await writeFile(inFolder('hong.xlsx'), 'PK');
    const { code, out } = await runCli('report', WARD, inFolder('hong.xlsx'), ...AS_OF);
    expect(code).toBe(2);
    expect(out).toContain('hong.xlsx');
  });

  it('shows who would get a letter and why others are held', async () => {
    const { code, out } = await runCli('letters', WARD, ...AS_OF, '--settings', 'samples/settings.json', '--json');
    const { send, held } = JSON.parse(out) as { send: { to: string[]; key: string }[]; held: unknown[] };
    expect(code).toBe(0);
    expect(send.length).toBeGreaterThan(0);
    expect(new Set(send.map((letter) => letter.key)).size).toBe(send.length);
    expect(held).toBeDefined();
  });

  it('posts the week into the outbox once, however often it runs', async () => {
    const outbox = inFolder('outbox');
    const first = await runCli('demo', '--once', '--outbox', outbox);
    expect(first.code).toBe(0);
    const letters = (await readdir(outbox)).filter((name) => name.endsWith('.eml'));
    expect(letters.length).toBeGreaterThan(5);
    const again = await runCli('demo', '--once', '--outbox', outbox);
    expect(again.out).toContain('ghi 0 thư');
    expect(again.out).toContain(`${letters.length} thư đã ghi ở lần chạy trước`);
  });
});
