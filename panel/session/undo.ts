import { cellAt } from '../../shared/index.js';
import type { Cell, CellChange, CellValue, Grid } from '../../shared/index.js';

function valueOf(cell: Cell): CellValue {
  if (cell.kind === 'blank' || cell.text === '') return { kind: 'blank' };
  if (cell.kind === 'date') return { kind: 'date', value: cell.value };
  if (cell.kind === 'number') return { kind: 'text', text: cell.text, number: cell.value };
  return { kind: 'text', text: cell.text };
}

/**
 * What puts the given cells back as `before` shows them, each guarded by what `after` shows:
 * a cell somebody changed since then is left alone.
 */
export function undoOf(changes: readonly CellChange[], before: readonly Grid[], after: readonly Grid[]): CellChange[] {
  const cell = (grids: readonly Grid[], change: CellChange): Cell | undefined => {
    const grid = grids.find((one) => one.sheet === change.at.sheet);
    return grid && cellAt(grid, change.at.row, change.at.column);
  };
  return changes.flatMap((change) => {
    const was = cell(before, change);
    const is = cell(after, change);
    if (!was || !is) return [];
    const font = change.font === undefined ? undefined : was.font;
    return [{ at: change.at, before: is.text, after: valueOf(was), ...(font === undefined ? {} : { font }) }];
  });
}
