import { Kind, kindAt, kindOf } from './characters.js';
import { letters } from './classes.js';
import { codeEnd } from './code.js';
import { scanSign } from './scan-sign.js';
import { scanWords, spoils } from './scan-words.js';
import { TokenBuilder } from './token-builder.js';
import type { Token } from './token.js';

const [N, Y, X, JUNK, ROMAN, W, CODE, SLASH] = letters('n', 'y', 'x', 'junk', 'roman', 'w', 'code', 'slash');

/** Cuts a text into tokens. One pass; every character is looked at a bounded number of times. */
export function scan(text: string): Token[] {
  const so = new TokenBuilder(text);
  for (let i = 0; i < text.length;) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === Kind.Letter) i = scanWords(so, i);
    else if (kind === Kind.Digit) i = scanNumber(so, i);
    else if (kind === Kind.Sign) i = scanSign(so, i);
    else {
      if (kind === Kind.Space) so.gap = true;
      if (code === 10 || code === 13 || code === 0x2028) so.fresh = true;
      i += 1;
    }
  }
  return so.tokens;
}

/** Reads a number, or the number of a document that begins with it. Returns where it ends. */
function scanNumber(so: TokenBuilder, from: number): number {
  const { text, last } = so;
  let value = 0;
  let end = from;
  for (; end < text.length; end++) {
    const digit = text.charCodeAt(end) - 48;
    if (digit < 0 || digit > 9) break;
    if (end - from < 9) value = value * 10 + digit;
  }
  const width = end - from;
  // The year of “Quý I/2026-UBND” belongs to its quarter.
  const stop = last?.c === SLASH && width === 4 ? end : codeEnd(text, end, width);
  if (stop > end) {
    so.push(CODE, from, stop, value, '', 0);
    return stop;
  }
  // A number that touches an unknown word (“l2”, “3O”) has been damaged; its digits are not to be believed.
  const touches = last?.end === from && (last.c === W || (last.c === ROMAN && width < 4));
  let c = X;
  if (touches || (kindAt(text, end) === Kind.Letter && spoils(text, end))) c = JUNK;
  else if (width <= 2) c = N;
  else if (width === 4 && value >= 1900 && value <= 2199) c = Y;
  so.push(c, from, end, value, text.slice(from, end), 0);
  return end;
}
