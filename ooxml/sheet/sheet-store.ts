import type { Address, Cell, Grid, Range } from '../../shared/index.js';
import { BLANK } from '../../shared/index.js';
import { Refusal } from '../errors.js';
import type { Limits } from '../limits.js';

const NO_CELLS: readonly Cell[] = Object.freeze([]);

/** Cells kept so far over all sheets of a file. */
export interface CellCount {
  kept: number;
}

/** Collects the cells of one sheet. Gaps are filled with shared blanks, so a stray cell far away costs nothing. */
export class SheetStore {
  private readonly rows: (Cell[] | typeof NO_CELLS)[] = [];
  readonly hiddenRows: number[] = [];
  readonly merges: Range[] = [];
  readonly leftOut: Address[] = [];
  locked = false;

  constructor(
    readonly name: string,
    private readonly limits: Limits,
    private readonly count: CellCount,
  ) {}

  put(row: number, column: number, cell: Cell): void {
    const { rows, limits, count } = this;
    if (row >= rows.length) {
      if (row - rows.length > limits.rowGap) return this.leave(row, column);
      while (rows.length < row) rows.push(NO_CELLS);
      rows.push([]);
    }
    let cells = rows[row]!;
    if (cells === NO_CELLS) rows[row] = cells = [];
    const kept = cells as Cell[];
    if (column - kept.length > limits.columnGap) return this.leave(row, column);
    if (column >= kept.length) {
      count.kept += column - kept.length + 1;
      if (count.kept > limits.cells) throw new Refusal('too-many-cells', this.name);
      while (kept.length < column) kept.push(BLANK);
      kept.push(cell);
    } else kept[column] = cell;
  }

  /** Far from everything else: named, so that nobody takes the sheet for complete. */
  private leave(row: number, column: number): void {
    this.leftOut.push({ sheet: this.name, row, column });
    this.count.kept += 1;
    if (this.count.kept > this.limits.cells) throw new Refusal('too-many-cells', this.name);
  }

  /** Adds a hyperlink to a cell that holds something. */
  link(row: number, column: number, link: string): void {
    const cells = this.rows[row];
    const cell = cells?.[column];
    if (cell && cell.kind !== 'blank') (cells as Cell[])[column] = { ...cell, link };
  }

  hideRow(row: number): void {
    if (this.hiddenRows.length < this.limits.cells) this.hiddenRows.push(row);
  }

  grid(hidden: boolean): Grid {
    return {
      sheet: this.name,
      rows: this.rows,
      merges: this.merges,
      ...(this.hiddenRows.length > 0 ? { hiddenRows: this.hiddenRows } : {}),
      ...(hidden ? { hidden } : {}),
      ...(this.locked ? { locked: true } : {}),
    };
  }
}
