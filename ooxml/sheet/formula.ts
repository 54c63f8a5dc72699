import { columnLetters, parseA1 } from '../../shared/index.js';

const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![A-Za-z0-9_.(])|[A-Za-z_\\][\w.\\]*|[^]/g;

/**
 * A shared formula is stored once; its followers name it. Moves the references of the stored text by (rows, columns),
 * leaving $-anchored ones, texts, sheet names and function names alone.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    PIECE,
    (piece: string, dollarColumn?: string, letters?: string, dollarRow?: string, digits?: string) => {
      const at = letters === undefined ? undefined : parseA1(letters + digits!);
      if (!at) return piece;
      const column = dollarColumn ? at.column : at.column + columns;
      const row = dollarRow ? at.row : at.row + rows;
      if (row < 0 || column < 0) return '#REF!';
      return `${dollarColumn}${columnLetters(column)}${dollarRow}${row + 1}`;
    },
  );
}
