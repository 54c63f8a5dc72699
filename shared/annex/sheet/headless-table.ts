// Rows that look like tasks under no heading at all: nothing is read from them, but a person is shown where they stand.
import type { Range } from '../../grid/grid.js';
import { profileColumn, type ColumnProfile } from '../header/column-profile.js';
import { ownCells, type HeaderBlock } from '../header/block.js';
import type { SheetView } from './sheet-view.js';

const SEARCHED = 300;
const FEWEST = 3;

/** The first row of a run in which one column holds sentences, one units and one deadlines; undefined where there is none. */
export function findHeadless(view: SheetView): Range | undefined {
  const last = Math.min(view.height, SEARCHED);
  for (let top = 0; top < last; top++) {
    if (ownCells(view, top).length < FEWEST) continue;
    let bottom = top;
    while (bottom + 1 < view.height && bottom < top + SEARCHED && ownCells(view, bottom + 1).length >= FEWEST)
      bottom += 1;
    const range = bottom - top + 1 >= FEWEST ? tasksIn(view, top, bottom) : undefined;
    if (range) return range;
    top = bottom;
  }
  return undefined;
}

function tasksIn(view: SheetView, top: number, bottom: number): Range | undefined {
  const rows: number[] = [];
  for (let row = top; row <= bottom && rows.length < 60; row++) rows.push(row);
  const filled = new Set(rows.flatMap((row) => ownCells(view, row).map(({ column }) => column)));
  const columns = [...filled].sort((a, b) => a - b);
  const profiles = columns.map((column) => profileColumn(view, column, rows));
  const whole = (n: number): boolean => n >= 0.6 * rows.length;
  const unit = profiles.findIndex((p) => whole(p.filled) && p.unit + p.person >= 0.6);
  const deadline = profiles.findIndex((p, i) => i !== unit && whole(p.filled) && p.deadline >= 0.6);
  const task = profiles.findIndex(
    (p, i) =>
      i !== unit && i !== deadline && whole(p.filled) && p.wordy >= 0.6 && p.unit + p.person < 0.4 && p.deadline < 0.4,
  );
  if (unit < 0 || deadline < 0 || task < 0) return undefined;
  // A table of something else has a heading of its own, which is neither a unit nor a day.
  const begins = (i: number): ColumnProfile => profileColumn(view, columns[i]!, [top]);
  if (begins(deadline).deadline === 0 || begins(unit).unit + begins(unit).person === 0) return undefined;
  return { top, bottom: top, left: columns[0]!, right: columns[columns.length - 1]! };
}

/** A row a person named as the header of a table that has none: units and days stand in it, and no heading. */
export function holdsContents(view: SheetView, { top, bottom, cells }: HeaderBlock): boolean {
  if (top !== bottom || cells.some(({ score }) => score >= 0.5)) return false;
  const columns = cells.map(({ column }) => profileColumn(view, column, [top]));
  return columns.some((p) => p.deadline > 0) && columns.some((p) => p.unit + p.person > 0);
}
