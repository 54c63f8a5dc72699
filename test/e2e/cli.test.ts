import { readFile, readdir, writeFile } from 'node:fs/promises';
import { readWorkbook } from '../../ooxml/index.js';
import { tempFolder } from '../service/temp-folder.js';
import { AS_OF, CITY, WARD, askDeadlines, checkJson, runCli } from './run-cli.js';

const inFolder = tempFolder('cli');

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
    // The named rule, and what is proven and safe anyway.
    expect(out).toContain('Sẽ sửa 3 ô');
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
