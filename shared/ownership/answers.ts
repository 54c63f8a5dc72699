// One returned file → what its unit wants changed, and what is not taken with the reason. Every cell that differs from
// what was sent ends in exactly one of the two, or says the same as before.
import { formatDay, type CivilDate } from '../calendar/civil-date.js';
import { readDay } from '../annex/index.js';
import { cellAt, type Cell, type Grid } from '../grid/grid.js';
import { foldKey } from '../text/fold.js';
import { isOpenField, mayNot, roleOf } from './may-change.js';
import type { CellRemark, Identity } from './record.js';
import { RECORD_SHEET, unitNamed } from './record.js';
import { rowFinder, type RowIdentity } from './rows.js';
import { readTable, type Table, type TableRow } from './table.js';
import {
  ISSUED_FIELDS,
  type CellBecause,
  type OpenField,
  type OwnBook,
  type OwnTask,
  type RefusedEdit,
  type Update,
} from './types.js';
import { baseValue, officeValue, plainText, readValue, sameValue } from './value.js';
import type { PreparedDirectory } from '../unit/index.js';
import { FIELD_NAMES } from './words.js';

export interface Answer {
  readonly updates: readonly Update[];
  readonly refused: readonly RefusedEdit[];
  /** Sheets with words on them and no table. */
  readonly leftOut: readonly string[];
  readonly tables: number;
  /** Rows that are the plan's. */
  readonly known: number;
}

interface Reading {
  readonly file: string;
  readonly unit: string;
  readonly asOf: CivilDate;
  readonly directory: PreparedDirectory;
  readonly base: ReadonlyMap<string, unknown> | undefined;
  readonly issued: ReadonlyMap<string, unknown> | undefined;
  readonly book: OwnBook;
  readonly updates: Update[];
  readonly refused: RefusedEdit[];
}

const at = (task: string, field: string): string => `${task}\n${field}`;
const mapOf = (lines: Identity['base']): ReadonlyMap<string, unknown> | undefined =>
  lines && new Map(lines.map(([task, field, value]) => [at(task, field), value]));

/** Reads what a file answers. The file has been identified; `asOf` is the civil day of merging. */
export function readAnswer(
  file: string,
  grids: readonly Grid[],
  remarks: readonly CellRemark[],
  identity: Identity,
  book: OwnBook,
  directory: PreparedDirectory,
  asOf: CivilDate,
): Answer {
  const reading: Reading = {
    file,
    unit: identity.unit,
    asOf,
    directory,
    base: mapOf(identity.base),
    issued: mapOf(identity.issued),
    book,
    updates: [],
    refused: [],
  };
  const finder = rowFinder(book, new Set(identity.base?.map(([task]) => task)));
  const leftOut: string[] = [];
  const tables: Table[] = [];
  const found: { row: TableRow; is: RowIdentity }[] = [];
  for (const grid of grids) {
    if (foldKey(grid.sheet) === foldKey(RECORD_SHEET)) continue;
    const table = readTable(grid);
    if (!table) {
      if (grid.rows.some((row) => row.some((cell) => cell.text.trim() !== ''))) leftOut.push(grid.sheet);
      continue;
    }
    tables.push(table);
    for (const row of table.rows) found.push({ row, is: finder.find(row) });
  }
  takeRows(reading, found);
  for (const remark of remarks) takeRemark(reading, remark, found, tables, grids);
  return {
    updates: reading.updates,
    refused: reading.refused,
    leftOut,
    tables: tables.length,
    known: found.filter(({ is }) => is.kind !== 'refused').length,
  };
}

