import { isSyllable } from '../text/syllable.js';
import { isOneSlip } from '../text/typo.js';
import { letters } from './lex/classes.js';
import { coreNear } from './lex/mend-words.js';
import type { Token } from './lex/token.js';

const [P, E, Y, X, N, JUNK, ROMAN, W] = letters('P', 'E', 'y', 'x', 'n', 'junk', 'roman', 'w');
const [BEFORE, LATEST, SLASH, MONTH, QUARTER, WEEK, YEAR] = letters(
  'before',
  'latest',
  'slash',
  'month',
  'quarter',
  'week',
  'year',
);
const PARTS = letters('first', 'mid', 'last', 'half').join('');
const TIMES = [P, E, N, X, Y, ROMAN, SLASH].join('');
const NUMBERS = [N, X, JUNK, ROMAN].join('');

interface Taken {
  readonly from: number;
  readonly to: number;
}

/**
 * Words of time, numbers and damaged words that no family took and that stand where they could change the reading:
 * what was read may then be only a part of what is meant, and a person is asked.
 */
export function unexplained(tokens: readonly Token[], found: readonly Taken[], text: string): boolean {
  if (found.length === 1 && found[0]!.to - found[0]!.from === tokens.length) return false;
  const taken = new Uint8Array(tokens.length + 1);
  for (const f of found) taken.fill(1, f.from, f.to);
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] === 0 && doubtful(tokens, taken, i, text)) return true;
    // Two periods with nothing between them: “Quý I II/2026” is one, torn.
    if (i > 0 && tokens[i]!.c === P && tokens[i - 1]!.c === P && !tokens[i]!.fresh) return true;
  }
  return false;
}

function doubtful(tokens: readonly Token[], taken: Uint8Array, i: number, text: string): boolean {
  const { c, gap } = tokens[i]!;
  const next = tokens[i + 1];
  const previous = tokens[i - 1];
  const dateNext = taken[i + 1] === 1 && next !== undefined && isDate(next);
  const dateBefore = i > 0 && taken[i - 1] === 1 && isDate(previous!);
  if (c === P || c === E || c === Y || c === MONTH || c === QUARTER || c === WEEK) return true;
  if (NUMBERS.includes(c)) {
    if (dateNext || (dateBefore && !tokens[i]!.fresh) || (next?.c === SLASH && !next.gap)) return true;
    return next !== undefined && c === N && (next.c === N || next.c === X) && next.gap;
  }
  if (c === YEAR) return next !== undefined && NUMBERS.includes(next.c);
  if (c === SLASH) return dateNext || (dateBefore && !gap);
  if (PARTS.includes(c))
    return (next !== undefined && TIMES.includes(next.c)) || (previous !== undefined && TIMES.includes(previous.c));
  if (c === BEFORE || c === LATEST)
    return [1, 2, 3].some((k) => tokens[i + k] !== undefined && TIMES.includes(tokens[i + k]!.c));
  return c === W && dateNext && mayHaveBeenTime(tokens[i]!, previous, text);
}

function isDate(token: Token): boolean {
  return token.c === P || token.c === E || token.made !== undefined || token.c === BEFORE || token.c === LATEST;
}

/** Whether an unknown word right before a date may be a damaged “trước”, “giữa”, “tháng”. */
function mayHaveBeenTime(token: Token, previous: Token | undefined, text: string): boolean {
  const { word, start, end, fresh } = token;
  if (word === '') return false;
  const written = text.slice(start, end);
  if (
    written.length > 1 &&
    written === written.toUpperCase() &&
    /^[A-ZĐ]+$/.test(written) &&
    text !== text.toUpperCase()
  )
    return false;
  if (!isSyllable(word) || word === 'truoc' || isOneSlip(word, 'truoc')) return true;
  return (fresh || previous?.c === N) && coreNear(word) !== undefined;
}
