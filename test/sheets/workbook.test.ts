import { buildSheets } from '../../scripts/build/sheets.mjs';
import { isMarkFormula } from '../../ooxml/index.js';
import type { Address, CellChange, Grid, Mark, Refused, Workbook } from '../../shared/index.js';
import { cellAt } from '../../shared/index.js';
import { unpackGrids } from '../../apps-script/wire.js';
import type { WireGrid } from '../../apps-script/wire.js';
import { testWorkbook, WORKBOOK_SEED } from '../conformance/workbook.js';
import type { WorkbookSubject } from '../conformance/workbook.js';
import { SheetsHost } from '../sheets-host/host.js';
import type { HostOptions } from '../sheets-host/host.js';

beforeAll(() => buildSheets(), 120_000);

/** The port as the sidebar has it: over the built bundle and plain JSON. */
function workbookOf(host: SheetsHost): Workbook {
  return {
    can: { note: false, reveal: true, protect: false },
    readGrids: () => unpackGrids(host.panelCall('readGrids') as WireGrid[]),
    drawMarks: (marks: readonly Mark[]) => void host.panelCall('drawMarks', marks),
    clearMarks: () => void host.panelCall('clearMarks'),
    write: (changes: readonly CellChange[]) => host.panelCall('write', changes) as Refused[],
    reveal: (at: Address) => void host.panelCall('reveal', at),
  };
}

const OWN_RULE = { formula: '=$A1="x"', ranges: [{ top: 0, left: 0, bottom: 3, right: 3 }], look: { bold: true } };

function open(options: Partial<HostOptions> = {}): WorkbookSubject & { readonly host: SheetsHost } {
  const host = new SheetsHost({ grids: WORKBOOK_SEED, user: 'canbo@anbinh.example.vn', ...options });
  host.book.sheets[0]!.rules = [OWN_RULE];
  const rules = (sheet: string, ours: boolean): number =>
    host.book.sheets
      .find((one) => one.name === sheet)!
      .rules.filter((rule) => isMarkFormula(rule.formula ?? '') === ours).length;
  return {
    host,
    workbook: workbookOf(host),
    marks: (sheet) => rules(sheet, true),
    othersMarks: (sheet) => rules(sheet, false),
    type: (at, text) => host.type(at, text),
  };
}

testWorkbook('Google Sheets (imitated), vi_VN', () => open());
testWorkbook('Google Sheets (imitated), en_US in New York', () => open({ locale: 'en_US', zone: 'America/New_York' }));

const SHEET = WORKBOOK_SEED[0]!.sheet;
const put = (row: number, column: number, before: string, text: string): CellChange => ({
  at: { sheet: SHEET, row, column },
  before,
  after: { kind: 'text', text },
});

describe('the sheet behind the port', () => {
  it('reads a day in the zone of the spreadsheet, wherever it is and whatever hour it holds', async () => {
    for (const zone of ['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Auckland']) {
      const { host, workbook } = open({ zone });
      const cell = host.book.sheets[0]!.cells[2]![3]!;
      for (const hour of [0, 0.5, 0.99]) {
        cell.value = Math.floor(cell.value as number) + hour;
        const grid = (await workbook.readGrids())[0]!;
        expect(cellAt(grid, 2, 3)).toMatchObject({ kind: 'date', value: { year: 2026, month: 6, day: 30 } });
      }
    }
  });

  it('reads a time of day as a number and a formula error as an error', async () => {
    const { host, workbook } = open();
    const row = host.book.sheets[0]!.cells[2]!;
    row[0] = { value: 0.5, format: 'hh:mm' };
    row[2] = { value: null, format: 'General', error: '#REF!', formula: '=ZZ1' };
    const grid = (await workbook.readGrids())[0]!;
    expect(cellAt(grid, 2, 0)).toMatchObject({ kind: 'number', value: 0.5, text: '12:00' });
    expect(cellAt(grid, 2, 2)).toEqual({ kind: 'error', text: '#REF!', formula: 'ZZ1' });
  });

  it('does not read our own board and hands hidden sheets on as hidden', async () => {
    const extra: Grid[] = [
      { sheet: 'Theo dõi Đôn Đốc', rows: [[{ kind: 'text', text: 'x' }]], merges: [] },
      { sheet: 'Ẩn', rows: [[{ kind: 'text', text: 'x' }]], merges: [], hidden: true },
    ];
    const grids = await open({ grids: [...WORKBOOK_SEED, ...extra] }).workbook.readGrids();
    expect(grids.map(({ sheet, hidden }) => [sheet, hidden ?? false])).toEqual([
      [SHEET, false],
      ['Khóa', false],
      ['Ẩn', true],
    ]);
  });

  it('refuses a formula and a protected range, and writes inside the free part of a protected sheet', async () => {
    const { host, workbook } = open();
    const sheet = host.book.sheets[0]!;
    sheet.cells[2]![2]!.formula = '=B1';
    const part = { top: 3, left: 1, bottom: 3, right: 1 };
    sheet.protections.push({ kind: 'RANGE', range: part, editors: new Set(), free: [] });
    const refused = await workbook.write([put(2, 2, 'Phòng VHXH', 'x'), put(3, 1, 'Dòng một\nDòng hai', 'x')]);
    expect(refused.map(({ because }) => because)).toEqual(['formula', 'locked']);

    const whole = { top: 0, left: 0, bottom: 999, right: 25 };
    const free = { top: 3, left: 2, bottom: 3, right: 2 };
    sheet.protections.splice(0, 1, { kind: 'SHEET', range: whole, editors: new Set(), free: [free] });
    const again = await workbook.write([put(3, 2, 'Văn phòng', 'Văn phòng HĐND và UBND'), put(3, 0, '2', '3')]);
    expect(again.map(({ at, because }) => [at.column, because])).toEqual([[0, 'locked']]);
  });

  it('writes a column of two hundred mends in a handful of calls', async () => {
    const rows = Array.from({ length: 200 }, (_, n) => [{ kind: 'text', text: `Phòng VHXH ${n}` } as const]);
    const { host, workbook } = open({ grids: [{ sheet: SHEET, rows, merges: [] }] });
    host.meter.calls.clear();
    const changes = rows.map((row, n) => put(n, 0, row[0]!.text, `0${n}`));
    expect(await workbook.write(changes)).toEqual([]);
    expect(host.meter.total()).toBeLessThanOrEqual(10);
    const grid = (await workbook.readGrids())[0]!;
    expect(grid.rows[199]![0]).toEqual({ kind: 'text', text: '0199' });
  });

  it('draws four thousand marks with one write for the sheet', async () => {
    const rows = Array.from({ length: 4000 }, () => [{ kind: 'text', text: 'x' } as const]);
    const { host, workbook } = open({ grids: [{ sheet: SHEET, rows, merges: [] }] });
    host.meter.calls.clear();
    const marks = rows.map((_, n): Mark => ({
      tone: n % 2 ? 'error' : 'notice',
      sheet: SHEET,
      range: { top: n, left: 0, bottom: n, right: 0 },
    }));
    await workbook.drawMarks(marks);
    expect(host.meter.calls.get('Sheet.setConditionalFormatRules')).toBe(1);
    expect(host.meter.total()).toBeLessThanOrEqual(6);
  });

  it('tells in plain Vietnamese that the sheet may not be coloured by this person', () => {
    const { host } = open();
    const mark = { tone: 'error', sheet: 'Khóa', range: { top: 0, left: 0, bottom: 0, right: 0 } };
    expect(() => host.panelCall('drawMarks', [mark])).toThrow(/đang được bảo vệ/);
  });
});
