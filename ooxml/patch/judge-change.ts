import { cellAt } from '../../shared/index.js';
import type { CellChange, Grid, Range, Refused } from '../../shared/index.js';

export const within = (range: Range, at: { row: number; column: number }): boolean =>
  at.row >= range.top && at.row <= range.bottom && at.column >= range.left && at.column <= range.right;

/** What else the file says about a sheet's cells, beyond its grid. */
export interface SheetFacts {
  readonly grid: Grid;
  /** Array formulas: no cell inside may change alone. */
  readonly arrays: readonly Range[];
  readonly tableHeaders: readonly Range[];
  readonly pivots: readonly Range[];
  /** A cell that could not be read as it stands: what is there is not what is shown. */
  broken(row: number, column: number): boolean;
  /** The cell's own style lets the user write although the sheet is protected. */
  unlocked(row: number, column: number): boolean;
}

/** Why a change may not be written; undefined when it may. */
export function refusal(change: CellChange, facts: SheetFacts | undefined): Refused | undefined {
  const { at, before } = change;
  if (!facts) return { at, because: 'no-sheet', text: '' };
  const { grid } = facts;
  const cell = cellAt(grid, at.row, at.column);
  const refused = (because: Refused['because']): Refused => ({ at, because, text: cell.text });
  if (at.row < 0 || at.column < 0 || at.row >= 1_048_576 || at.column >= 16_384) return refused('no-sheet');
  if (grid.locked && !facts.unlocked(at.row, at.column)) return refused('locked');
  const merge = grid.merges.find((range) => within(range, at));
  if (merge && (merge.top !== at.row || merge.left !== at.column)) return refused('merged');
  if (cell.text !== before) return refused('changed');
  if (facts.broken(at.row, at.column)) return refused('not-kept');
  if (facts.pivots.some((range) => within(range, at))) return refused('pivot');
  if (cell.formula !== undefined || facts.arrays.some((range) => within(range, at))) return refused('formula');
  return facts.tableHeaders.some((range) => within(range, at)) ? refused('locked') : undefined;
}
