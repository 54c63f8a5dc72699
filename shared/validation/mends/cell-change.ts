import type { Address } from '../../grid/grid.js';
import type { CellChange, CellValue, RuleContext } from '../types.js';

/**
 * The change of one cell whose words were read as `text`; undefined where the cell shows something else (words gathered
 * from several rows), holds a formula, or holds letters older than Unicode: such a cell is for a person to mend, or to be
 * turned into Unicode first.
 */
export function changeOf(at: Address, text: string, after: CellValue, context: RuleContext): CellChange | undefined {
  const cell = context.cell(at);
  if (cell.formula !== undefined || cell.stored !== undefined || cell.text !== text) return undefined;
  return { at, before: cell.text, after };
}

/** How many rows the cell is merged over; 1 for an ordinary cell. */
export function mergedRows(at: Address, context: RuleContext): number {
  const merge = context.grid.merges.find(({ top, left }) => top === at.row && left === at.column);
  return merge ? merge.bottom - merge.top + 1 : 1;
}
