import { cellAt } from '../../shared/index.js';
import type { Address, Cell, CellChange, Grid, Mark, Workbook } from '../../shared/index.js';

/** A workbook under test, with the hands of a person who uses it beside us. */
export interface WorkbookSubject {
  readonly workbook: Workbook;
  /** How many of our marks (conditional formats with the sentinel) the sheet carries now. */
  marks(sheet: string): Promise<number> | number;
  /** How many conditional formats of the user's own it carries. */
  othersMarks?(sheet: string): Promise<number> | number;
  type(at: Address, text: string): Promise<void> | void;
  close?(): Promise<void> | void;
}

const text = (value: string): Cell => ({ kind: 'text', text: value });
const SHEET = 'Phụ lục';
const at = (row: number, column: number, sheet = SHEET): Address => ({ sheet, row, column });
const put = (row: number, column: number, before: string, after: string): CellChange => ({
  at: at(row, column),
  before,
  after: { kind: 'text', text: after },
});

/** What every adapter is given to open. */
export const WORKBOOK_SEED: readonly Grid[] = [
  {
    sheet: SHEET,
    rows: [
      [text('PHỤ LỤC PHÂN CÔNG NHIỆM VỤ')],
      [text('STT'), text('Nhiệm vụ'), text('Đơn vị chủ trì'), text('Thời hạn')],
      [
        { kind: 'number', text: '1', value: 1 },
        text('Rà soát “một cửa” & <báo cáo>'),
        text('Phòng VHXH'),
        { kind: 'date', text: '30/6/2026', value: { year: 2026, month: 6, day: 30 }, format: 'd/m/yyyy' },
      ],
      [
        { kind: 'number', text: '2', value: 2 },
        text('Dòng một\nDòng hai'),
        text('Văn phòng'),
        { kind: 'date', text: 'Tháng 12/2026', value: { year: 2026, month: 12, day: 1 }, format: '"Tháng "m/yyyy' },
      ],
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
  },
  { sheet: 'Khóa', rows: [[text('không được sửa')]], merges: [], locked: true },
];

const MARKS: readonly Mark[] = [
  { tone: 'error', sheet: SHEET, range: { top: 2, left: 2, bottom: 2, right: 2 } },
  { tone: 'error', sheet: SHEET, range: { top: 3, left: 3, bottom: 3, right: 3 } },
  { tone: 'overdue', sheet: SHEET, range: { top: 2, left: 3, bottom: 2, right: 3 } },
];

/** Runs the one suite every `Workbook` adapter passes. `open` starts each test from `WORKBOOK_SEED`. */
export function testWorkbook(name: string, open: () => Promise<WorkbookSubject> | WorkbookSubject): void {
  describe(`Workbook: ${name}`, () => {
    let subject: WorkbookSubject;
    const sheet = async (wanted = SHEET): Promise<Grid> => {
      const found = (await subject.workbook.readGrids()).find((grid) => grid.sheet === wanted);
      if (!found) throw new Error(`no sheet ${wanted}`);
      return found;
    };
    const shown = async (row: number, column: number): Promise<string> => cellAt(await sheet(), row, column).text;

    beforeEach(async () => {
      subject = await open();
    });
    afterEach(() => subject.close?.());

    it('reads values, shown text and merges from A1 on', async () => {
      const grid = await sheet();
      expect(cellAt(grid, 2, 1)).toMatchObject({ kind: 'text', text: 'Rà soát “một cửa” & <báo cáo>' });
      expect(cellAt(grid, 2, 0)).toMatchObject({ kind: 'number', value: 1, text: '1' });
      expect(cellAt(grid, 2, 3)).toMatchObject({
        kind: 'date',
        value: { year: 2026, month: 6, day: 30 },
        text: '30/6/2026',
      });
      expect(cellAt(grid, 3, 3)).toMatchObject({
        kind: 'date',
        value: { year: 2026, month: 12, day: 1 },
        text: 'Tháng 12/2026',
      });
      expect(cellAt(grid, 3, 1).text).toBe('Dòng một\nDòng hai');
      expect(cellAt(grid, 9, 9).kind).toBe('blank');
      expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
    });

    it('says which sheet is locked', async () => {
      expect((await sheet('Khóa')).locked).toBe(true);
      expect((await sheet()).locked ?? false).toBe(false);
    });

    it('writes text, a date and a blank where the cell still shows what was read', async () => {
      const refused = await subject.workbook.write([
        put(2, 2, 'Phòng VHXH', 'Phòng Văn hóa - Xã hội'),
        { at: at(3, 3), before: 'Tháng 12/2026', after: { kind: 'date', value: { year: 2026, month: 12, day: 31 } } },
        { at: at(3, 2), before: 'Văn phòng', after: { kind: 'blank' } },
      ]);
      expect(refused).toEqual([]);
      expect(await shown(2, 2)).toBe('Phòng Văn hóa - Xã hội');
      expect(cellAt(await sheet(), 3, 3)).toMatchObject({ kind: 'date', value: { year: 2026, month: 12, day: 31 } });
      expect(await shown(3, 2)).toBe('');
    });

    it('fills a cell that was blank', async () => {
      expect(await subject.workbook.write([put(5, 4, '', 'ghi chú')])).toEqual([]);
      expect(await shown(5, 4)).toBe('ghi chú');
    });

    it('refuses a cell somebody changed meanwhile and writes the others', async () => {
      await subject.type(at(2, 2), 'Phòng Kinh tế');
      const refused = await subject.workbook.write([
        put(2, 2, 'Phòng VHXH', 'x'),
        put(3, 2, 'Văn phòng', 'Văn phòng HĐND và UBND'),
      ]);
      expect(refused).toEqual([{ at: at(2, 2), because: 'changed', text: 'Phòng Kinh tế' }]);
      expect(await shown(2, 2)).toBe('Phòng Kinh tế');
      expect(await shown(3, 2)).toBe('Văn phòng HĐND và UBND');
    });

    it('refuses a locked sheet, a covered cell of a merge and a sheet that is not there', async () => {
      const refused = await subject.workbook.write([
        { at: at(0, 0, 'Khóa'), before: 'không được sửa', after: { kind: 'text', text: 'x' } },
        put(0, 2, '', 'x'),
        { at: at(0, 0, 'Không có'), before: '', after: { kind: 'text', text: 'x' } },
      ]);
      expect(refused.map((one) => one.because).sort()).toEqual(['locked', 'merged', 'no-sheet']);
    });

    it.each(['=1+1', '+84 912', '-5', '@SUM(A1)', '0123', '01/02/2026', '1.000'])(
      'keeps the text %s as text',
      async (value) => {
        await subject.workbook.write([put(2, 2, 'Phòng VHXH', value)]);
        const cell = cellAt(await sheet(), 2, 2);
        expect(cell).toMatchObject({ kind: 'text', text: value });
        expect(cell.formula).toBeUndefined();
      },
    );

    it('draws marks without changing a cell, replaces them, and clears them without trace', async () => {
      const before = await subject.workbook.readGrids();
      await subject.workbook.drawMarks(MARKS);
      expect(await subject.marks(SHEET)).toBeGreaterThan(0);
      const drawn = await subject.marks(SHEET);
      await subject.workbook.drawMarks(MARKS);
      expect(await subject.marks(SHEET)).toBe(drawn);
      expect(await subject.workbook.readGrids()).toEqual(before);
      await subject.workbook.clearMarks();
      expect(await subject.marks(SHEET)).toBe(0);
      expect(await subject.workbook.readGrids()).toEqual(before);
    });

    it('leaves the conditional formats of the user alone', async () => {
      if (!subject.othersMarks) return;
      const own = await subject.othersMarks(SHEET);
      await subject.workbook.drawMarks(MARKS);
      await subject.workbook.clearMarks();
      expect(await subject.othersMarks(SHEET)).toBe(own);
    });

    it('takes an empty list of marks and of changes', async () => {
      await subject.workbook.drawMarks([]);
      expect(await subject.marks(SHEET)).toBe(0);
      expect(await subject.workbook.write([])).toEqual([]);
    });

    it('reveals a cell when it can', async () => {
      if (subject.workbook.can.reveal) await subject.workbook.reveal(at(2, 2));
    });
  });
}
