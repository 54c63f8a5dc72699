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
import { joinedMerges, spansWhere } from './regions.js';
import { askSpills, mayHaveSpilled } from './spills.js';

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
  /** Where cells are counted out of others: any edit may change them. */
  readonly counted: readonly Range[];
  /** Some formula may fill cells beside its own. */
  readonly spills: boolean;
}

export const knownSheet = (raw: RawSheet): KnownSheet => ({
  facts: raw.facts,
  used: raw.used,
  merges: raw.merges,
  counted: countedIn(raw),
  spills: raw.spills,
});

/** The part of each column from its first formula to its last. */
function countedIn(raw: RawSheet): Range[] {
  if (!raw.used) return [];
  const { top, left, bottom, right } = raw.used;
  const formulas = Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => formulaOf(raw.cell(row, column))),
  );
  return spansWhere(formulas, (formula) => formula !== undefined).map(({ column, ...rows }) => ({
    top: top + rows.top,
    bottom: top + rows.bottom,
    left: left + column,
    right: left + column,
  }));
}

/** More than this, all together, and reading everything is hardly more work. */
const MOST_CELLS = 20_000;

const sizeOf = ({ top, left, bottom, right }: Range): number => (bottom - top + 1) * (right - left + 1);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

interface Question {
  readonly known: KnownSheet;
  readonly edited: readonly Range[];
}

/** What to ask of which sheet: the edited cells, and all that are counted out of others. undefined where that is not enough. */
function questionsOf({ sheets }: LastReading, areas: readonly Area[]): Question[] | undefined {
  if (sheets.some(({ counted, spills }) => counted.length > 0 && spills)) return undefined;
  const inside = ({ sheet, range }: Area): boolean =>
    sheets.some(({ facts, used }) => facts.name === sheet && used !== undefined && within(range, used));
  if (!areas.every(inside)) return undefined;
  const questions = sheets
    .map((known) => ({
      known,
      edited: areas.filter(({ sheet }) => sheet === known.facts.name).map(({ range }) => range),
    }))
    .filter(({ known, edited }) => edited.length + known.counted.length > 0);
  const asked = questions.flatMap(({ known, edited }) => [...edited, ...known.counted]);
  return asked.reduce((sum, range) => sum + sizeOf(range), 0) > MOST_CELLS ? undefined : questions;
}

/**
 * The workbook after an edit, from one sync that asks for the changed cells and those with formulas only, together with
 * what could show that more has changed: the sheets, the used ranges of those asked and the merged cells in the changed
 * rows. undefined where more has, and where a formula may show its values in other cells: then everything is to be read.
 */
export async function readChanged(
  desk: ExcelDesk,
  last: LastReading,
  areas: readonly Area[],
): Promise<LastReading | undefined> {
  const questions = questionsOf(last, areas);
  if (!questions) return undefined;
  return desk.run(async (context) => {
    const listed = askSheets(context);
    const answers = questions.map((question) => ({ ...question, ...ask(desk, context, question) }));
    await context.sync();
    if (!same(listed(), factsOf(last))) return undefined;
    let { grids } = last;
    for (const { known, used, pieces, merges } of answers) {
      if (used.isNullObject || !same(rangeOf(used), known.used)) return undefined;
      if (known.counted.length > 0 && mayHaveSpilled(desk, used)) return undefined;
      if (merges.some(({ rows, now }) => !same(cutTo(rows, now()), cutTo(rows, known.merges)))) return undefined;
      for (const { range, cells } of pieces) {
        const fresh = freshCells(known.facts, range, cells);
        if (!countedIn(fresh).every((formula) => known.counted.some((one) => within(formula, one)))) return undefined;
        if (dateSystemOf(fresh.cells()) === 1904 && last.dateSystem === 1900) return undefined;
        grids = grids.map((grid) => (grid.sheet === known.facts.name ? patched(grid, fresh, last.dateSystem) : grid));
      }
    }
    return { ...last, grids };
  });
}

function ask(desk: ExcelDesk, context: Excel.RequestContext, { known, edited }: Question) {
  const sheet = context.workbook.worksheets.getItem(known.facts.id);
  const used = brief(sheet.getUsedRangeOrNullObject(true));
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  askSpills(desk, used);
  const pieces = [...edited, ...known.counted].map((range) => {
    const cells = rangeAt(sheet, range);
    cells.load('text,valueTypes,values,numberFormat,formulas');
    return { range, cells };
  });
  const merges = edited.map(({ top, bottom }) => {
    const rows = { ...known.used!, top, bottom };
    return { rows, now: askMerges(desk, sheet, rows) };
  });
  return { used, pieces, merges };
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

/** The grid with the fresh cells in it; rows that show what they showed are the very same objects. */
function patched(grid: Grid, fresh: RawSheet, system: DateSystem): Grid {
  const { top, left, bottom, right } = fresh.used!;
  const rows = [...grid.rows];
  for (let row = top; row <= bottom; row += 1) {
    const cells: Cell[] = [...(rows[row] ?? [])];
    for (let column = cells.length; column < left; column += 1) cells[column] = cellAt(grid, row, column);
    for (let column = left; column <= right; column += 1)
      cells[column] = decodeCell(fresh.cell(row - top, column - left), system);
    const shown = (rows[row] ?? []).slice(left, right + 1);
    if (!same(shown, cells.slice(left, right + 1))) rows[row] = cells;
  }
  return { ...grid, rows };
}
