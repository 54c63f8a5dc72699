import { cellAt } from '../shared/index.js';
import type { Cell, Grid, Range } from '../shared/index.js';
import type { Area } from '../panel/bridge.js';
import type { DateSystem } from '../ooxml/format/serial.js';
import { dateSystemOf, decodeCell, formulaOf } from './decode-cells.js';
import { brief } from './excel-desk.js';
import type { ExcelDesk } from './excel-desk.js';
import { RawSheet } from './raw-sheet.js';
import type { SheetFacts } from './raw-sheet.js';
import { askMerges, askSheets, rangeAt } from './read-quickly.js';
import { joinedMerges } from './regions.js';

/** What was last read of a workbook. */
export interface LastReading {
  readonly grids: readonly Grid[];
  readonly sheets: readonly KnownSheet[];
  readonly dateSystem: DateSystem;
}

interface KnownSheet {
  readonly facts: SheetFacts;
  readonly used: Range | undefined;
  readonly merges: readonly Range[];
  /** Some cell is counted out of others. */
  readonly formulas: boolean;
}

export const knownSheet = (raw: RawSheet): KnownSheet => ({
  facts: raw.facts,
  used: raw.used,
  merges: raw.merges,
  formulas: hasFormulas(raw),
});

function hasFormulas(raw: RawSheet): boolean {
  for (const cell of raw.cells()) if (formulaOf(cell) !== undefined) return true;
  return false;
}

/** More than this is hardly typed by hand. */
const MOST_CELLS = 5000;

const sizeOf = ({ top, left, bottom, right }: Range): number => (bottom - top + 1) * (right - left + 1);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The workbook after an edit, from one sync that asks for the changed cells only, together with what could show that more
 * has changed: the sheets, the used ranges of the changed ones and the merged cells in those rows. undefined where more
 * has, and where a formula may show another value somewhere else: then everything is to be read.
 */
export async function readChanged(
  desk: ExcelDesk,
  last: LastReading,
  areas: readonly Area[],
): Promise<LastReading | undefined> {
  const asked = areas.map(({ sheet, range }) => ({
    range,
    known: last.sheets.find((one) => one.facts.name === sheet),
  }));
  const size = areas.reduce((sum, { range }) => sum + sizeOf(range), 0);
  if (size > MOST_CELLS || asked.some(({ known, range }) => !known?.used || !within(range, known.used)))
    return undefined;
  if (last.sheets.some(({ formulas }) => formulas)) return undefined;
  return desk.run(async (context) => {
    const listed = askSheets(context);
    const answers = asked.map(({ known: one, range }) => {
      const known = one!;
      const sheet = context.workbook.worksheets.getItem(known.facts.id);
      const used = brief(sheet.getUsedRangeOrNullObject(true));
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      const cells = rangeAt(sheet, range);
      cells.load('text,valueTypes,values,numberFormat,formulas');
      const rows = { ...known.used!, top: range.top, bottom: range.bottom };
      return { known, range, rows, used, cells, merges: askMerges(desk, sheet, rows) };
    });
    await context.sync();
    if (!same(listed(), factsOf(last))) return undefined;
    let { grids } = last;
    for (const { known, range, rows, used, cells, merges } of answers) {
      const fresh = freshCells(known.facts, range, cells);
      const system = dateSystemOf(fresh.cells());
      if (used.isNullObject || !same(rangeOf(used), known.used)) return undefined;
      if (!same(cutTo(rows, merges()), cutTo(rows, known.merges))) return undefined;
      if (hasFormulas(fresh) || (system === 1904 && last.dateSystem === 1900)) return undefined;
      grids = grids.map((grid) => (grid.sheet === known.facts.name ? patched(grid, fresh, last.dateSystem) : grid));
    }
    return { ...last, grids };
  });
}

const factsOf = ({ sheets }: LastReading): readonly SheetFacts[] => sheets.map(({ facts }) => facts);

const within = (inner: Range, outer: Range): boolean =>
  inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;

const rangeOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Range => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});

/** What merged cells cover of some rows, however they were named. */
function cutTo(rows: Range, merges: readonly Range[]): Range[] {
  const parts = merges.map(({ top, left, bottom, right }) => ({
    top: Math.max(top, rows.top),
    left,
    bottom: Math.min(bottom, rows.bottom),
    right,
  }));
  return joinedMerges(parts.filter(({ top, bottom }) => top <= bottom));
}

function freshCells(facts: SheetFacts, range: Range, cells: Excel.Range): RawSheet {
  const raw = new RawSheet(facts, range);
  raw.put('text', 0, 0, cells.text);
  raw.put('type', 0, 0, cells.valueTypes);
  raw.put('value', 0, 0, cells.values as unknown[][]);
  raw.put('format', 0, 0, cells.numberFormat as unknown[][]);
  raw.put('formula', 0, 0, cells.formulas as unknown[][]);
  return raw;
}

/** The grid with the fresh cells in it; all other rows are the very same objects. */
function patched(grid: Grid, fresh: RawSheet, system: DateSystem): Grid {
  const { top, left, bottom, right } = fresh.used!;
  const rows = [...grid.rows];
  for (let row = top; row <= bottom; row += 1) {
    const cells: Cell[] = [...(rows[row] ?? [])];
    for (let column = cells.length; column < left; column += 1) cells[column] = cellAt(grid, row, column);
    for (let column = left; column <= right; column += 1)
      cells[column] = decodeCell(fresh.cell(row - top, column - left), system);
    rows[row] = cells;
  }
  return { ...grid, rows };
}