function takeRows(reading: Reading, found: readonly { row: TableRow; is: RowIdentity }[]): void {
  const byTask = new Map<string, { row: TableRow; is: RowIdentity & { kind: 'task' } }[]>();
  for (const { row, is } of found) {
    if (is.kind === 'task') byTask.set(is.task.code, [...(byTask.get(is.task.code) ?? []), { row, is }]);
    else if (is.kind === 'gone') takeGone(reading, row, is.code);
    else takeStrange(reading, row, is.because, is.task);
  }
  for (const rows of byTask.values()) {
    // A copy whose words were changed into another task is a new row beside the true one.
    const exact = rows.filter(({ is }) => is.exact);
    const own = exact.length > 0 ? exact : rows;
    for (const { row } of rows.filter((one) => !own.includes(one))) takeStrange(reading, row, 'new-row', null);
    takeTask(
      reading,
      own.map(({ row }) => row),
      own[0]!.is,
    );
  }
}

function refuse(
  reading: Reading,
  row: Pick<TableRow, 'sheet' | 'row'>,
  task: string | null,
  field: string,
  value: string,
  because: CellBecause,
  more: Partial<RefusedEdit> = {},
): void {
  const { unit, file } = reading;
  reading.refused.push({
    task,
    row: row.row + 1,
    sheet: row.sheet,
    field,
    value: value.length > 2000 ? `${value.slice(0, 2000)}…` : value,
    unit,
    file,
    because,
    ...more,
  });
}

/** A row that is none of the plan's, or contradicts itself: one entry, all its words kept. */
function takeStrange(reading: Reading, row: TableRow, because: CellBecause, code: string | null): void {
  const task = code === null ? undefined : reading.book.tasks.find((one) => one.code === code);
  const filled = row.cells.filter(({ cell, merged }) => cell.text.trim() !== '' && !merged);
  if (task && because !== 'new-row') {
    // Only what was entered: cells that still say what was sent are no edits.
    for (const { column, cell } of row.cells) {
      if (column.field === undefined || !isOpenField(column.field)) continue;
      const base = baseOf(reading, task, column.field);
      const said = canonical(reading, column.field, cell);
      if (said !== '' && (base === undefined || !sameValue(said, base)))
        refuse(reading, row, task.code, column.field, said, because);
    }
    return;
  }
  if (filled.length === 0) return;
  const cells = Object.fromEntries(
    filled.map(({ column, cell }) => [column.field ?? column.heading, plainText(cell.text).slice(0, 2000)]),
  );
  refuse(reading, row, null, '*', row.words || Object.values(cells).join(' · '), because, { cells });
}

function takeGone(reading: Reading, row: TableRow, code: string): void {
  for (const { column, cell } of row.cells) {
    const { field } = column;
    if (field === undefined || !isOpenField(field)) continue;
    const said = canonical(reading, field, cell);
    if (!sameValue(said, baseValue(field, reading.base?.get(at(code, field)))))
      refuse(reading, row, code, field, said, 'withdrawn');
  }
}

/** The value of a cell in one spelling, its words where it is not plain. */
function canonical({ asOf }: Reading, field: OpenField, cell: Cell): string {
  const read = readValue(field, cell, asOf);
  return read.kind === 'value' ? read.value : read.kind === 'blank' ? '' : (read.takes ?? read.text);
}

function baseOf(reading: Reading, task: OwnTask, field: OpenField): string | undefined {
  if (!reading.base) return undefined;
  const key = at(task.code, field);
  return reading.base.has(key) ? baseValue(field, reading.base.get(key)) : undefined;
}

/** What the office has for this unit in this field now. */
export function oursFor(
  book: OwnBook,
  task: OwnTask,
  field: OpenField,
  unit: string,
  base: string | undefined,
  directory: PreparedDirectory,
): string {
  if (roleOf(unit, task) === 'share') return book.shares.get(task.code)?.get(unit)?.get(field) ?? base ?? '';
  const { cell } = task.cells[field] ?? {};
  if (field !== 'comment') return officeValue(field, cell);
  return ownLine(plainText(cell?.text ?? ''), unit, directory) ?? '';
}

/** The line of a unit among the comments of a row. */
export function ownLine(comments: string, unit: string, directory: PreparedDirectory): string | undefined {
  for (const line of comments.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0 && unitNamed(line.slice(0, colon).trim(), directory) === unit) return line.slice(colon + 1).trim();
  }
  return undefined;
}

