import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { a1, cellAt } from '../../shared/index.js';
import type { CellChange, CellValue } from '../../shared/index.js';
import { patchWorkbook, readWorkbook } from '../index.js';
import { smallWorkbook } from '../testing/small-workbook.js';
import type { SmallWorkbook } from '../testing/small-workbook.js';

const at = (row: number, column: number) => ({ sheet: 'Trang', row, column });
const text = (value: string): CellValue => ({ kind: 'text', text: value });
const change = (row: number, column: number, before: string, after: CellValue): CellChange => ({
  at: at(row, column),
  before,
  after,
});
const grid = (bytes: Uint8Array) => {
  const reading = readWorkbook(bytes);
  if (!reading.ok) throw new Error(reading.error.kind);
  return reading.workbook.grids[0]!;
};
const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);
const SHEET = 'xl/worksheets/sheet1.xml';
const inner = (bytes: Uint8Array): string => /<worksheet[^>]*>(.*)<\/worksheet>/s.exec(part(bytes, SHEET))![1]!;
const BOOK: SmallWorkbook = {
  strings: ['cũ'],
  formats: ['dd/mm/yyyy', '"Tháng "m/yyyy'],
  sheet:
    '<dimension ref="A1:C3"/><sheetData><row r="1" spans="1:3" ht="20"><c r="A1" t="s"><v>0</v></c><c r="C1" s="1"><v>46357</v></c></row>' +
    '<row r="3"><c r="A3"><f>1+1</f><v>2</v></c><c r="B3" s="2"><v>46357</v></c></row><row r="5"/></sheetData><mergeCells><mergeCell ref="A7:B8"/></mergeCells>',
};

