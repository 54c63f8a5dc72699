// The tables of a returned file: headings by meaning, so that a renamed, moved or added column costs nothing.
import { readHeading } from '../annex/index.js';
import type { Field } from '../annex/types.js';
import { columnLetters } from '../grid/address.js';
import { cellAt, type Cell, type Grid } from '../grid/grid.js';
import { foldKey } from '../text/fold.js';
import { isOpenField } from './may-change.js';
import { plainText } from './value.js';
import { FIELD_NAMES, fieldOfName } from './words.js';

/** Headings are looked for in the first rows; guidance stands above them. */
const HEAD_ROWS = 60;
/** So many headings of ours in a row are the head of the table. */
const SURE_HEAD = 5;

export interface TableColumn {
  readonly column: number;
  /** undefined: a column of the unit's own. */
  readonly field: Field | undefined;
  readonly heading: string;
}

export interface TableRow {
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  readonly code: string;
  /** “code|print” of the hidden column. */
  readonly key: { readonly code: string; readonly print: string } | undefined;
  readonly words: string;
  readonly cells: readonly { readonly column: TableColumn; readonly cell: Cell; readonly merged: boolean }[];
}

export interface Table {
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
}

const KEY = /^(.{1,40})\|([0-9a-f]{6})$/;

/** The table of a sheet; undefined where no row of headings names tasks and something a unit may fill. */
export function readTable(grid: Grid): Table | undefined {
  const head = findHead(grid);
  if (!head) return undefined;
  const { row: top, columns } = head;
  const width = grid.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const named = new Set(columns.map(({ column }) => column));
  const all: TableColumn[] = [];
  for (let column = 0; column < width; column += 1) {
    const found = columns.find((one) => one.column === column);
    if (found) all.push(found);
    else if (!named.has(column)) all.push({ column, field: undefined, heading: `cột ${columnLetters(column)}` });
  }
  const keyColumn = all.find(
    ({ column, field }) =>
      field === undefined && grid.rows.slice(top + 1).some((row) => KEY.test(row[column]?.text.trim() ?? '')),
  )?.column;
  const rows: TableRow[] = [];
  const own = all.filter(({ column }) => column !== keyColumn);
  const of = (field: Field): number | undefined => own.find((one) => one.field === field)?.column;
  const [idColumn, taskColumn] = [of('id'), of('task')];
  for (let row = top + 1; row < grid.rows.length; row += 1) {
    const cells = own.map((column) => cellOf(grid, row, column));
    const keyText = keyColumn === undefined ? '' : cellAt(grid, row, keyColumn).text.trim();
    if (keyText === '' && cells.every(({ cell, merged }) => cell.text.trim() === '' || merged)) {
      if (cells.every(({ cell }) => cell.text.trim() === '')) continue;
    }
    if (isHeadAgain(cells)) continue;
    const key = KEY.exec(keyText);
    rows.push({
      sheet: grid.sheet,
      row,
      code: idColumn === undefined ? '' : cellAt(grid, row, idColumn).text.normalize('NFC').trim(),
      key: key ? { code: key[1]!, print: key[2]! } : undefined,
      words: taskColumn === undefined ? '' : plainText(cellAt(grid, row, taskColumn).text),
      cells,
    });
  }
  return { rows, columns: own };
}

/** A cell of a row; one merged with others shows what the whole merge shows. */
function cellOf(grid: Grid, row: number, column: TableColumn): TableRow['cells'][number] {
  const merge = grid.merges.find(
    ({ top, bottom, left, right }) => top <= row && bottom >= row && left <= column.column && right >= column.column,
  );
  if (!merge) return { column, cell: cellAt(grid, row, column.column), merged: false };
  return { column, cell: cellAt(grid, merge.top, merge.left), merged: true };
}

const isHeadAgain = (cells: TableRow['cells']): boolean => {
  const filled = cells.filter(({ column, cell }) => column.field !== undefined && cell.text.trim() !== '');
  return filled.length > 2 && filled.every(({ column, cell }) => foldKey(cell.text) === foldKey(column.heading));
};

function findHead(grid: Grid): { row: number; columns: readonly TableColumn[] } | undefined {
  let best: { row: number; columns: readonly TableColumn[]; score: number } | undefined;
  for (let row = 0; row < Math.min(grid.rows.length, HEAD_ROWS); row += 1) {
    const filled = (grid.rows[row] ?? []).filter((cell) => cell.text.trim() !== '').length;
    if (filled < 3) continue;
    // Our own headings word for word: nothing below is looked at, sentences cost much to read as headings.
    if (ownHeadings(grid, row) >= SURE_HEAD) return { row, columns: columnsIn(grid, row) };
    const columns = columnsIn(grid, row);
    const fields = new Set(columns.flatMap(({ field }) => (field ? [field] : [])));
    if (!fields.has('task') && !fields.has('id')) continue;
    if (![...fields].some(isOpenField)) continue;
    if (fields.size > (best?.score ?? 2)) best = { row, columns, score: fields.size };
  }
  return best;
}

const ownHeadings = (grid: Grid, row: number): number =>
  (grid.rows[row] ?? []).filter(({ text }) => text.length < 40 && fieldOfName(plainText(text)) in FIELD_NAMES).length;

function columnsIn(grid: Grid, row: number): TableColumn[] {
  const taken = new Set<Field>();
  const cells = (grid.rows[row] ?? []).map((cell, column) => ({ column, heading: plainText(cell.text) }));
  const filled = cells.filter(({ heading }) => heading !== '');
  // Our own headings word by word first, then by meaning.
  const exact = new Map<number, Field>();
  for (const { column, heading } of filled) {
    const field = fieldOfName(heading);
    if (!(field in FIELD_NAMES) || taken.has(field as Field)) continue;
    exact.set(column, field as Field);
    taken.add(field as Field);
  }
  return filled.map(({ column, heading }) => {
    const known = exact.get(column);
    if (known) return { column, field: known, heading };
    const reading = readHeading(heading);
    const wanted = [reading.field, ...(reading.couldBe ?? [])].find(
      (field) => field !== 'other' && field in FIELD_NAMES && !taken.has(field),
    );
    const sure = reading.score >= 0.4 && !reading.foreign ? wanted : undefined;
    if (sure) taken.add(sure);
    return { column, field: sure, heading };
  });
}