function takeTask(reading: Reading, rows: readonly TableRow[], is: RowIdentity & { kind: 'task' }): void {
  const { task, how } = is;
  const first = rows[0]!;
  const fields = new Set(
    rows.flatMap((row) =>
      row.cells.flatMap(({ column }) => (column.field && isOpenField(column.field) ? [column.field] : [])),
    ),
  );
  for (const field of fields) {
    const cells = rows.flatMap((row) =>
      row.cells.flatMap((one) => (one.column.field === field ? [{ row, ...one }] : [])),
    );
    const said = new Set(cells.map(({ cell }) => canonical(reading, field, cell).toLowerCase().replace(/\s+/g, ' ')));
    if (said.size > 1) takeTwice(reading, task, field, cells);
    else takeCell(reading, task, field, cells[0]!, how);
  }
  for (const row of rows) takeOtherCells(reading, task, row);
  if (task.coded && first.code !== '' && foldKey(first.code) !== foldKey(task.code))
    refuse(reading, first, task.code, 'id', first.code, 'issued-column');
}

/** One task on two rows that differ: which of them counts is for a person to say. */
function takeTwice(
  reading: Reading,
  task: OwnTask,
  field: OpenField,
  cells: readonly { readonly row: TableRow; readonly cell: Cell }[],
): void {
  const base = baseOf(reading, task, field);
  for (const { row, cell } of cells) {
    const said = canonical(reading, field, cell);
    if (said === '' || (base !== undefined && sameValue(said, base))) continue;
    refuse(reading, row, task.code, field, said, 'ambiguous-row');
  }
}

function takeCell(
  reading: Reading,
  task: OwnTask,
  field: OpenField,
  { row, cell, merged }: { readonly row: TableRow; readonly cell: Cell; readonly merged: boolean },
  how: Update['how'],
): void {
  const { unit, asOf, book, directory, file } = reading;
  const base = baseOf(reading, task, field);
  const ours = oursFor(book, task, field, unit, base, directory);
  // A program that drops formats shows 100 % as the 1 it is stored as: untouched.
  if (field === 'progress' && base === '100' && /^1(?:[.,]0+)?$/.test(cell.text.trim())) return;
  const read = unprefixed(readValue(field, cell, asOf), field, unit, directory);
  const said = read.kind === 'value' ? read.value : read.kind === 'blank' ? '' : read.text;
  const forbidden = mayNot(unit, task, field, base !== undefined);
  const changed = base === undefined ? !sameValue(said, ours) && said !== '' : !sameValue(said, base);
  if (forbidden) {
    if (changed && !sameValue(said, ours)) refuse(reading, row, task.code, field, said, forbidden);
    return;
  }
  if (merged) {
    if (changed) refuse(reading, row, task.code, field, said, 'merged-cell');
    return;
  }
  if (read.kind === 'blank') {
    if (base !== undefined && base !== '' && ours !== '')
      refuse(reading, row, task.code, field, '', 'cleared', { takes: { base, value: '', how } });
    return;
  }
  if (read.kind === 'unclear') {
    if (!changed || sameValue(said, ours)) return;
    refuse(
      reading,
      row,
      task.code,
      field,
      read.text,
      read.because,
      read.takes === undefined ? {} : { takes: { base, value: read.takes, how } },
    );
    return;
  }
  if (read.also) {
    const beside = row.cells.find(({ column }) => column.field === read.also!.field);
    const besideBase = baseOf(reading, task, read.also.field);
    const besideSays = beside ? canonical(reading, read.also.field, beside.cell) : '';
    const free = besideSays === '' || (besideBase !== undefined && sameValue(besideSays, besideBase));
    if (!free && !sameValue(besideSays, read.also.value)) {
      refuse(reading, row, task.code, field, plainText(cell.text), 'ambiguous-value', {
        takes: { base, value: read.value, how },
      });
      return;
    }
    if (free && !(besideBase !== undefined && sameValue(read.also.value, besideBase)))
      reading.updates.push({
        task: task.code,
        field: read.also.field,
        base: besideBase,
        value: read.also.value,
        unit,
        file,
        how,
      });
  }
  if (base !== undefined && sameValue(read.value, base)) return;
  reading.updates.push({ task: task.code, field, base, value: read.value, unit, file, how });
}

