import { letter } from '../scan/classes.js';
import type { Token } from '../scan/token.js';

/** A stretch of a cell and what it was before it was damaged. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly flags: number;
}

const table = (names: Parameters<typeof letter>[0][]): Uint8Array => {
  const codes = new Uint8Array(256);
  for (const name of names) codes[letter(name).charCodeAt(0)] = 1;
  return codes;
};
const NUMBERS = table(['n', 'y', 'x', 'roman', 'nw']);
/** What a damaged number may be made of. */
const STROKES = table(['w', 'roman', 'n', 'x', 'y', 'junk']);
const TIME = table([
  ...([
    'n',
    'y',
    'x',
    'roman',
    'nw',
    'day',
    'month',
    'quarter',
    'year',
    'week',
    'before',
    'to',
    'latest',
    'end',
    'first',
    'mid',
    'last',
    'from',
  ] as const),
  ...(['every', 'in', 'ongoing', 'periodic'] as const),
]);

export function isNumber(token: Token | undefined): boolean {
  return token !== undefined && NUMBERS[token.c.charCodeAt(0)] === 1;
}

export function isStroke(token: Token | undefined): boolean {
  return token !== undefined && STROKES[token.c.charCodeAt(0)] === 1;
}

/** Whether a word beside this token may be a damaged word of time. */
export function isTime(token: Token | undefined): boolean {
  return token !== undefined && TIME[token.c.charCodeAt(0)] === 1;
}