describe('patchWorkbook', () => {
  it('leaves words of a cell the dress they had, in the cell itself and in a shared string', () => {
    const bold = '<r><rPr><b/></rPr><t xml:space="preserve">Trước </t></r>';
    const rich = `${bold}<r><rPr><i/></rPr><t>ngày  31/11/2026</t></r>`;
    const kept = `<is>${bold}<r><rPr><i/></rPr><t xml:space="preserve">ngày 30/11/2026</t></r></is>`;
    const shared = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>x</t></si><si>${rich}</si></sst>`;
    const old = smallWorkbook({
      extra: { 'xl/sharedStrings.xml': shared },
      sheet: `<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is>${rich}</is></c><c r="C1" t="s"><v>0</v></c></row>`,
    });
    const was = 'Trước ngày  31/11/2026';
    const { bytes, refused } = patchWorkbook(old, [
      change(0, 0, was, text('Trước ngày 30/11/2026')),
      change(0, 1, was, text('Trước ngày 30/11/2026')),
      change(0, 2, 'x', text('y')),
    ]);
    expect(refused).toEqual([]);
    expect(inner(bytes)).toContain(
      `<c r="A1" t="inlineStr">${kept}</c><c r="B1" t="inlineStr">${kept}</c><c r="C1" t="inlineStr"><is><t xml:space="preserve">y</t></is></c>`,
    );
    expect(grid(bytes).rows[0]!.map((cell) => cell.text)).toEqual([
      'Trước ngày 30/11/2026',
      'Trước ngày 30/11/2026',
      'y',
    ]);
  });

  it('writes only the cell and leaves every other byte of the sheet as it was', () => {
    const old = smallWorkbook(BOOK);
    const { bytes, refused } = patchWorkbook(old, [change(0, 0, 'cũ', text('mới & <đẹp>'))]);
    expect(refused).toEqual([]);
    expect(inner(bytes)).toBe(
      inner(old).replace(
        '<c r="A1" t="s"><v>0</v></c>',
        '<c r="A1" t="inlineStr"><is><t xml:space="preserve">mới &amp; &lt;đẹp&gt;</t></is></c>',
      ),
    );
  });

  it('makes missing cells and rows in their order and widens the used area', () => {
    const { bytes } = patchWorkbook(smallWorkbook(BOOK), [
      change(3, 1, '', text('dòng mới')),
      change(0, 1, '', text('giữa')),
      change(4, 2, '', text('trong dòng rỗng')),
      change(8, 4, '', text('cuối')),
      change(8, 3, '', text('trước cuối')),
    ]);
    expect([...inner(bytes).matchAll(/<(?:row|c) r="([A-Z]*\d+)"/g)].map(([, ref]) => ref)).toEqual(
      '1 A1 B1 C1 3 A3 B3 4 B4 5 C5 9 D9 E9'.split(' '),
    );
    expect(inner(bytes)).toContain('<dimension ref="A1:E9"/>');
    expect(cellAt(grid(bytes), 4, 2).text).toBe('trong dòng rỗng');
  });

  it('fills a sheet without any row, and one with namespace prefixes', () => {
    const empty = patchWorkbook(smallWorkbook({ sheet: '<sheetData/>' }), [change(1, 1, '', text('a'))]);
    expect(cellAt(grid(empty.bytes), 1, 1).text).toBe('a');
    const prefixed = smallWorkbook({
      sheetPart:
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    });
    const { bytes } = patchWorkbook(prefixed, [change(0, 0, '1', text('hai')), change(2, 0, '', text('ba'))]);
    expect(part(bytes, SHEET)).toContain(
      '<x:row r="3"><x:c r="A3" t="inlineStr"><x:is><x:t xml:space="preserve">ba</x:t></x:is></x:c></x:row>',
    );
    expect(grid(bytes).rows.map((row) => row[0]?.text ?? '')).toEqual(['hai', '', 'ba']);
  });

  it('refuses a cell that changed, a formula, a covered cell, a sheet that is not there, and writes the rest', () => {
    const { bytes, refused, written } = patchWorkbook(smallWorkbook(BOOK), [
      change(0, 0, 'khác', text('x')),
      change(2, 0, '2', text('x')),
      change(7, 1, '', text('x')),
      { at: { sheet: 'Không có', row: 0, column: 0 }, before: '', after: text('x') },
      change(6, 0, '', text('được')),
      change(6, 0, '', text('lần hai')),
    ]);
    expect(refused.map(({ because }) => because).sort()).toEqual([
      'changed',
      'changed',
      'formula',
      'merged',
      'no-sheet',
    ]);
    expect(written.map((one) => a1(one.at))).toEqual(['A7']);
    expect(cellAt(grid(bytes), 6, 0).text).toBe('được');
  });

  it('gives the very same bytes back when nothing may be written', () => {
    const old = smallWorkbook(BOOK);
    expect(patchWorkbook(old, [change(0, 0, 'khác', text('x'))]).bytes).toBe(old);
    expect(patchWorkbook(old, []).bytes).toBe(old);
    const junk = new Uint8Array([1, 2, 3]);
    expect(patchWorkbook(junk, [change(0, 0, '', text('x'))])).toMatchObject({
      bytes: junk,
      written: [],
      error: { kind: 'not-a-zip' },
    });
  });

  it('respects protection but writes where the owner left a cell unlocked', () => {
    const locked = smallWorkbook({
      stylesPart:
        '<styleSheet xmlns="m"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs></styleSheet>',
      sheet: '<sheetData><row r="1"><c r="A1"/><c r="B1" s="1"/></row></sheetData><sheetProtection sheet="1"/>',
    });
    const { refused, written } = patchWorkbook(locked, [change(0, 0, '', text('x')), change(0, 1, '', text('x'))]);
    expect(refused.map(({ because }) => because)).toEqual(['locked']);
    expect(written).toHaveLength(1);
  });

  it('refuses cells inside an array formula and the header of a table', () => {
    const book = smallWorkbook({
      sheet:
        '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="C2" t="inlineStr"><is><t>Tên</t></is></c></row>',
      extra: {
        'xl/worksheets/_rels/sheet1.xml.rels':
          '<Relationships><Relationship Id="r1" Type="x/table" Target="../tables/table1.xml"/></Relationships>',
        'xl/tables/table1.xml': '<table ref="C2:D9"><tableColumns/></table>',
      },
    });
    const { refused } = patchWorkbook(book, [
      change(1, 0, '1', text('x')),
      change(1, 2, 'Tên', text('x')),
      change(2, 2, '', text('ghi được')),
    ]);
    expect(refused.map(({ because }) => because)).toEqual(['formula', 'locked']);
  });

  it.each(['=1+1', '+84 912', '-5', '@SUM(A1)', '- Báo cáo tháng'])(
    'stores %s as text that cannot run, also after editing',
    (value) => {
      const { bytes } = patchWorkbook(smallWorkbook(BOOK), [change(0, 0, 'cũ', text(value))]);
      expect(cellAt(grid(bytes), 0, 0)).toEqual({ kind: 'text', text: value });
      expect(part(bytes, 'xl/styles.xml')).toContain('quotePrefix="1"');
      const [, index] = /<c r="A1" s="(\d+)" t="inlineStr">/.exec(part(bytes, SHEET))!;
      expect(Number(index)).toBe(3);
    },
  );

  it('writes a date with the cell’s own format where that shows the whole day, otherwise with d/m/yyyy', () => {
    const day: CellValue = { kind: 'date', value: { year: 2026, month: 12, day: 31 } };
    const old = smallWorkbook(BOOK);
    const kept = patchWorkbook(old, [change(0, 2, '01/12/2026', day)]);
    expect(cellAt(grid(kept.bytes), 0, 2)).toMatchObject({ kind: 'date', text: '31/12/2026', format: 'dd/mm/yyyy' });
    expect(part(kept.bytes, 'xl/styles.xml')).toBe(part(old, 'xl/styles.xml'));
    const two = patchWorkbook(old, [change(2, 1, 'Tháng 12/2026', day), change(0, 0, 'cũ', day)]);
    expect(cellAt(grid(two.bytes), 2, 1)).toMatchObject({ kind: 'date', text: '31/12/2026', format: 'd/m/yyyy' });
    expect(cellAt(grid(two.bytes), 0, 0)).toMatchObject({ kind: 'date', value: { year: 2026, month: 12, day: 31 } });
    expect(part(two.bytes, 'xl/styles.xml')).toContain('<numFmts count="3">');
    expect(part(two.bytes, 'xl/styles.xml')).toContain('<cellXfs count="4">');
  });

  it('counts dates from 1904 where the workbook does, and keeps a number a number', () => {
    const book = smallWorkbook({ ...BOOK, workbookPr: '<workbookPr date1904="1"/>' });
    const { bytes } = patchWorkbook(book, [
      change(0, 0, 'cũ', { kind: 'date', value: { year: 2026, month: 6, day: 30 } }),
      change(9, 0, '', { kind: 'text', text: '12', number: 12 }),
      change(0, 2, '02/12/2030', { kind: 'blank' }),
    ]);
    expect(cellAt(grid(bytes), 0, 0)).toMatchObject({ kind: 'date', text: '30/6/2026' });
    expect(cellAt(grid(bytes), 9, 0)).toEqual({ kind: 'number', text: '12', value: 12 });
    expect(cellAt(grid(bytes), 0, 2).kind).toBe('blank');
  });

  it('reads back whatever text it wrote, and no other cell ever changes', () => {
    const cells = fc.uniqueArray(
      fc.record({ row: fc.nat(12), column: fc.nat(6), value: fc.string({ unit: 'grapheme', maxLength: 20 }) }),
      {
        selector: ({ row, column }) => `${row}:${column}`,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(cells, (wanted) => {
        const old = smallWorkbook(BOOK);
        const before = grid(old);
        const changes = wanted.map(({ row, column, value }) =>
          change(row, column, cellAt(before, row, column).text, text(value)),
        );
        const { bytes, refused, written } = patchWorkbook(old, changes);
        expect(refused.length + written.length).toBe(changes.length);
        const after = grid(bytes);
        for (let row = 0; row < 15; row += 1) {
          for (let column = 0; column < 9; column += 1) {
            const own = written.find((one) => one.at.row === row && one.at.column === column);
            const expected = own?.after.kind === 'text' ? own.after.text : cellAt(before, row, column).text;
            expect(cellAt(after, row, column).text).toBe(expected);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
