import type { Cell } from '../../grid/grid.js';

export type Order = 'dmy' | 'mdy';

const DATE = /^\D*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(?:\d{4}|\d{2})\b/;

/** The first two numbers of a shown date. */
export function firstNumbers(text: string): readonly [number, number] | undefined {
  const match = DATE.exec(text.slice(0, 60));
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}

/** In which order a date cell shows its day and month; undefined where they are equal or not both shown. */
export function shownOrder(cell: Extract<Cell, { kind: 'date' }>): Order | undefined {
  const { day, month } = cell.value;
  const numbers = firstNumbers(cell.text);
  if (day === month || !numbers) return undefined;
  if (numbers[0] === day && numbers[1] === month) return 'dmy';
  return numbers[0] === month && numbers[1] === day ? 'mdy' : undefined;
}
