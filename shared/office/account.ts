// What became of every row of a sheet.
import { isEnd, isNote, isTotal } from '../annex/index.js';
import type { Annex, Task } from '../annex/types.js';
import { a1Range } from '../grid/address.js';
import type { Cell, Grid } from '../grid/grid.js';
import type { AnnexCheck } from './check-sheet.js';
import type { CellsBecause, SheetAccount } from './types.js';

/** A range nearer than this above a table may be its title. */
const HIGHEST = 40;

type Fate = 'task' | 'group' | 'other' | { readonly because: CellsBecause; readonly of?: string };

/** Why an annex of the sheet does not count, by its place among the annexes. */
export type Dropped = ReadonlyMap<number, { readonly because: CellsBecause; readonly of?: string }>;

/**
 * Accounts for one sheet: every row that shows something is a task, a group, something else that was read, or named as
 * left out with the reason. `dropped` names annexes that were read and do not count.
 */
export function rowsOf(
  grid: Grid,
  check: AnnexCheck,
  dropped: Dropped,
  read: boolean,
  carried: Carry = () => undefined,
): Pick<SheetAccount, 'rows' | 'leftOut'> {
  const rows = { task: 0, group: 0, other: 0 };
  const leftOut: Span[] = [];
  const annexes = check.located ? check.annexes : [];
  const fateOf = fates(grid, annexes, dropped, read, carried);
  for (let row = 0; row < grid.rows.length; row++) {
    const cells = grid.rows[row]!;
    const [left, right] = ends(cells);
    if (right < 0) continue;
    const fate = fateOf(row, cells);
    if (typeof fate === 'string') {
      rows[fate] += 1;
      leftOut.push(...beside(annexes, row, cells));
    } else leftOut.push({ top: row, bottom: row, left, right, ...fate });
  }
  leftOut.push(...cellsOf(grid.tooFar, 'too-far'), ...cellsOf(grid.unreadable, 'unreadable'));
  return {
    rows,
    leftOut: joined(leftOut).map(({ because, of, ...range }) => ({
      range: a1Range(range),
      because,
      ...(of ? { of } : {}),
    })),
  };
}

/** Where a task counts instead of here. */
type Carry = (task: Task) => { readonly because: CellsBecause; readonly of?: string } | undefined;

type Span = { top: number; bottom: number; left: number; right: number; because: CellsBecause; of?: string };

/** Single cells as spans of their rows. */
function cellsOf(cells: Grid['tooFar'], because: CellsBecause): Span[] {
  const spans: Span[] = [];
  for (const { row, column } of cells ?? []) {
    const last = spans[spans.length - 1];
    if (last?.top === row && last.right === column - 1) last.right = column;
    else spans.push({ top: row, bottom: row, left: column, right: column, because });
  }
  return spans;
}

const shows = (cell: Cell): boolean => cell.text.trim() !== '' || cell.kind === 'error';

/** First and last column that show something; right is -1 where none does. */
function ends(cells: readonly Cell[]): [number, number] {
  let left = -1;
  let right = -1;
  cells.forEach((cell, column) => {
    if (!shows(cell)) return;
    if (left < 0) left = column;
    right = column;
  });
  return [left, right];
}

function fates(
  grid: Grid,
  annexes: readonly Annex[],
  dropped: Dropped,
  read: boolean,
  carried: Carry,
): (row: number, cells: readonly Cell[]) => Fate {
  if (annexes.length === 0) return () => (read ? 'other' : { because: 'no-annex' });
  const known = new Map<number, Fate>();
  annexes.forEach((annex, nth) => {
    const away = dropped.get(nth);
    const { header, body } = annex.place;
    for (let row = header.range.top; row <= header.range.bottom; row++) known.set(row, away ?? 'other');
    for (const task of annex.tasks) {
      const gone = away ?? carried(task);
      for (let row = task.rows.top; row <= task.rows.bottom; row++) known.set(row, gone ?? 'other');
      known.set(task.row, gone ?? 'task');
    }
    for (const group of annex.groups) known.set(group.row, away ?? 'group');
    for (let row = body.top; row <= body.bottom; row++) {
      if (!known.has(row)) known.set(row, away ?? whyNoTask(grid, annex, row));
    }
  });
  const lastBody = Math.max(...annexes.map(({ place }) => place.body.bottom));
  return (row, cells) => {
    const fate = known.get(row);
    if (fate) return fate;
    const nth = annexes.findIndex(({ place }) => row < place.header.range.top);
    const below = annexes[nth];
    if (below) {
      // Between the table before and this one: the title of this one where it is near, the foot of the other elsewhere.
      const above = annexes[nth - 1];
      const foot = above !== undefined && cells.some(({ text }) => isEnd([text]));
      if (!foot && below.place.header.range.top - row <= HIGHEST) return dropped.get(nth) ?? 'other';
      return { because: above ? 'outside-the-table' : 'before-the-table' };
    }
    if (cells.some(({ text }) => isEnd([text]))) return { because: 'signature' };
    return { because: row > lastBody ? 'after-the-table' : 'outside-the-table' };
  };
}

/** A row of the table that is neither task nor group. */
function whyNoTask(grid: Grid, annex: Annex, row: number): Fate {
  const texts = (grid.rows[row] ?? []).map(({ text }) => text).filter((text) => text.trim() !== '');
  if (texts.some(isTotal)) return { because: 'total' };
  if (texts.some(isNote)) return { because: 'note' };
  if (isEnd(texts)) return { because: 'signature' };
  const heads = new Set(annex.place.header.columns.map(({ heading }) => heading.trim()));
  const repeated = texts.filter((text) => heads.has(text.trim())).length;
  if (repeated >= 2) return { because: 'repeated-header' };
  // A line of column numbers under a header that was written again: (1) (2) (3).
  if (texts.length >= 3 && texts.every((text) => /^\(?\d{1,2}\)?$/.test(text.trim())))
    return { because: 'repeated-header' };
  return { because: 'not-a-task' };
}

/** Cells in a row of a table that stand outside its columns. */
function beside(annexes: readonly Annex[], row: number, cells: readonly Cell[]): Span[] {
  const annex = annexes.find(({ place }) => place.header.range.top <= row && row <= place.body.bottom);
  if (!annex) return [];
  const { left, right } = annex.place.body;
  const spans: Span[] = [];
  cells.forEach((cell, column) => {
    if (shows(cell) && (column < left || column > right))
      spans.push({ top: row, bottom: row, left: column, right: column, because: 'beside-the-table' });
  });
  return spans;
}

/** Rows under each other that are left out for the same reason are one range; so are cells under each other. */
function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const before = lastOf(out, span);
    const side = span.because === 'beside-the-table';
    // Single cells are named as they are: a range over them would name their neighbours.
    const single = span.because === 'too-far' || span.because === 'unreadable';
    const under = !single || (before?.left === span.left && before.right === span.right);
    if (before && under && span.top <= before.bottom + 1 && (!side || span.left <= before.right + 1)) {
      before.bottom = span.bottom;
      before.left = Math.min(before.left, span.left);
      before.right = Math.max(before.right, span.right);
    } else out.push({ ...span });
  }
  return out;
}

function lastOf(spans: readonly Span[], like: Span): Span | undefined {
  for (let i = spans.length - 1; i >= 0; i--) {
    const one = spans[i]!;
    if (one.because === like.because && one.of === like.of) return one;
  }
  return undefined;
}