/** “Hội Nông dân: đã cử 20 người” in the unit's own file says its name twice. */
function unprefixed<T extends { kind: string }>(
  read: T,
  field: OpenField,
  unit: string,
  directory: PreparedDirectory,
): T {
  if (field !== 'comment' || read.kind !== 'value' || !('value' in read)) return read;
  const text = String(read.value);
  const own = text.includes('\n') ? undefined : ownLine(text, unit, directory);
  return own === undefined ? read : { ...read, value: own };
}

const ISSUED: ReadonlySet<string> = new Set(ISSUED_FIELDS);

/** Issued columns, columns of the office, columns the unit added. */
function takeOtherCells(reading: Reading, task: OwnTask, row: TableRow): void {
  const was = reading.base === undefined || [...reading.base.keys()].some((key) => key.startsWith(`${task.code}\n`));
  if (!was && roleOf(reading.unit, task) === undefined) return;
  for (const { column, cell, merged } of row.cells) {
    const { field } = column;
    if (merged || field === 'id' || field === 'index' || (field !== undefined && isOpenField(field))) continue;
    const said = plainText(cell.text);
    if (field === undefined || !(field in FIELD_NAMES)) {
      if (said !== '') refuse(reading, row, task.code, column.heading, said, 'unknown-column');
      continue;
    }
    const office = task.cells[field]?.cell;
    const sent = reading.issued?.get(at(task.code, field));
    if (ISSUED.has(field)) {
      const before = typeof sent === 'string' ? sent : field === 'task' ? task.words : (office?.text ?? '');
      // A row a person put together has blanks of its own; only the row that was sent can be cleared.
      if (said === '' && row.key === undefined) continue;
      if (sent === undefined && field === 'lead' && roleOf(reading.unit, task) === undefined) continue;
      if (sameIssued(said, before, cell) || (sent !== undefined && sameIssued(said, office?.text ?? '', cell)))
        continue;
      refuse(reading, row, task.code, field, said, 'issued-column');
    } else if (said !== '' && !sameIssued(said, office?.text ?? '', cell)) {
      const day = readDay(cell);
      const iso =
        day && `${String(day.year)}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
      refuse(reading, row, task.code, field, cell.kind === 'date' && iso ? iso : said, 'office-column');
    }
  }
}

/** The same words, or the same day in another dress (programs turn “25/11/2026” into a date). */
function sameIssued(a: string, b: string, cell: Cell): boolean {
  if (sameValue(a, plainText(b)) || foldKey(a) === foldKey(b)) return true;
  const [one, other] = [readDay(cell), readDay({ kind: 'text', text: b })];
  const bare = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/;
  return one !== undefined && other !== undefined && bare.test(b.trim()) && formatDay(one) === formatDay(other);
}

function takeRemark(
  reading: Reading,
  remark: CellRemark,
  found: readonly { row: TableRow; is: RowIdentity }[],
  tables: readonly Table[],
  grids: readonly Grid[],
): void {
  const hit = found.find(({ row }) => row.sheet === remark.sheet && row.row === remark.row);
  const code =
    hit === undefined
      ? null
      : hit.is.kind === 'task'
        ? hit.is.task.code
        : hit.is.kind === 'gone'
          ? hit.is.code
          : hit.is.task;
  const column = hit?.row.cells.find((one) => one.column.column === remark.column)?.column;
  const grid = grids.find(({ sheet }) => sheet === remark.sheet);
  const text = plainText(remark.text);
  if (text === '' || (tables.length === 0 && !grid)) return;
  const beside = grid ? plainText(cellAt(grid, remark.row, remark.column).text) : '';
  refuse(
    reading,
    remark,
    code,
    column ? (column.field ?? column.heading) : '*',
    text,
    'note',
    beside === '' ? {} : { cells: { beside } },
  );
}
