import type { Address, Cell, Grid, Range } from '../../shared/index.js';
import { BLANK } from '../../shared/index.js';
import { Refusal } from '../errors.js';
import type { Limits } from '../limits.js';

const NO_CELLS: readonly Cell[] = Object.freeze([]);

/** What was spent so far over all sheets of a file; `Limits` says how much may be. */
export interface Work {
  /** Cells kept. */
  kept: number;
  linked: number;
  merges: number;
  /** Pieces moved for followers of shared formulas. */
  formula: number;
}

export const noWork = (): Work => ({ kept: 0, linked: 0, merges: 0, formula: 0 });

/** Why a cell could not be read as it stands. */
export type NoteKind = 'number' | 'boolean' | 'string' | 'type' | 'place' | 'text-too-long' | 'format';

/** One cell that costs itself and not the file: where it is, what is wrong, and what stands there. */
export interface CellNote extends Address {
  readonly because: NoteKind;
  readonly text: string;
}

/** So many are named; a sheet with more is wrong as a whole and shows it. */
const NAMED = 1000;

/** Collects the cells of one sheet. Gaps are filled with shared blanks, so a stray cell far away costs nothing. */
export class SheetStore {
  private readonly rows: (Cell[] | typeof NO_CELLS)[] = [];
  private readonly far: { readonly row: number; readonly column: number; readonly cell: Cell }[] = [];
  /** Columns in use so far. */
  private wide = 0;
  readonly hiddenRows: number[] = [];
  readonly merges: Range[] = [];
  readonly leftOut: Address[] = [];
  readonly notes: CellNote[] = [];
  locked = false;

  constructor(
    readonly name: string,
    readonly limits: Limits,
    readonly work: Work,
  ) {}

  put(row: number, column: number, cell: Cell): void {
    if (this.keep(row, column, cell)) return;
    this.far.push({ row, column, cell });
    this.work.kept += 1;
    if (this.work.kept > this.limits.cells) throw new Refusal('too-many-cells', this.name);
  }

  /** false where the cell lies far from all that is used so far. */
  private keep(row: number, column: number, cell: Cell): boolean {
    const { rows, limits, work } = this;
    if (row >= rows.length) {
      if (row - rows.length > limits.rowGap) return false;
      if (column - this.wide > limits.columnGap) return false;
      while (rows.length < row) rows.push(NO_CELLS);
      rows.push([]);
    }
    let cells = rows[row]!;
    if (cells === NO_CELLS) rows[row] = cells = [];
    const kept = cells as Cell[];
    if (column >= kept.length) {
      if (column - Math.max(kept.length, this.wide) > limits.columnGap) return false;
      work.kept += column - kept.length + 1;
      if (work.kept > limits.cells) throw new Refusal('too-many-cells', this.name);
      while (kept.length < column) kept.push(BLANK);
      kept.push(cell);
      if (kept.length > this.wide) this.wide = kept.length;
    } else kept[column] = cell;
    return true;
  }

  /** What looked far when it came may lie beside what came later; the rest is named, so that nobody takes the sheet for complete. */
  private settleFar(): void {
    const ordered = this.far.sort((a, b) => a.column - b.column || a.row - b.row);
    for (let again = ordered; again.length > 0;) {
      const left = again.filter(({ row, column, cell }) => !this.keep(row, column, cell));
      if (left.length < again.length) {
        again = left;
        continue;
      }
      left.sort((a, b) => a.row - b.row || a.column - b.column);
      for (const { row, column } of left) this.leftOut.push({ sheet: this.name, row, column });
      return;
    }
  }

  merge(range: Range): void {
    this.work.merges += 1;
    if (this.work.merges > this.limits.merges) throw new Refusal('too-many-merges', this.name);
    this.merges.push(range);
  }

  note(row: number, column: number, because: NoteKind, text: string): void {
    if (this.notes.length < NAMED)
      this.notes.push({ sheet: this.name, row, column, because, text: text.slice(0, 100) });
  }

  /** Adds a hyperlink to the cells of a range that hold something. */
  link(range: Range, link: string): void {
    const bottom = Math.min(range.bottom, this.rows.length - 1);
    for (let row = range.top; row <= bottom; row += 1) {
      const cells = this.rows[row]!;
      const right = Math.min(range.right, cells.length - 1);
      for (let column = range.left; column <= right; column += 1) {
        this.work.linked += 1;
        if (this.work.linked > this.limits.linkedCells) throw new Refusal('too-many-links', this.name);
        const cell = cells[column]!;
        if (cell.kind !== 'blank') (cells as Cell[])[column] = { ...cell, link };
      }
    }
  }

  hideRow(row: number): void {
    if (this.hiddenRows.length < this.limits.cells) this.hiddenRows.push(row);
  }

  grid(hidden: boolean): Grid {
    this.settleFar();
    const place = ({ row, column }: { row: number; column: number }): { row: number; column: number } => ({
      row,
      column,
    });
    // A number whose format failed was read all the same.
    const unreadable = this.notes.filter(({ because }) => because !== 'format').map(place);
    return {
      sheet: this.name,
      rows: this.rows,
      merges: this.merges,
      ...(this.hiddenRows.length > 0 ? { hiddenRows: this.hiddenRows } : {}),
      ...(hidden ? { hidden } : {}),
      ...(this.locked ? { locked: true } : {}),
      ...(this.leftOut.length > 0 ? { tooFar: this.leftOut.map(place) } : {}),
      ...(unreadable.length > 0 ? { unreadable } : {}),
    };
  }
}
