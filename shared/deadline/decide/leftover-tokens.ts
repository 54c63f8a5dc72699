import { keysOf } from '../../lexicon/entries.js';
import { flatten } from '../../text/fold.js';
import { isNumbered } from '../parts/match-words.js';
import { isSyllable } from '../../text/syllable.js';
import { isOneSlip } from '../../text/typo.js';
import { letters } from '../scan/classes.js';
import { isCore, isNearCore, isOtherWord } from '../repair/words.js';
import { MARKS, type Token, tokenAt } from '../scan/token.js';

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
const [DAY, IS] = letters('day', 'is');
const [EVERY, WEEKDAY, LUNAR] = letters('every', 'weekday', 'lunar');
const [DASH, TO, NOW, NW, DOT] = letters('dash', 'to', 'now', 'nw', 'dot');
const PARTS = letters('first', 'mid', 'last', 'half').join('');
const TIMES = [P, E, N, X, Y, ROMAN, SLASH].join('');
const [OF, AND] = letters('of', 'and');
const LIMITS = letters('before', 'to', 'latest', 'end').join('');
const TORN = ['oc', 'uoc'];
const LENGTH_ENDS = letters('open', 'comma', 'from').join('');
const SWALLOWED = PARTS + BEFORE + LATEST;
const NUMBERS = [N, X, JUNK, ROMAN].join('');
/** What a phrase of its own may begin after. */
const OPENERS = NUMBERS + letters('colon', 'comma', 'dash').join('');

interface Taken {
  readonly from: number;
  readonly to: number;
  readonly made: object;
}

/**
 * The first word of time, number or damaged word that no family took and that stands where it could change the reading:
 * what was read may then be only a part of what is meant, and a person is asked. Undefined where nothing is left.
 */
export function firstUnread(tokens: readonly Token[], found: readonly Taken[], text: string): Token | undefined {
  if (found.length === 1 && found[0]!.to - found[0]!.from === tokens.length) return undefined;
  const taken = tokens.map(() => 0);
  // The words of a vague clause are understood, but the last of them may still be a damaged “trước”.
  for (const { from, to, made } of found) taken.fill('none' in made ? 2 : 1, from, to);
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] === 0 && doubtful(tokens, taken, i, text)) return tokens[i];
    if (taken[i] === 2 && SWALLOWED.includes(tokens[i]!.c) && doubtful(tokens, taken, i, text)) return tokens[i];
    if (taken[i] === 2 && NUMBERS.includes(tokens[i]!.c) && taken[i + 1] === 1 && isDate(tokens[i + 1]!))
      if (!isNumbered(tokens, i)) return tokens[i];
    if (taken[i] !== 1 && tokens[i]!.word !== '' && damagedBefore(tokens, taken, i, text)) return tokens[i];
    // Two periods with nothing between them: “Quý I II/2026” is one, torn.
    if (
      i > 0 &&
      tokens[i]!.c === P &&
      tokens[i - 1]!.c === P &&
      (!tokens[i]!.fresh || isTorn(tokens[i - 1]!, tokens[i]!))
    )
      return tokens[i];
  }
  return undefined;
}

