import type { Grid, Range } from '../grid/grid.js';
import type { Judgement } from '../status/types.js';
import type { Issue } from '../validation/types.js';
import { rectanglesOf } from './rectangles.js';
import type { Mark, MarkTone } from './types.js';

/** Which tone a cell shows when several claim it: a fault first, then what the calendar says, then what to look at. */
const STRENGTH: readonly MarkTone[] = ['notice', 'due-soon', 'warning', 'overdue', 'error'];

/** Beyond this many rectangles the mildest tones are left to the panel: a sheet that is all colour says nothing. */
export const MARK_LIMIT = 4000;

interface Toned {
  readonly sheet: string;
  readonly range: Range;
  readonly tone: MarkTone;
}

/** Answers the merged rectangle a cell lies in; only the annex's own sheet has known merges. */
function mergeFinder(grid: Grid): (sheet: string, row: number, column: number) => Range {
  const byRow = new Map<number, Range[]>();
  for (const merge of grid.merges) {
    for (let row = merge.top; row <= merge.bottom && row - merge.top < grid.rows.length + 1; row += 1) {
      const known = byRow.get(row);
      if (known) known.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return (sheet, row, column) => {
    const merge = sheet === grid.sheet && byRow.get(row)?.find((m) => m.left <= column && column <= m.right);
    return merge || { top: row, left: column, bottom: row, right: column };
  };
}

/**
 * Marks for a sheet: every finding on its cell, overdue and due-soon on the cell of the deadline. A cell has one tone,
 * the strongest; a merged cell is marked whole; neighbours of one tone become one rectangle. At most MARK_LIMIT marks,
 * the strongest tones first. Draws nothing and never throws; addresses outside the grid are marked where they are.
 */
export function planMarks(issues: readonly Issue[], judgements: readonly Judgement[], grid: Grid): Mark[] {
  const rangeAt = mergeFinder(grid);
  const claims: Toned[] = issues.map(({ at, severity }) => ({
    sheet: at.sheet,
    range: rangeAt(at.sheet, at.row, at.column),
    tone: severity,
  }));
  for (const { task, status } of judgements) {
    if (status.kind !== 'overdue' && status.kind !== 'due-soon') continue;
    const { at } = task.deadline;
    claims.push({ sheet: at.sheet, range: rangeAt(at.sheet, at.row, at.column), tone: status.kind });
  }

  const cells = new Map<string, Map<string, Toned>>();
  for (const claim of claims) {
    const own = cells.get(claim.sheet) ?? new Map<string, Toned>();
    cells.set(claim.sheet, own);
    const key = `${claim.range.top}:${claim.range.left}`;
    const known = own.get(key);
    if (!known || STRENGTH.indexOf(claim.tone) > STRENGTH.indexOf(known.tone)) own.set(key, claim);
  }

  const marks: Mark[] = [];
  for (let strength = STRENGTH.length - 1; strength >= 0; strength -= 1) {
    const tone = STRENGTH[strength]!;
    for (const [sheet, own] of cells) {
      const ranges = [...own.values()].filter((claim) => claim.tone === tone).map((claim) => claim.range);
      for (const range of rectanglesOf(ranges)) marks.push({ tone, sheet, range });
    }
  }
  return marks.slice(0, MARK_LIMIT);
}
