import { readFile, writeFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { patchWorkbook, readWorkbook } from '../../ooxml/index.js';
import { cellAt, DEFAULT_SETTINGS, parseIso } from '../../shared/index.js';
import { checkAnnex } from '../../shared/office/check-sheet.js';
import type { Grid } from '../../shared/index.js';
import { tempFolder } from '../service/temp-folder.js';
import { WARD, runCli } from './run-cli.js';

const AS_OF = parseIso('2026-11-16')!;
const inFolder = tempFolder('template');

async function grids(path: string): Promise<readonly Grid[]> {
  const read = readWorkbook(new Uint8Array(await readFile(path)));
  if (!read.ok) throw new Error(read.error.message);
  return read.workbook.grids;
}
function annexOf(all: readonly Grid[]) {
  for (const grid of all) {
    const check = checkAnnex(grid, DEFAULT_SETTINGS, AS_OF);
    if (check.located) return { grid, annex: check.annexes[0]!, check };
  }
  throw new Error('no annex');
}

describe('dondoc new', () => {
  it.each(['ward', 'commune'])('writes a template for a %s that the program reads as an annex', async (kind) => {
    const path = inFolder(`${kind}.xlsx`);
    expect((await runCli('new', '-o', path, '--unit-kind', kind, '--rows', '12')).code).toBe(0);
    const all = await grids(path);
    const fields = annexOf(all).annex.place.header.columns.map(({ field }) => field);
    expect(fields).toEqual(
      expect.arrayContaining(['index', 'task', 'lead', 'coordinating', 'deadline', 'output', 'id', 'status', 'dueDay']),
    );
    expect(all.map(({ sheet }) => sheet)).toContain('Đơn vị');
  });

  it('is read in full once it is filled in, with no finding about its own cells', async () => {
    const path = inFolder('filled.xlsx');
    await runCli('new', '-o', path, '--rows', '5');
    const { grid, annex } = annexOf(await grids(path));
    const column = (field: string): number => annex.place.header.columns.find((one) => one.field === field)!.column;
    const row = annex.place.header.range.bottom + 1;
    const put = (field: string, text: string) => {
      const at = { sheet: grid.sheet, row, column: column(field) };
      return { at, before: cellAt(grid, row, at.column).text, after: { kind: 'text', text } as const };
    };
    const changes = [
      put('task', 'Rà soát, cập nhật quy trình tiếp nhận hồ sơ trực tuyến'),
      put('lead', 'Phòng Văn hóa - Xã hội'),
      put('deadline', '30/11/2026'),
      put('output', 'Quyết định ban hành quy trình'),
    ];
    const { bytes, refused } = patchWorkbook(new Uint8Array(await readFile(path)), changes);
    expect(refused).toEqual([]);
    await writeFile(path, bytes);
    const { check } = annexOf(await grids(path));
    expect(check.judgements).toHaveLength(1);
    expect(check.issues.filter((issue) => issue.severity === 'error')).toEqual([]);
  });

  it('keeps drop-downs, the repeated header and A4 landscape in the file', async () => {
    const path = inFolder('print.xlsx');
    await runCli('new', '-o', path, '--rows', '5');
    const parts = unzipSync(new Uint8Array(await readFile(path)));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    expect(sheet).toContain('<dataValidation');
    expect(sheet).toMatch(/<pageSetup[^>]*orientation="landscape"/);
    expect(sheet).toMatch(/<pane [^>]*state="frozen"/);
    expect(strFromU8(parts['xl/workbook.xml']!)).toContain('_xlnm.Print_Titles');
  });

  it.each([
    [['new', '-o', 'WARD'], 'Đã có tệp'],
    [['new', '-o', 'x.xlsx', '--rows', '0'], '--rows'],
    [['new', '-o', 'x.xlsx', '--rows', 'mười'], '--rows'],
    [['new', '-o', 'x.xlsx', '--unit-kind', 'tinh'], 'tinh'],
    [['new', '-o', 'khong/co/thu-muc/x.xlsx'], 'khong/co/thu-muc'],
    [['new'], '--out'],
  ])('%j: says what is wrong and writes nothing', async (args, word) => {
    const { code, err } = await runCli(...args.map((one) => (one === 'WARD' ? WARD : one)));
    expect(code).toBe(2);
    expect(err).toContain(word);
  });
});

describe('dondoc track', () => {
  it('adds the follow-up columns right of the annex and leaves every issued cell as it is', async () => {
    const out = inFolder('theo-doi.xlsx');
    expect((await runCli('track', WARD, '-o', out)).code).toBe(0);
    const before = annexOf(await grids(WARD));
    const after = annexOf(await grids(out));
    before.grid.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell.text !== '') expect(cellAt(after.grid, row, column)).toEqual(cell);
      }),
    );
    const fields = after.annex.place.header.columns.map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['id', 'dueDay', 'status', 'result', 'extendedTo', 'updated']));
    expect(new Set(fields.filter((field) => field !== 'other')).size).toBe(
      fields.filter((field) => field !== 'other').length,
    );
  });

  it('gives every task one code of its own and the due day as a real date, and changes no status', async () => {
    const out = inFolder('ma.xlsx');
    await runCli('track', WARD, '-o', out);
    const before = annexOf(await grids(WARD));
    const after = annexOf(await grids(out));
    const ids = after.annex.tasks.map((task) => task.id);
    expect(ids.every(Boolean)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    const column = after.annex.place.header.columns.find((one) => one.field === 'dueDay')!.column;
    const dates = after.annex.tasks.map((task) => cellAt(after.grid, task.row, column).kind);
    expect(dates.filter((kind) => kind === 'date').length).toBeGreaterThan(15);
    expect(after.check.judgements.map(({ status }) => status)).toEqual(
      before.check.judgements.map(({ status }) => status),
    );
  });

  it('adds nothing the second time', async () => {
    const once = inFolder('mot.xlsx');
    await runCli('track', WARD, '-o', once);
    const { code, out } = await runCli('track', once, '-o', inFolder('hai.xlsx'));
    expect(code).toBe(0);
    expect(out).toContain('đã có đủ');
  });
});
