import { keysOf } from '../../lexicon/entries.js';
import { letter, letters } from '../scan/classes.js';
import type { Moment } from '../parts/moment.js';
import { ASK, YEAR, type Token, tokenAt } from '../scan/token.js';
import type { Draft, Match, Strength } from '../parts/phrase.js';

const [P, E, H, A, BEFORE, DOC, STOP] = (['P', 'E', 'H', 'A', 'before', 'doc', 'stop'] as const).map(letter);

const [W, ONGOING] = [letter('w'), letter('ongoing')];
const FOLLOW = letter('follow');
const COLON = letter('colon');
const NODATE = letter('nodate');
const CLOSE = letter('close');
const [TO, FROM, DUE] = letters('to', 'from', 'due');
/** lấy, chốt (số liệu), folded. */
const CUT_OFF = ['lay', 'chot'];
const CLAUSE = (['comma', 'semi', 'dash'] as const).map(letter);
const LINKS = (['comma', 'and', 'or', 'semi', 'slash', 'dash', 'sign'] as const).map(letter);

export function momentOf(token: Token | undefined): Moment | undefined {
  return token?.made?.kind === 'moment' ? token.made.moment : undefined;
}

/** The first period of a match. */
export function momentIn({ tokens, from, to }: Match): Moment | undefined {
  for (let i = from; i < to; i++) if (tokens[i]!.c === P || tokens[i]!.c === E) return momentOf(tokens[i]);
  return undefined;
}

/** The periods of a match, in order. */
export function momentsIn({ tokens, from, to }: Match): Moment[] {
  const found: Moment[] = [];
  for (let i = from; i < to; i++) {
    const m = momentOf(tokens[i]);
    if (m && (tokens[i]!.c === P || tokens[i]!.c === E)) found.push(m);
  }
  return found;
}

export function saysBefore({ tokens, from, to }: Match): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.c === BEFORE) return true;
  return false;
}

export function timeIn({ tokens, from, to }: Match): string | undefined {
  for (let i = from; i < to; i++) {
    const { made } = tokens[i]!;
    if (tokens[i]!.c === H && made?.kind === 'time') return made.time;
  }
  return undefined;
}

/** Why a moment has no days, as a draft. */
export function failure(m: Moment, strength: Strength): Draft {
  return { fail: m.impossible || m.year !== undefined ? 'impossible-date' : 'year-missing', strength };
}

/** Assumptions behind a moment: its own and a year taken from elsewhere. */
export function flagsOfMoment(m: Moment): number {
  return m.borrowed ? m.flags | YEAR : m.flags;
}

/**
 * How surely the words of a match are the cell's deadline. A bound word or the start of a sentence says so; inside a
 * sentence “Đại hội năm 2026” may only name a thing, and after the name of a document it does (“dự toán năm 2027”).
 */
export function strengthOf(match: Match, bounded: boolean, bare: boolean): Strength {
  const { tokens, from } = match;
  const first = tokens[from]!;
  const inside = LINKS.includes(first.c);
  const link = inside ? first : tokenAt(tokens, from - 1);
  // An item of a list is as sure as the one before it: “2026, 2027”, “30/6 hoặc 30/9”.
  let before = inside ? from - 1 : from - 2;
  // … also where that one has an aside in brackets: “2026 (50%), 2027 (100%)”.
  if (tokenAt(tokens, before)?.c === CLOSE)
    for (before -= 1; before >= 0 && tokens[before]!.depth > first.depth; before--);
  if (link && LINKS.includes(link.c) && tokenAt(tokens, before)?.c === P) return 3;
  if (from > 0 && (isCutOff(match) || isYardstick(match))) return 1;
  // A bare “1/3” or “T6” with words after it may be a share or a name.
  const loose = bare && !bounded && isThing(tokenAt(tokens, match.to)) && momentIn(match)?.borrowed === true;
  if (loose) return 1;
  if (bounded || first.fresh || first.c === COLON) return 3;
  // “hoàn thành quý IV/2027” says that it is the end, and
  // “Thường xuyên, giai đoạn 2026 - 2030”: the period is as sure as the word before it.
  const previous = tokens[from - 1]!;
  if (isAtWork(tokens, from - 1)) return 3;
  if (previous.c === ONGOING || (LINKS.includes(previous.c) && tokenAt(tokens, from - 2)?.c === ONGOING)) return 3;
  if (isSummingUp(match)) return 3;
  if (bare) return 1;
  const opens = link !== undefined && CLAUSE.includes(link.c);
  for (let i = from - 1; i >= 0 && i > from - 10; i--) {
    const t = tokens[i]!;
    if (t.depth > first.depth) continue;
    if (t.c === STOP) break;
    // “Năm 2026 đạt 60%, năm 2027 đạt 100%”: a figure ends with its clause.
    if (opens && t.made?.kind === 'aside' && t.made.figure) continue;
    if (t.c === DOC || t.c === A || t.c === NODATE || t.c === FOLLOW) return 1;
    if (t.fresh) break;
  }
  // A clause that begins with its period: “…, ngày 15/9/2026 trình ký”.
  return opens ? 3 : 2;
}

export { ASK };

/** “Theo mốc 31/12/2025”: a day to go by, not one to be done by. */
function isYardstick({ tokens, from }: Match): boolean {
  return tokenAt(tokens, from - 1)?.c === FOLLOW && tokens[from]!.c === DUE;
}

/** Folded first syllables of papers and goals that are counted: 8/9 chỉ tiêu, 5/6 mục tiêu, 3/4 nghị quyết, đề án, dự án. */
const COUNTED = keysOf('time:counted-syllable');

/** What a share may be of: any word, and papers and goals as they are counted. “15/6 báo cáo” is a day and what it is for. */
function isThing(token: Token | undefined): boolean {
  return token !== undefined && !token.fresh && (token.c === W || (token.c === DOC && COUNTED.includes(token.word)));
}

/** “…, tổng kết tháng 12/2026”: a step that ends a list of steps; “Báo cáo tổng kết năm 2025” is a paper. */
function isSummingUp(match: Match): boolean {
  const verb = match.tokens[match.from - 1]!;
  if (verb.c !== DOC || (verb.word !== 'tong' && verb.word !== 'so')) return false;
  const before = tokenAt(match.tokens, match.from - 2);
  const grain = momentIn(match)?.grain;
  return before !== undefined && CLAUSE.includes(before.c) && (grain === 'day' || grain === 'month');
}

/** hoàn thành anywhere; thực hiện and triển khai as the first words, for later on they may be those of a thing. */
function isAtWork(tokens: readonly Token[], at: number): boolean {
  const first = tokenAt(tokens, at - 1);
  if (first === undefined) return false;
  const { word } = tokens[at]!;
  if (word === 'thanh') return first.word === 'hoan';
  return first.fresh && ((word === 'hien' && first.word === 'thuc') || (word === 'khai' && first.word === 'trien'));
}

/** “Số liệu tính đến 31/12/2025”: the day that figures stop at is not when the work is due. */
function isCutOff({ tokens, from }: Match): boolean {
  let i = from - 1;
  while (i > 1 && from - i < 3 && tokens[i]!.c === W && tokens[i]!.word !== 'lieu') i -= 1;
  if (i < 1 || tokens[i]!.word !== 'lieu' || tokens[i - 1]!.word !== 'so') return false;
  if (tokens[from]!.c !== TO && tokens[from]!.c !== FROM) return false;
  const verb = tokenAt(tokens, i - 2);
  return verb === undefined || verb.c !== W || tokens[i - 1]!.fresh || CUT_OFF.includes(verb.word);
}
