import { keysOf } from '../../lexicon/entries.js';
import { letters } from '../scan/classes.js';
import type { Moment } from './moment.js';
import { tokenAt, type Made, type Token } from '../scan/token.js';
import type { Match } from './phrase.js';

/** How a year may follow a period: /2026, năm 2026, -2026, , 2026, năm sau. */
export const YEAR_AFTER = '((slash|dash|dot|comma|of)? (in? year)? slash? y|open year? y close|(comma|of)? yearshift)?';
/** A separator between the numbers of a date. */
export const SEP = '(slash|dash|dot)';
/** Words that may stand before a period and only say “by”. */
export const BOUNDS = '(before|to|latest|in|end|is|due|colon|comma|H)*';
/** A whole date, before periods are made. */
export const RAW_DATE = `n (${SEP} n ${SEP} (y|n)|month n year? y)`;

const [N, Y, YEARSHIFT, W, DOC, SLASH] = letters('n', 'y', 'yearshift', 'w', 'doc', 'slash');

export function moment(m: Moment): Made {
  return { kind: 'moment', moment: m };
}

/** Assumptions of all the matched words together. */
export function flagsOf({ tokens, from, to }: Match): number {
  let flags = 0;
  for (let i = from; i < to; i++) flags |= tokens[i]!.flags;
  return flags;
}

/** The year written in the match and how many years to add to the plan's where it says “năm sau”. */
export function yearIn(match: Match): { year?: number; shift?: number } {
  for (let i = match.to - 1; i >= match.from; i--) {
    const token = match.tokens[i]!;
    if (token.c === Y) return { year: token.value };
    if (token.c === YEARSHIFT) return { shift: token.value };
  }
  return {};
}

/** A year written with two digits, as 26 in 30/6/26; undefined where it cannot be one. */
export function shortYear(token: Token): number | undefined {
  return token.word.length === 2 && token.value >= 20 && token.value < 50 ? 2000 + token.value : undefined;
}

export function has(match: Match, c: string): boolean {
  for (let i = match.from; i < match.to; i++) if (match.tokens[i]!.c === c) return true;
  return false;
}

/** đạt, tỷ lệ, có, được, folded last syllables. */
const ATTAINED = ['dat', 'le', 'co', 'duoc'];

/** “Đạt 8/10 tiêu chí”, “12/15 hộ”: so many of so many things, and no day. */
export function isRatio({ tokens, from, to }: Match, part: number, whole: number): boolean {
  const thing = tokenAt(tokens, to);
  const before = tokenAt(tokens, from - 1);
  if (thing === undefined || thing.fresh || !thing.gap || (thing.c !== W && thing.c !== DOC)) return false;
  if (part > whole || before?.c === SLASH) return false;
  return (whole > 12 && thing.c === W) || (before !== undefined && ATTAINED.includes(before.word));
}

/** đợt, lần, kỳ, vòng, tổ, khối, cụm, nhóm, lớp, bậc, bước, folded. */
const NUMBERED = keysOf('numerals:numbered');

/** “Đợt 1 năm 2026”, “đợt 2 đến hết ngày 15/9”: the number belongs to the word before it. */
export function isNumbered(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  return tokens[at]!.c === N && before !== undefined && NUMBERED.includes(before.word);
}