function doubtful(tokens: readonly Token[], taken: readonly number[], i: number, text: string): boolean {
  const { c } = tokens[i]!;
  if (c === W && i > 0) return false;
  const next = tokenAt(tokens, i + 1);
  const previous = tokenAt(tokens, i - 1);
  const dateNext = taken[i + 1] === 1 && next !== undefined && isDate(next);
  const dateBefore = i > 0 && taken[i - 1] === 1 && isDate(previous!);
  // “06 tháng (từ tháng 7 đến tháng 12)”: how many months they are.
  if (c === MONTH && previous?.c === N && next !== undefined && LENGTH_ENDS.includes(next.c)) return false;
  if (c === P || c === E || c === Y || c === MONTH || c === QUARTER || c === WEEK) return true;
  if (c === NOW) return dateNext;
  // “đến hết ngày lO tháng 10”: the day could not be read.
  if (c === DAY && next?.c === W && taken[i + 2] === 1 && tokens[i + 2]!.c === P)
    return next.word.length < 3 || (previous !== undefined && LIMITS.includes(previous.c));
  if (NUMBERS.includes(c)) {
    // “10 ngày trước 30/6” counts back from the day.
    if (c === N && next?.c === DAY && tokenAt(tokens, i + 2)?.c === BEFORE) return tokens[i]!.depth === 0;
    if (c === N && countsDays(tokens[i]!, next)) return false;
    if (c === JUNK && tokens[i]!.value >= 1900 && tokens[i]!.value < 2200) return true;
    if (dateNext && isNumbered(tokens, i)) return false;
    if (dateNext || (dateBefore && !tokens[i]!.fresh) || (next?.c === SLASH && !next.gap)) return true;
    if (c === N && countsPartOfYear(tokens, i, text)) return true;
    if (next === undefined || c !== N || !next.gap) return false;
    // “2 O28”: a year torn, its nought a letter.
    const torn = tokenAt(tokens, i + 2);
    if (next.c === W) return torn?.c === JUNK && !torn.gap;
    return next.c === N || next.c === X || next.c === JUNK;
  }
  if (c === YEAR)
    return (
      dateNext ||
      (next !== undefined && NUMBERS.includes(next.c)) ||
      // “15/12 qằng năm”.
      (previous?.c === W && previous.word !== '' && (!isSyllable(previous.word) || isOneSlip(previous.word, 'hang')))
    );
  // A range whose second end could not be read: “2026 - 2 O29”.
  if (c === DASH || c === TO)
    return (
      (dateBefore && next !== undefined && NUMBERS.includes(next.c) && !countsThings(tokens, i + 1)) ||
      (dateNext && previous !== undefined && NUMBERS.includes(previous.c))
    );
  if (c === SLASH || c === DOT) return dateNext || dateBefore;
  if (PARTS.includes(c) || c === BEFORE || c === LATEST)
    return dateBefore || [1, 2, 3].some((k) => tokens[i + k] !== undefined && TIMES.includes(tokens[i + k]!.c));
  // A cell does not begin with “thuộc quý IV” or “… và tháng 12”: what stood before could not be read.
  // “Xong thuoc ngày 27/10” may have been “trước”.
  if (c === OF && (i === 0 || tokens[i]!.flags & MARKS)) return dateNext;
  if (i === 0 && c === W && next?.c === AND) return taken[2] === 1 && isDate(tokens[2]!);
  return c === EVERY || c === WEEKDAY || c === LUNAR;
}

/** Whether the one to three unknown words before a date may be a damaged or torn “trước”, “giữa”, “tháng”: “Tr ưởc ngà 19/6”. */
function damagedBefore(tokens: readonly Token[], taken: readonly number[], i: number, text: string): boolean {
  const first = tokens[i]!;
  if (first.c !== W && first.c !== ROMAN && first.c !== NW) return false;
  let at = i + 1;
  // A phrase of the vocabulary between (“lấy ý kiến trước …”) is known to be whole.
  while (at < i + 3 && tokenAt(tokens, at)?.c === W && !isPhrase(tokens[at]!, text) && taken[at] !== 1) at += 1;
  const date = tokenAt(tokens, at);
  if (date === undefined || taken[at] !== 1 || !isDate(date)) return false;
  // “TR ƯỚC” torn is no abbreviation.
  if (isAbbreviation(first, text)) return at > i + 1 && isNearCore(joinedWords(tokens, i, at, text));
  if (isOtherWord(text, first)) return false;
  const { word, c, fresh } = first;
  const alone = at === i + 1;
  // No word is “oc” or “uoc”: “Tu oc 01/11” was “trước”, not “từ”.
  if (alone && TORN.includes(word) && tokenAt(tokens, i - 1)?.word.startsWith('t')) return true;
  if (c !== W) return !alone && mayBeCore(joinedWords(tokens, i, at, text));
  // No Vietnamese word ends in “-ớc” but after “ư”: it was “trước”.
  if (
    alone &&
    /[^uư]ơ\u0301?c$/i.test(
      text
        .slice(first.start, first.end)
        .normalize('NFD')
        .replace(/o\u031b/gi, 'ơ'),
    )
  )
    return true;
  // Without its u a q begins no word: “qý 2/2024”.
  if (word.length === 1 || !isSyllable(word) || /^q[^u]/.test(word) || word === 'truoc' || isOneSlip(word, 'truoc'))
    return true;
  // trué, trưo: two letters of “trước” lost, and still a syllable.
  if (alone && /^tr[uo](?:[aeiou][ct]?|[ct])$/.test(word)) return true;
  // One unknown word between “hoàn thành” and its day is likelier a bound than a thing.
  if (alone && tokenAt(tokens, i - 1)?.word === 'thanh' && tokenAt(tokens, i - 2)?.word === 'hoan') return true;
  // “Xong tướm ngày”: nothing but “trước” stands alone between the two.
  const previous = tokenAt(tokens, i - 1);
  if (alone && previous?.c === IS && (previous.word === 'xong' || word.startsWith('tr'))) return true;
  // No word is “ớc”: “sư ớc 01/08” was “trước”.
  if (!alone && TORN.includes(tokens[at - 1]!.word)) return true;
  // “Giửa thán 7/2025”: the first word of the cell has the letters of one of time under wrong marks.
  if (!alone) return (i === 0 && isCore(word)) || mayBeCore(joinedWords(tokens, i, at, text));
  return (
    (i === 0 && date.c === P) ||
    (i === 1 && first.depth > 0) ||
    ((fresh || OPENERS.includes(tokens[i - 1]!.c)) && isNearCore(word))
  );
}

