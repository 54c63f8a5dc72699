// The inputs a trial of 3,337 public workbooks left behind; read from the reference folder where it is there.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { DEFAULT_SETTINGS, cellAt } from '../../shared/index.js';
import { checkFiles, officeOf } from '../../service/check-files.js';
import { clearMarks, drawMarks, patchWorkbook, readWorkbook } from '../../ooxml/index.js';

const ROOT = '../shared/cases';
const there = existsSync(`${ROOT}/xlsx`);
const onlyThere = there ? describe : describe.skip;
if (!there) console.warn(`${ROOT}/xlsx is not here: its workbooks are left out.`);

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(`${ROOT}/${name}`));
const open = (bytes: Uint8Array) => {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.kind);
  return read.workbook;
};
const ROWS = [
  ['1', 'Rà soát thủ tục hành chính', 'Văn phòng HĐND và UBND', 'Phòng Kinh tế', '30/9/2026', 'Báo cáo'],
  [
    '2',
    'Xây dựng kế hoạch chuyển đổi số',
    'Phòng Văn hóa - Xã hội',
    'Văn phòng HĐND và UBND',
    '15/10/2026',
    'Kế hoạch',
  ],
  ['3', 'Tổ chức tuyên truyền pháp luật', 'Phòng Kinh tế', 'Phòng Văn hóa - Xã hội', '20/11/2026', 'Báo cáo'],
];

onlyThere('workbooks of other hands', () => {
  const names = there ? readdirSync(`${ROOT}/xlsx`).filter((name) => !/^(slow|fraction)/.test(name)) : [];

  it.each(names)('%s reads as the others do', (name) => {
    const { grids } = open(bytesOf(`xlsx/${name}`));
    const rows = ROWS.map((row) => [...row]);
    if (name === 'cell-twice.xlsx') rows[0]![1] = 'Hai lần';
    expect(grids[0]!.rows.slice(1, 4).map((row) => row.slice(0, 6).map(({ text }) => text))).toEqual(rows);
  });

  it.each(names)('%s is patched, and keeps it', (name) => {
    const bytes = bytesOf(`xlsx/${name}`);
    const at = { sheet: 'Phụ lục', row: 1, column: 1 };
    const before = cellAt(open(bytes).grids[0]!, 1, 1).text;
    const { bytes: patched, written } = patchWorkbook(bytes, [{ at, before, after: { kind: 'text', text: 'Mới' } }]);
    expect(written).toHaveLength(1);
    expect(cellAt(open(patched).grids[0]!, 1, 1).text).toBe('Mới');
  });

  it.each(names)('%s is marked, and cleared without a trace', (name) => {
    const bytes = bytesOf(`xlsx/${name}`);
    const marks = [{ sheet: 'Phụ lục', range: { top: 1, left: 1, bottom: 1, right: 2 }, tone: 'error' as const }];
    const marked = drawMarks(bytes, marks);
    expect(open(marked).grids).toEqual(open(bytes).grids);
    expect(unzipSync(clearMarks(marked))).toEqual(unzipSync(bytes));
  });

  it.each([
    ['weekday-before-1970.xlsx', 'Sun'],
    ['weekday-before-1970-vi.xlsx', 'CN 3/10/1954'],
  ])('%s shows the weekday of a day before 1970', (name, text) => {
    expect(cellAt(open(bytesOf(`xlsx/${name}`)).grids[0]!, 1, 7).text).toBe(text);
  });

  it('names in the account what was not read', async () => {
    const account = async (name: string) =>
      officeOf(await checkFiles([`${ROOT}/xlsx/${name}`], DEFAULT_SETTINGS, { year: 2026, month: 11, day: 16 }))
        .account[0]!.sheets[0]!.leftOut;
    expect(await account('far-row.xlsx')).toEqual([
      { range: 'A30000:C30000', because: 'too-far' },
      { range: 'E30000', because: 'too-far' },
    ]);
    expect(await account('number-bad.xlsx')).toContainEqual({ range: 'H2', because: 'unreadable' });
  });

  it('names the cell whose number is none, and the cells too far out', () => {
    expect(open(bytesOf('xlsx/number-bad.xlsx')).notes).toMatchObject([{ row: 1, column: 7, because: 'number' }]);
    expect(open(bytesOf('xlsx/far-row.xlsx')).leftOut).toHaveLength(4);
  });

  it('keeps the dress of words in a prefixed workbook', () => {
    const at = { sheet: 'Phụ lục', row: 1, column: 1 };
    const { bytes } = patchWorkbook(bytesOf('xlsx/rich-prefixed.xlsx'), [
      { at, before: ROWS[0]![1]!, after: { kind: 'text', text: 'Rà soát thủ tục hành chính công' } },
    ]);
    const sheet = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
    expect(sheet).toMatch(/<x:is><x:r>.*<x:b\/>/);
  });

  it('reads the rest', () => {
    for (const name of ['reading/a04e-utf16.xlsx', 'reading/a09-formula.xlsx', 'xlsx/slow-shared.xlsx'])
      expect(open(bytesOf(name)).grids[0]!.rows.length).toBeGreaterThan(5);
    expect(open(bytesOf('reliability/hang-33kB.xlsx')).notes.length).toBeGreaterThan(0);
  });
});
