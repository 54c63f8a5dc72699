import { compareMarks } from '../../text/marks.js';
import { Kind, kindAt, spaceEnd } from './characters.js';
import { letters } from './classes.js';
import { wordAt, type Word } from './word-senses.js';
import type { TokenBuilder } from './token-builder.js';
import { MARKS } from './token.js';
import { fitsMarks, senseOf, type Sense } from './vocabulary.js';

const [ROMAN, W, MONTH, DAY, QUARTER, HOUR, EVERY] = letters('roman', 'w', 'month', 'day', 'quarter', 'hour', 'every');
const [NODATE, NAMED] = letters('nodate', 'named');
/** Phrases that name the next period, which a repetition cannot: tuần sau, quý sau, năm sau. */
const OF_NEXT = letters('dep', 'nodate', 'yearshift').join('');
const BOUNDS = letters('before', 'to', 'latest', 'from', 'end', 'every', 'n', 'is').join('');

/** Whether the letters at a place, behind a number, are no word of time. */
export function spoils(text: string, from: number): boolean {
  const { flat, node } = wordAt(text, from);
  return flat !== 'h' && flat !== 'g' && flat !== 't' && node === undefined;
}

/** Reads one word, or the longest phrase of the vocabulary that begins with it. Returns where it ends. */
export function scanWords(so: TokenBuilder, from: number): number {
  const first = so.wordAt(from);
  const end = from + first.original.length;
  if (first.shortFor !== undefined) {
    const short = scanShort(so, from, end, first);
    if (short > from) return short;
  }
  if (first.namedMonth > 0 && isDigitNear(so.text, end)) {
    so.push(NAMED, from, end, first.namedMonth, first.flat, 0);
    return end;
  }
  if (first.roman > 0) {
    so.push(ROMAN, from, end, first.roman, first.flat, 0);
    return end;
  }
  if (first.gluedRoman > 0) {
    so.push(QUARTER, from, end, 0, 'q', 0);
    so.push(ROMAN, from, end, first.gluedRoman, first.flat, 0);
    return end;
  }
  return scanPhrase(so, from, end, first);
}

/** Short forms that stand against their number: T12, Q3, QIV, 16h00. Returns `from` where the letters are none. */
function scanShort(so: TokenBuilder, from: number, end: number, { shortFor, flat }: Word): number {
  const { text } = so;
  const digitNext = kindAt(text, end) === Kind.Digit;
  const point = text.charCodeAt(end) === 46;
  const behindDigit = kindAt(text, from - 1) === Kind.Digit;
  if (shortFor === MONTH && (digitNext || (point && kindAt(text, end + 1) === Kind.Digit))) {
    so.push(MONTH, from, end, 0, flat === 'thg' ? flat : 't', 0);
    return digitNext ? end : end + 1;
  }
  // Thg 6 2026, as programs write it.
  if (flat === 'thg' && kindAt(text, spaceEnd(text, end)) === Kind.Digit) {
    so.push(MONTH, from, end, 0, flat, 0);
    return end;
  }
  if (shortFor === QUARTER && point && (isRoman(text, end + 1) || /^\s?[1-4]/.test(text.slice(end + 1, end + 3)))) {
    so.push(QUARTER, from, end + 1, 0, 'q', 0);
    return end + 1;
  }
  if (shortFor === QUARTER && (digitNext || isRoman(text, end))) {
    so.push(QUARTER, from, end, 0, 'q', 0);
    return end;
  }
  // 6T đầu năm: six months.
  if (behindDigit && (flat === 't' || shortFor === HOUR)) {
    so.push(shortFor!, from, end, 0, flat, 0);
    return end;
  }
  return from;
}

/** “Jun-26”, “Jun 2026”, “Jun 30, 2026”. */
function isDigitNear(text: string, from: number): boolean {
  const at = spaceEnd(text, from);
  return kindAt(text, at) === Kind.Digit || kindAt(text, spaceEnd(text, at + 1)) === Kind.Digit;
}

function isRoman(text: string, from: number): boolean {
  return wordAt(text, spaceEnd(text, from)).roman > 0;
}

function scanPhrase(so: TokenBuilder, from: number, firstEnd: number, first: Word): number {
  const { text } = so;
  const before = so.last?.c;
  let best = first.sense;
  let flags = first.flags;
  let end = firstEnd;
  let at = firstEnd;
  let node = first.fits ? first.node : undefined;
  while (node !== undefined && node.next.size > 0) {
    const begin = spaceEnd(text, at);
    if (begin === at) break;
    const word = so.wordAt(begin);
    at = begin + word.original.length;
    node = node.next.get(word.flat);
    if (node === undefined || !fitsMarks(word.written, node)) break;
    const sense = senseOf(node, word.written);
    // “ngày sau khi …” is no “ngay sau khi”; after “hằng”, “quý báo cáo” is the quarter alone.
    if (sense === undefined || !startsAs(first, sense) || (before === EVERY && OF_NEXT.includes(sense.c))) continue;
    // “hằng năm sau khi …” is after something, not next year.
    if (word.flat === 'sau' && so.wordAt(spaceEnd(text, at)).flat === 'khi') continue;
    best = sense;
    end = at;
    // The spelling of the phrase chosen decides: «quy» is right in “quy định” and lacks its mark in “quy III”.
    flags = node.senses.has(word.written) && first.written === sense.begins ? 0 : MARKS;
  }
  // Without its mark «ngày» is «ngay», at once: a number after it or a bound before it says that it is a day.
  if (best?.c === NODATE && end === firstEnd && first.flat === 'ngay' && isDayAfterAll(text, firstEnd, before))
    so.push(DAY, from, firstEnd, 0, first.flat, MARKS);
  else if (best) so.push(best.c, from, end, best.value, best.c === W ? '' : first.flat, flags);
  else so.push(W, from, firstEnd, 0, first.flat, 0);
  return end;
}

/** Whether the first word of a longer phrase is written as that phrase begins, marks left off or not. */
function startsAs(first: Word, { begins }: Sense): boolean {
  return first.written === begins || compareMarks(first.written, begins) !== 'wrong';
}

function isDayAfterAll(text: string, from: number, before: string | undefined): boolean {
  return kindAt(text, spaceEnd(text, from)) === Kind.Digit || (before !== undefined && BOUNDS.includes(before));
}
