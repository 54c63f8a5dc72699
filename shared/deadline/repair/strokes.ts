import { letters } from '../scan/classes.js';
import { isStroke, type Piece } from './near-words.js';
import { ASK, OCR, type Token, tokenAt } from '../scan/token.js';

const [N, Y, X, JUNK, ROMAN, W, QUARTER, SLASH] = letters('n', 'y', 'x', 'junk', 'roman', 'w', 'quarter', 'slash');
const DIGITS: Readonly<Record<string, string>> = { l: '1', i: '1', o: '0', s: '5', b: '8', z: '2', q: '9' };

/** An l for an I behind “Quý”, an O for a nought in a year: nothing else can have stood there. */
const LETTERS = /^[lI]{2,3}$|^[lI1]V$/;
const YEAR = /^2[0Oo][0-9Oo]{2}$/;

/** Quý lll, Quý 1I, Quý 11, 111/2026: strokes that were a Roman number. */
export function romanAfterQuarter(text: string, tokens: readonly Token[], i: number): Piece | undefined {
  const first = tokens[i]!;
  const quarter = tokenAt(tokens, i - 1)?.c === QUARTER;
  if (!quarter && (first.c !== X || i > 0)) return undefined;
  let last = i;
  while (
    tokenAt(tokens, last + 1) &&
    !tokens[last + 1]!.gap &&
    (tokens[last + 1]!.c === W ||
      tokens[last + 1]!.c === ROMAN ||
      tokens[last + 1]!.c === N ||
      tokens[last + 1]!.c === JUNK)
  )
    last += 1;
  const end = tokens[last]!.end;
  const raw = text.slice(first.start, end);
  if (raw.length > 4) return undefined;
  const strokes = raw.replace(/[lI1|!ií]/g, 'I').replace(/[vVyY]/g, 'V');
  // After “Quý” a scanner's T is a stroke and its H two: ITI, HI.
  const roman = quarter && raw.length > 1 ? strokes.replace(/T/g, 'I').replace(/H/g, 'II') : strokes;
  if (!/^(?:I{1,3}|IV)$/.test(roman)) return undefined;
  const followed = tokenAt(tokens, last + 1)?.c === SLASH && tokenAt(tokens, last + 2)?.c === Y;
  if (quarter)
    return roman === raw || /^[1-4]$/.test(raw)
      ? undefined
      : { text: roman, from: first.start, to: end, flags: LETTERS.test(raw) ? OCR : OCR | ASK };
  // A number that no calendar has: 111/2026.
  if (first.c === X && i === 0 && followed)
    return { text: `Quý ${roman}`, from: first.start, to: end, flags: OCR | ASK };
  return undefined;
}

/** l5/6/2026, 3O/6/2026, 2O26. */
export function digits(text: string, tokens: readonly Token[], i: number): Piece | undefined {
  const first = tokens[i]!;
  if (!isStroke(first)) return undefined;
  let last = i;
  while (isStroke(tokenAt(tokens, last + 1)) && !tokens[last + 1]!.gap && tokens[last]!.end - first.start <= 4)
    last += 1;
  if (tokens[last]!.end - first.start > 4) return undefined;
  const before = tokenAt(tokens, i - 1)?.c;
  const slash = before === SLASH || tokenAt(tokens, last + 1)?.c === SLASH;
  // Digits alone are right as they are; a word alone with no slash beside it is no number, damaged or not.
  if (last === i && (!slash || (first.c !== W && first.c !== ROMAN))) return undefined;
  // A plain Roman number is no damaged 11.
  if (before === QUARTER || (last === i && first.c === ROMAN && first.end - first.start > 1)) return undefined;
  const end = tokens[last]!.end;
  const raw = text.slice(first.start, end);
  if (raw.length > 4 || /^\d+$/.test(raw) || (!/\d/.test(raw) && !slash)) return undefined;
  const mended = raw.toLowerCase().replace(/[lioszbq]/g, (c) => DIGITS[c]!);
  return /^\d{1,2}$|^(?:19|20)\d\d$/.test(mended)
    ? { text: mended, from: first.start, to: end, flags: YEAR.test(raw) ? OCR : OCR | ASK }
    : undefined;
}
