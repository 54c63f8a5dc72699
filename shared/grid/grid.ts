import type { CivilDate } from '../calendar/civil-date.js';

/**
 * What a host hands in. All row and column numbers in the core are 0-based indices from the sheet's cell A1;
 * only `a1` and `rowNumber` (in `address.ts`) turn them into what a person sees.
 */
interface CellFacts {
  /** What the sheet shows, after its number format; NFC or NFD as typed. Always present, '' when blank. */
  readonly text: string;
  /** The formula without its '='; a cell that has one is overwritten only after a confirmation. */
  readonly formula?: string;
  /** The formula was never calculated: the file has no value for it. */
  readonly uncalculated?: true;
  readonly link?: string;
  /** The font's name where it draws the old Vietnamese letters (.VnTime, VNI-Times); absent for fonts of today. */
  readonly font?: string;
  /** What the cell holds where `text` was read through the old letters: what a change of the cell must find there. */
  readonly stored?: string;
}

/** Dates are decoded by the host (1900/1904 systems, sheet time zone) and never trusted blindly: the shown text comes along. */
export type Cell =
  | (CellFacts & { readonly kind: 'blank' })
  | (CellFacts & { readonly kind: 'text' })
  | (CellFacts & { readonly kind: 'number'; readonly value: number })
  | (CellFacts & { readonly kind: 'boolean'; readonly value: boolean })
  | (CellFacts & { readonly kind: 'date'; readonly value: CivilDate; readonly format?: string })
  | (CellFacts & { readonly kind: 'error' });

/** A rectangle of cells, both ends included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Address {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell in the old Vietnamese letters. */
export interface LegacyCell {
  readonly row: number;
  readonly column: number;
  readonly letters: 'tcvn3' | 'vni';
}

/** One sheet from A1 on. Rows may be ragged; a missing cell is blank. Only the top-left cell of a merge holds a value. */
export interface Grid {
  readonly sheet: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Range[];
  readonly hiddenRows?: readonly number[];
  /** The whole sheet is hidden. */
  readonly hidden?: boolean;
  /** The sheet refuses writes. */
  readonly locked?: boolean;
  /** Cells that hold something and are not in `rows`: they lie too far from everything else. Absent when there are none. */
  readonly tooFar?: readonly { readonly row: number; readonly column: number }[];
  /** Cells that could not be read as the file has them: error cells, or left out where even their place is wrong. */
  readonly unreadable?: readonly { readonly row: number; readonly column: number }[];
  /** Cells whose `text` was read through the old letters; absent when there are none. */
  readonly legacy?: readonly LegacyCell[];
}

export const BLANK: Cell = Object.freeze({ kind: 'blank', text: '' });

/** The cell at 0-based (row, column); blank where the grid has none. */
export function cellAt(grid: Grid, row: number, column: number): Cell {
  return grid.rows[row]?.[column] ?? BLANK;
}