/** The letters of several words as one: of a phrase of the vocabulary too, for its word may be a piece of another. */
function joinedWords(tokens: readonly Token[], from: number, to: number, text: string): string {
  let joined = '';
  for (let i = from; i < to; i++) joined += tokens[i]!.word || flatten(text.slice(tokens[i]!.start, tokens[i]!.end));
  return joined;
}

const mayBeCore = (joined: string): boolean => isNearCore(joined) || isOneSlip(joined, 'giua');

function isDate(token: Token): boolean {
  return token.c === P || token.c === E || token.made !== undefined || token.c === BEFORE || token.c === LATEST;
}

const isPhrase = ({ word, start, end }: Token, text: string): boolean =>
  word === '' && text.slice(start, end).includes(' ');

/** cuộc, lớp, buổi, lượt, bài, hộ, folded. */
const COUNTED = keysOf('numerals:counted-work');

/** “Quý I/2026 - 02 cuộc”: the number counts something, and is no second end of a range. */
function countsThings(tokens: readonly Token[], i: number): boolean {
  const thing = tokenAt(tokens, i + 1);
  if (tokens[i]!.c !== N || thing?.c !== W || !thing.gap || !isSyllable(thing.word)) return false;
  return COUNTED.includes(thing.word) || (thing.word.length > 2 && !isNearCore(thing.word));
}

/** “02 ngày 14 - 15/4/2026”: so many days as are named. */
function countsDays({ value }: Token, next: Token | undefined): boolean {
  if (next?.made?.kind !== 'moment') return false;
  const { grain, several, firstMonth, lastMonth, firstDay, lastDay } = next.made.moment;
  return grain === 'day' && several && firstMonth === lastMonth && lastDay - firstDay + 1 === value;
}

/** “6 thá đầu năm”: what the number counts, probably months, could not be read. */
function countsPartOfYear(tokens: readonly Token[], i: number, text: string): boolean {
  for (let k = i + 2; k <= i + 4; k++) {
    const { c, start } = tokens[k] ?? {};
    if (c === P && /^(?:đầu|cuối|dau|cuoi)/i.test(text.slice(start, start! + 4).normalize('NFC'))) return true;
  }
  return false;
}

/** “tháng 1⏎2/2029”: a yearless period, and on the next line one without a word of its own. */
function isTorn(first: Token, second: Token): boolean {
  return (
    first.made?.kind === 'moment' &&
    first.made.moment.borrowed &&
    second.made?.kind === 'moment' &&
    second.made.moment.bare
  );
}

/** UBND, CNTT: no words, and no damage. */
function isAbbreviation({ start, end, word }: Token, text: string): boolean {
  const written = text.slice(start, end);
  return !isSyllable(word) && /^[A-ZĐ&]{2,}$/.test(written) && !/^[IVL]+$/.test(written) && text !== text.toUpperCase();
}
