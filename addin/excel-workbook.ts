import type { Address, Grid, Workbook } from '../shared/index.js';
import type { DateSystem } from '../ooxml/format/serial.js';
import { HostError } from '../panel/bridge.js';
import type { Area } from '../panel/bridge.js';
import { drawMarks } from './draw-marks.js';
import type { ExcelDesk } from './excel-desk.js';
import { codeOf } from './host-error.js';
import { gridsOf } from './raw-sheet.js';
import type { RawSheet, SheetFacts } from './raw-sheet.js';
import { readCarefully } from './read-carefully.js';
import { knownSheet, readChanged } from './read-changed.js';
import type { LastReading } from './read-changed.js';
import { readQuickly } from './read-quickly.js';
import { writeCells } from './write-cells.js';
import type { Known } from './write-cells.js';

/** The open workbook in Excel behind the `Workbook` port. */
export interface ExcelWorkbook extends Workbook {
  /** The name of the sheet an event speaks of, as of the last reading. */
  sheetName(id: string): string | undefined;
  /** The sheets as somebody has just listed them: the next reading takes them as they are. */
  expect(sheets: readonly SheetFacts[] | undefined): void;
  /** The workbook when only these cells may have changed since it was last read; undefined where that cannot be told. */
  readAgain(areas: readonly Area[]): Promise<readonly Grid[] | undefined>;
}

export function excelWorkbook(desk: ExcelDesk): ExcelWorkbook {
  let names = new Map<string, string>();
  let sheets: Known['sheets'] = new Map();
  let dateSystem: DateSystem = 1900;
  let last: LastReading | undefined;
  let expected: readonly SheetFacts[] | undefined;

  async function readSheets(): Promise<readonly RawSheet[]> {
    const listed = expected;
    expected = undefined;
    try {
      return await readQuickly(desk, listed);
    } catch (error) {
      // Too big or too odd for one batch: block by block. In cell-edit mode nothing would answer either.
      if (error instanceof HostError && error.kind !== 'too-big' && error.kind !== 'failed') throw error;
      return readCarefully(desk);
    }
  }

  async function readGrids(): Promise<readonly Grid[]> {
    last = undefined;
    const read = await readSheets();
    const decoded = gridsOf(read);
    dateSystem = decoded.dateSystem;
    last = { ...decoded, sheets: read.map(knownSheet) };
    names = new Map(read.map(({ facts }) => [facts.id, facts.name]));
    sheets = new Map(read.map(({ facts, merges }) => [facts.name, { merges, locked: facts.locked }]));
    return decoded.grids;
  }

  return {
    can: { note: false, reveal: true, protect: false },
    sheetName: (id) => names.get(id),
    expect: (listed) => void (expected = listed),
    readGrids,
    async readAgain(areas) {
      last = last && (await readChanged(desk, last, areas));
      return last?.grids;
    },
    drawMarks: (marks) => drawMarks(desk, marks),
    clearMarks: () => drawMarks(desk, []),
    async write(changes) {
      if (changes.length === 0) return [];
      if (sheets.size === 0) await readGrids();
      try {
        return await writeCells(desk, changes, { sheets, dateSystem });
      } catch (error) {
        if (codeOf(error) !== 'ItemNotFound') throw error;
        // A sheet was renamed or removed since: read again, so that only its cells are refused.
        await readGrids();
        return writeCells(desk, changes, { sheets, dateSystem });
      }
    },
    reveal: (at: Address) =>
      desk.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(at.sheet);
        sheet.activate();
        sheet.getCell(at.row, at.column).select();
        await context.sync();
      }),
  };
}
