import type { Cell, Grid } from '../../grid/grid.js';

/**
 * The rows that differ between two grids of a sheet, in order; undefined where more differs than the cells of its rows.
 * Rows that are the very same objects are not looked into, so a host that replaces only what changed is answered at once.
 */
export function changedRows(before: Grid, after: Grid): number[] | undefined {
  if (before.sheet !== after.sheet || before.rows.length !== after.rows.length) return undefined;
  const rows: number[] = [];
  for (let row = 0; row < after.rows.length; row++) {
    const [was, is] = [before.rows[row], after.rows[row]];
    if (was !== is && !sameRow(was ?? [], is ?? [])) rows.push(row);
  }
  return rows;
}

function sameRow(a: readonly Cell[], b: readonly Cell[]): boolean {
  if (a.length !== b.length) return false;
  for (let column = 0; column < a.length; column++) if (!sameCell(a[column], b[column])) return false;
  return true;
}

const sameCell = (a: Cell | undefined, b: Cell | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.kind === b.kind &&
    a.text === b.text &&
    a.formula === b.formula &&
    a.link === b.link &&
    sameValue(a, b));

function sameValue(a: Cell, b: Cell): boolean {
  if (a.kind === 'date' && b.kind === 'date')
    return (
      a.format === b.format &&
      a.value.year === b.value.year &&
      a.value.month === b.value.month &&
      a.value.day === b.value.day
    );
  return !('value' in a) || !('value' in b) || a.value === b.value;
}
