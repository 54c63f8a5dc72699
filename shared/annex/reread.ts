// Reading an annex again after a few cells changed.
//
// What depends on what: a line (`Line`) on the cells of its row and on the merges through it; the frame of the annex
// (place, plan, columns, directory) on cells outside its body, which `stillLocated` watches; roles, groups and parents on
// all lines, so they are decided anew each time; a task on its lines, its place among groups and parents, the cells merged
// into its rows, and on how the deadline column as a whole is read. So only lines whose row changed, or that share a
// merged cell with one, are read from their cells again, and only tasks with such a line.
import type { Address } from '../grid/grid.js';
import { lineReader } from './body/lines.js';
import { assemble, type AnnexReading } from './read.js';
import { SHARED } from './task/shared-values.js';
import type { SheetView } from './sheet/sheet-view.js';
import type { Sourced, Task } from './types.js';

/**
 * The annex as the sheet now shows it, equal to reading it from the start. `rows` are the rows that changed, all in its
 * body; header, plan, merges and the size of the sheet are as they were. Tasks that did not change are the same objects.
 */
export function rereadAnnex(before: AnnexReading, view: SheetView, rows: readonly number[]): AnnexReading {
  const { frame } = before;
  const { top, bottom } = frame.place.body;
  const read = lineReader(view, frame.place);
  const lines = [...before.lines];
  const stale = withMerged(view, rows);
  for (const row of stale) if (row >= top && row <= bottom) lines[row - top] = read(row);
  const after = assemble(frame, view, lines, { reading: before, rows: stale });
  return { ...after, annex: { ...after.annex, tasks: reuseInherited(before, after) } };
}

/** The rows, and those below that show a cell of theirs because it is merged down. */
function withMerged(view: SheetView, rows: readonly number[]): ReadonlySet<number> {
  const all = new Set(rows);
  for (const row of rows)
    for (const { top, bottom } of view.mergesIn(row)) if (top === row) for (let r = top; r <= bottom; r++) all.add(r);
  return all;
}

/** A task whose values from elsewhere are what they were is the same task. */
function reuseInherited(before: AnnexReading, { annex, own }: AnnexReading): readonly Task[] {
  if (annex.tasks === own) return own;
  let next = 0;
  return annex.tasks.map((task, i) => {
    if (task === own[i] || task === before.annex.tasks[i]) return task;
    while (next < before.own.length && before.own[next]!.row < task.row) next += 1;
    const was = before.annex.tasks[next];
    return was && before.own[next] === own[i] && sameShared(was, task) ? was : task;
  });
}

const sameShared = (a: Task, b: Task): boolean => SHARED.every((field) => sameValue(a[field], b[field]));

const sameValue = (a: Sourced<unknown>, b: Sourced<unknown>): boolean =>
  a === b ||
  (a.value === b.value && a.text === b.text && sameAddress(a.at, b.at) && a.more === b.more && a.assumed === b.assumed);

const sameAddress = (a: Address, b: Address): boolean =>
  a.sheet === b.sheet && a.row === b.row && a.column === b.column;
