import type { Address, Range } from './grid.js';

/** Column letters of a 0-based column index: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** The address as a person reads it, without the sheet: {row 11, column 2} → C12. */
export function a1(at: Pick<Address, 'row' | 'column'>): string {
  return `${columnLetters(at.column)}${at.row + 1}`;
}

/** A7:F56; a single cell is written once. */
export function a1Range(range: Range): string {
  const start = a1({ row: range.top, column: range.left });
  const end = a1({ row: range.bottom, column: range.right });
  return start === end ? start : `${start}:${end}`;
}

/** Reads C12 or $C$12 back into 0-based indices; undefined when it is no cell address of an .xlsx sheet. */
export function parseA1(text: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text);
  if (!match) return undefined;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** The number of a row as the sheet shows it. */
export function rowNumber(row: number): number {
  return row + 1;
}
