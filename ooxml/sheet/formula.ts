import { columnLetters, parseA1 } from '../../shared/index.js';

const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![A-Za-z0-9_.(])|[A-Za-z_\\][\w.\\]*|[^]/g;

/** Excel itself takes no longer formula; a longer one is no formula a person made, and its references stay as they are. */
const LONGEST = 32_767;

export interface MovableFormula {
  /** What one move costs. */
  readonly pieces: number;
  /** The formula moved by (rows, columns). */
  readonly by: (rows: number, columns: number) => string;
}

interface Reference {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/**
 * A shared formula is stored once; its followers name it. Takes it apart once and moves the references of the stored
 * text, leaving $-anchored ones, texts, sheet names and function names alone.
 */
export function movable(formula: string): MovableFormula {
  if (formula.length > LONGEST) return { pieces: 1, by: () => formula };
  const pieces: (string | Reference)[] = [];
  for (const [piece, dollarColumn, letters, dollarRow, digits] of formula.matchAll(PIECE)) {
    const at = letters === undefined ? undefined : parseA1(letters + digits!);
    const last = pieces[pieces.length - 1];
    if (at) pieces.push({ ...at, fixedColumn: dollarColumn === '$', fixedRow: dollarRow === '$' });
    else if (typeof last === 'string') pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return {
    pieces: pieces.length,
    by: (rows, columns) =>
      pieces.map((piece) => (typeof piece === 'string' ? piece : moved(piece, rows, columns))).join(''),
  };
}

function moved(at: Reference, rows: number, columns: number): string {
  const column = at.fixedColumn ? at.column : at.column + columns;
  const row = at.fixedRow ? at.row : at.row + rows;
  if (row < 0 || column < 0) return '#REF!';
  return `${at.fixedColumn ? '$' : ''}${columnLetters(column)}${at.fixedRow ? '$' : ''}${row + 1}`;
}
