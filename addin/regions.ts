import { parseA1 } from '../shared/index.js';
import type { Range } from '../shared/index.js';

/** Rows of one column, both ends included. */
export interface Span {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** Rows of a range in bands of at most `rows`. */
export function bandsOf(range: Range, rows: number): Range[] {
  const bands: Range[] = [];
  for (let top = range.top; top <= range.bottom; top += rows)
    bands.push({ ...range, top, bottom: Math.min(range.bottom, top + rows - 1) });
  return bands;
}

/** For each column of `table`, the rows from the first to the last that `wanted` names; columns without one are left out. */
export function spansWhere<T>(table: readonly (readonly T[])[], wanted: (value: T) => boolean): Span[] {
  const spans: Span[] = [];
  for (let column = 0; column < (table[0]?.length ?? 0); column += 1) {
    const top = table.findIndex((row) => wanted(row[column]!));
    if (top < 0) continue;
    let bottom = table.length - 1;
    while (!wanted(table[bottom]![column]!)) bottom -= 1;
    spans.push({ column, top, bottom });
  }
  return spans;
}

/**
 * The columns an address such as `'Phụ lục'!A3:B9,'Phụ lục'!D4` touches inside `within`, with the rows from its first to its
 * last cell there, counted from the corner of `within`. A part that cannot be read stands for all of `within`.
 */
export function spansOfAddress(address: string, within: Range): Span[] {
  const rows = new Map<number, { top: number; bottom: number }>();
  const parts = address.replace(/'(?:[^']|'')*'!/g, '').split(',');
  for (const part of parts) {
    const range = readRange(part.slice(part.lastIndexOf('!') + 1)) ?? within;
    const top = Math.max(range.top, within.top) - within.top;
    const bottom = Math.min(range.bottom, within.bottom) - within.top;
    if (top > bottom) continue;
    for (let c = Math.max(range.left, within.left); c <= Math.min(range.right, within.right); c += 1) {
      const known = rows.get(c - within.left);
      rows.set(c - within.left, {
        top: Math.min(top, known?.top ?? top),
        bottom: Math.max(bottom, known?.bottom ?? bottom),
      });
    }
  }
  return [...rows].map(([column, { top, bottom }]) => ({ column, top, bottom }));
}

/** “C12” or “C12:D14” without the name of a sheet; undefined for anything else, whole columns among it. */
export function readRange(text: string): Range | undefined {
  const [from = '', to = from] = text.trim().split(':');
  const start = parseA1(from);
  const end = parseA1(to);
  return start && end && { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

/** Joins rectangles that are the same or lie one above the other: a merge cut by a band becomes whole again. */
export function joinedMerges(pieces: readonly Range[]): Range[] {
  const whole: Range[] = [];
  for (const piece of [...pieces].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top)) {
    const last = whole[whole.length - 1];
    const meets = last && last.left === piece.left && last.right === piece.right && piece.top <= last.bottom;
    if (meets) whole[whole.length - 1] = { ...last, bottom: Math.max(last.bottom, piece.bottom) };
    else whole.push(piece);
  }
  return whole.sort((a, b) => a.top - b.top || a.left - b.left);
}
