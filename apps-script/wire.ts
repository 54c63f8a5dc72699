import { BLANK } from '../shared/index.js';
import type { Cell, Grid } from '../shared/index.js';

/** A grid between server and sidebar: most cells are blank (0) or plain text (the text itself). */
export interface WireGrid extends Omit<Grid, 'rows'> {
  readonly rows: readonly (readonly (0 | string | Cell)[])[];
}

function packed(cell: Cell): 0 | string | Cell {
  if (cell.formula !== undefined || cell.link !== undefined) return cell;
  if (cell.kind === 'blank') return 0;
  return cell.kind === 'text' ? cell.text : cell;
}

function unpacked(cell: 0 | string | Cell): Cell {
  if (cell === 0) return BLANK;
  return typeof cell === 'string' ? { kind: 'text', text: cell } : cell;
}

export const packGrids = (grids: readonly Grid[]): WireGrid[] =>
  grids.map((grid) => ({ ...grid, rows: grid.rows.map((row) => row.map(packed)) }));

export const unpackGrids = (grids: readonly WireGrid[]): Grid[] =>
  grids.map((grid) => ({ ...grid, rows: grid.rows.map((row) => row.map(unpacked)) }));
