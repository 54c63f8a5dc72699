import type { Range } from '../grid/grid.js';

const byColumn = (a: Range, b: Range): number => a.left - b.left || a.right - b.right || a.top - b.top;
const byRow = (a: Range, b: Range): number => a.top - b.top || a.bottom - b.bottom || a.left - b.left;

/** Joins each range to the one before it where `join` says that the two make one rectangle. */
function joined(ranges: readonly Range[], join: (a: Range, b: Range) => Range | undefined): Range[] {
  const done: Range[] = [];
  for (const range of ranges) {
    const last = done[done.length - 1];
    const both = last && join(last, range);
    if (both) done[done.length - 1] = both;
    else done.push(range);
  }
  return done;
}

/** Covers disjoint ranges with fewer rectangles: columns are joined downwards, then equal columns sideways. */
export function rectanglesOf(ranges: readonly Range[]): Range[] {
  const columns = joined([...ranges].sort(byColumn), (a, b) =>
    a.left === b.left && a.right === b.right && a.bottom + 1 === b.top ? { ...a, bottom: b.bottom } : undefined,
  );
  return joined(columns.sort(byRow), (a, b) =>
    a.top === b.top && a.bottom === b.bottom && a.right + 1 === b.left ? { ...a, right: b.right } : undefined,
  );
}
