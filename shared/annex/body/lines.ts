// The rows of an annex's body as lines with their facts, before anything is decided about tasks and groups.
import { fold } from '../../text/fold.js';
import { BLANK, type Cell } from '../../grid/grid.js';
import { isEnd, isNote, isTotal } from '../sheet/left-out.js';
import { numbersColumns } from '../header/block.js';
import { leadingOrdinal, readOrdinal, type Ordinal } from './ordinal.js';
import { isBlank, oneLine, type SheetView } from '../sheet/sheet-view.js';
import type { AnnexPlace, Field, Marked } from '../types.js';

/** `marks`: columns where marks speak for a deadline, a lead or a state. */
export type Columns = Readonly<Partial<Record<Field, readonly number[]>>> & {
  readonly marks?: Readonly<Partial<Record<Field, readonly Marked[]>>>;
};

export interface Line {
  readonly row: number;
  /** blank and repeated header lines are no lines of the body at all; left-out ones are counted but say nothing. */
  readonly kind: 'line' | 'blank' | 'header' | 'left-out';
  readonly content: string;
  readonly ordinal?: Ordinal;
  /** The ordinal stands in a cell of its own. */
  readonly numbered: boolean;
  /** The text of the ordinal cell, when it is no ordinal. */
  readonly label: string;
  readonly lead: string;
  readonly deadline: string;
  readonly output: string;
  readonly coordinating: string;
  /** The line goes over the columns: one merged cell, or the same text in all. */
  readonly spansColumns: boolean;
  /** Its task cell is merged with the line above. */
  readonly mergedWithAbove: boolean;
  /** Its only words stand outside the task column: a heading or a remark typed at the left, never a task. */
  readonly outsideTask: boolean;
  /** The task's code, where it has a column of its own. */
  readonly code: string;
  /** The row its ordinal stands in, where that is not its own. */
  readonly ordinalRow?: number;
  /** Its ordinal, lead and deadline are all merged with the line above: nothing but its words is its own. */
  readonly sharesFactsWithAbove?: boolean;
  /** Its part of a task whose ordinal stands on a middle line. */
  readonly part?: 'first' | 'rest';
}

/** Columns of each field, left to right. */
export function columnsOf(place: AnnexPlace): Columns {
  const columns: Partial<Record<Field, number[]>> = {};
  for (const { field, column } of place.header.columns) (columns[field] ??= []).push(column);
  const marked = place.header.columns.flatMap(({ field, marks }) => (marks ? [[field, marks] as const] : []));
  return marked.length > 0 ? { ...columns, marks: Object.fromEntries(marked) } : columns;
}

const blankLine = (row: number, kind: Line['kind']): Line => ({
  row,
  kind,
  content: '',
  numbered: false,
  label: '',
  lead: '',
  deadline: '',
  output: '',
  coordinating: '',
  spansColumns: false,
  mergedWithAbove: false,
  outsideTask: false,
  code: '',
});

const squash = (text: string): string => fold(oneLine(text)).text.replace(/[^a-z0-9]/g, '');

/** How the rows of a body are read: each by its own cells and the merges it lies in, whatever stands around it. */
export function lineReader(view: SheetView, place: AnnexPlace): (row: number) => Line {
  const columns = columnsOf(place);
  const headings = new Map(
    place.header.columns.map(({ column, heading }) => [
      column,
      new Set([squash(heading), ...heading.split(' / ').map(squash)]),
    ]),
  );
  return (row) => readLine(view, place, columns, headings, row);
}

/** Reads the body's rows. */
export function readLines(view: SheetView, place: AnnexPlace): Line[] {
  const read = lineReader(view, place);
  const lines: Line[] = [];
  for (let row = place.body.top; row <= place.body.bottom; row++) lines.push(read(row));
  return lines;
}

function readLine(
  view: SheetView,
  place: AnnexPlace,
  columns: Columns,
  headings: ReadonlyMap<number, ReadonlySet<string>>,
  row: number,
): Line {
  const { left, right } = place.body;
  const cells = view.grid.rows[row] ?? [];
  const filled: number[] = [];
  for (let column = left; column <= right; column++) if (!isBlank(cells[column] ?? BLANK)) filled.push(column);
  const task = columns.task?.[0];
  const mergedWithAbove =
    task !== undefined &&
    (view.mergeAt(row, task)?.top ?? row) < row &&
    (view.mergeAt(row, task)?.top ?? 0) >= place.body.top;
  if (filled.length === 0)
    return mergedWithAbove ? { ...blankLine(row, 'line'), mergedWithAbove } : blankLine(row, 'blank');
  if (repeatsHeader(cells, filled, headings)) return blankLine(row, 'header');
  if (!mergedWithAbove && filled.length >= 3 && numbersColumns(view, row)) return blankLine(row, 'header');
  const texts = filled.map((column) => cells[column]!.text);
  const spansColumns = spansAll(view, row, filled, texts, place, columns);
  const lead = spansColumns ? '' : factText(view, factColumns(columns, 'lead'), row);
  const deadline = spansColumns ? '' : factText(view, factColumns(columns, 'deadline'), row);
  const inTask = ownText(view, task, row).trim();
  const own =
    inTask || (spansColumns || filled.length === 1 ? loneText(texts, filled, columns, spansColumns).trim() : '');
  if (leftOut(filled, texts, own, lead === '' && deadline === '')) return blankLine(row, 'left-out');
  const code = columns.id ? oneLine(firstText(view, columns.id, row)) : '';
  const { ordinal, numbered, label } = numbering(view, columns, row, own, code);
  return {
    row,
    kind: 'line',
    content: own,
    ...(ordinal ? { ordinal } : undefined),
    numbered,
    label,
    lead,
    deadline,
    output: spansColumns ? '' : factText(view, columns.output, row),
    coordinating: spansColumns ? '' : factText(view, columns.coordinating, row),
    spansColumns,
    mergedWithAbove,
    outsideTask: inTask === '' && own !== '',
    code,
    ...(sharesAll(view, columns, row, place.body.top) ? { sharesFactsWithAbove: true } : undefined),
  };
}

/** Ordinal, lead and deadline come down in merges from above. */
function sharesAll(view: SheetView, columns: Columns, row: number, top: number): boolean {
  if (view.mergesIn(row).length === 0) return false;
  return (['index', 'lead', 'deadline'] as const).every((field) => {
    const column = columns[field]?.[0];
    const merge = column === undefined ? undefined : view.mergeAt(row, column);
    return merge !== undefined && merge.top < row && merge.top >= top;
  });
}

interface Numbering {
  readonly ordinal: Ordinal | undefined;
  readonly numbered: boolean;
  readonly label: string;
}

/** The ordinal in its own cell, else the task's code, else the sign its words begin with. */
function numbering(view: SheetView, columns: Columns, row: number, own: string, code: string): Numbering {
  const cell = oneLine(firstText(view, columns.index, row));
  const label = cell === own ? '' : cell;
  const ordinal = readOrdinal(label) ?? (label === '' ? readOrdinal(code) : undefined);
  if (ordinal) return { ordinal, numbered: true, label };
  return { ordinal: leadingOrdinal(own)?.ordinal, numbered: false, label };
}

function leftOut(filled: readonly number[], texts: readonly string[], own: string, factless: boolean): boolean {
  const first = texts[0]!;
  if (isTotal(first) || (factless && own !== '' && isTotal(own))) return true;
  if (filled.length > 4) return false;
  return isNote(first) || (filled.length <= 3 && readOrdinal(first)?.number === undefined && isEnd(texts));
}

/** The text of a line whose only words stand outside the task column. */
function loneText(
  texts: readonly string[],
  filled: readonly number[],
  columns: Columns,
  spansColumns: boolean,
): string {
  const at = filled.findIndex((column, i) => !(columns.index?.includes(column) && readOrdinal(texts[i]!)));
  if (at < 0) return '';
  const column = filled[at]!;
  const elsewhere = ['lead', 'coordinating', 'deadline', 'output'] as const;
  return !spansColumns && filled.length === 1 && elsewhere.some((field) => columns[field]?.includes(column))
    ? ''
    : texts[at]!;
}

/** A heading does not begin with a digit and is no sentence. */
const mayHead = (text: string): boolean => text.length <= 80 && !/^\s*\d/.test(text);

function repeatsHeader(
  cells: readonly Cell[],
  filled: readonly number[],
  headings: ReadonlyMap<number, ReadonlySet<string>>,
): boolean {
  if (filled.length < 2) return false;
  let same = 0;
  for (const column of filled) {
    const text = cells[column]!.text;
    if (text.length <= 160 && (same > 0 || mayHead(text)) && headings.get(column)?.has(squash(text))) same += 1;
    else if (same === 0) return false;
  }
  return same >= 2 && same >= 0.7 * filled.length;
}

function ownText(view: SheetView, column: number | undefined, row: number): string {
  if (column === undefined) return '';
  const merge = view.mergeAt(row, column);
  if (merge && (merge.top < row || merge.left < column)) return '';
  return view.grid.rows[row]?.[column]?.text ?? '';
}

const firstText = (view: SheetView, columns: readonly number[] | undefined, row: number): string => {
  for (const column of columns ?? []) {
    const text = ownText(view, column, row);
    if (text.trim() !== '') return text;
  }
  return '';
};

const factColumns = (columns: Columns, field: 'lead' | 'deadline'): readonly number[] | undefined =>
  columns.marks?.[field]?.map(({ column }) => column) ?? columns[field];

/** A fact counts for every row of a merge that runs down, not for columns a merge runs across. */
function factText(view: SheetView, columns: readonly number[] | undefined, row: number): string {
  for (const column of columns ?? []) {
    const merge = view.mergeAt(row, column);
    if (merge && merge.left < column && !columns!.includes(merge.left)) continue;
    const text = view.shown(row, column).text.trim();
    if (text !== '') return text;
  }
  return '';
}

function spansAll(
  view: SheetView,
  row: number,
  filled: readonly number[],
  texts: readonly string[],
  place: AnnexPlace,
  columns: Columns,
): boolean {
  const { left, right } = place.body;
  const many = filled.length;
  if (many >= 4 && texts[many - 1]!.length !== texts[many - 2]!.length) return false;
  const rest = filled.filter((column, i) => !(columns.index?.includes(column) && readOrdinal(texts[i]!) !== undefined));
  if (rest.length >= 3) {
    const words = new Set(rest.map((column) => oneLine(view.grid.rows[row]![column]!.text)));
    return words.size === 1 && rest.length >= 0.6 * (right - left + 1) - 1;
  }
  if (rest.length !== 1) return false;
  const merge = view.mergeAt(row, rest[0]!);
  if (!merge || merge.right === merge.left) return false;
  const facts = (['lead', 'deadline', 'output', 'coordinating'] as const).flatMap((field) => columns[field] ?? []);
  return (
    facts.length > 0 &&
    facts.filter((column) => merge.left <= column && column <= merge.right).length >= Math.min(2, facts.length)
  );
}
