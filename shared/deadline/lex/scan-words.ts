import { flatten } from '../../text/fold.js';
import { compareMarks } from '../../text/marks.js';
import { Kind, kindOf, wordEnd } from './characters.js';
import { letter, letters } from './classes.js';
import { MARKS } from './token.js';
import { VOCABULARY_ROOT, type Node, type Sense } from './words.js';

const [ROMAN, W, MONTH, DAY, QUARTER, HOUR, EVERY] = letters('roman', 'w', 'month', 'day', 'quarter', 'hour', 'every');
const BOUNDS = letters('before', 'to', 'latest', 'from', 'end', 'every', 'n', 'is').join('');

const ROMANS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  iiii: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
};

/** A word as it stands in the text: folded for looking up, as written for judging its marks. */
interface Word {
  readonly flat: string;
  readonly written: string;
}

const known = new Map<string, Word>();

function wordOf(original: string): Word {
  const found = known.get(original);
  if (found) return found;
  const word = { flat: flatten(original), written: original.normalize('NFC').toLowerCase() };
  if (known.size < 4000 && original.length < 24) known.set(original, word);
  return word;
}

/** Whether a word carries no mark that the vocabulary's spellings of its letters have not. */
function fitsMarks(word: Word, node: Node): boolean {
  if (node.spellings.has(word.written)) return true;
  const known = node.fits.get(word.written);
  if (known !== undefined) return known;
  let fits = false;
  for (const spelling of node.spellings) fits ||= compareMarks(word.written, spelling) !== 'wrong';
  if (node.fits.size < 100) node.fits.set(word.written, fits);
  return fits;
}

/** What a word means at the end of a phrase: by its spelling; the first sense where its marks are incomplete. */
function senseOf(node: Node, word: Word): Sense | undefined {
  const exact = node.senses.get(word.written);
  if (exact) return exact;
  if (node.senses.size === 1 && node.spellings.size === 1) return node.senses.values().next().value;
  for (const [spelling, sense] of node.senses) if (compareMarks(word.written, spelling) !== 'wrong') return sense;
  return undefined;
}

/** Whether the first word of a longer phrase is written as that phrase begins, marks left off or not. */
function startsAs(first: Word, { begins }: Sense): boolean {
  return first.written === begins || compareMarks(first.written, begins) !== 'wrong';
}

/** Whether letters that are no word of time touch the end of a number. */
export function spoils(text: string, from: number): boolean {
  if (from >= text.length || kindOf(text.charCodeAt(from)) !== Kind.Letter) return false;
  const { flat } = wordOf(text.slice(from, wordEnd(text, from)));
  return flat !== 'h' && flat !== 'g' && flat !== 't' && !VOCABULARY_ROOT.next.has(flat);
}

export type Push = (c: string, from: number, to: number, value: number, word: string, flags: number) => void;

/** Reads one word, or the longest phrase of the vocabulary that begins with it. Returns where it ends. */
export function scanWords(text: string, from: number, push: Push, before: string | undefined): number {
  const firstEnd = wordEnd(text, from);
  const first = wordOf(text.slice(from, firstEnd));
  const { flat } = first;
  const next = text.charCodeAt(firstEnd);
  const digitNext = next >= 48 && next <= 57;
  // Short forms that stand against their number: T12, Q3, QIV, 16h00.
  if (flat.length <= 3) {
    if (
      (flat === 't' || flat === 'th' || flat === 'thg') &&
      (digitNext || (next === 46 && kindOf(text.charCodeAt(firstEnd + 1)) === Kind.Digit))
    ) {
      push(MONTH, from, firstEnd, 0, 't', 0);
      return digitNext ? firstEnd : firstEnd + 1;
    }
    if (
      flat === 'q' &&
      next === 46 &&
      (ROMANS[wordAfter(text, firstEnd + 1)] !== undefined || /^\s?[1-4]/.test(text.slice(firstEnd + 1, firstEnd + 3)))
    ) {
      push(QUARTER, from, firstEnd + 1, 0, 'q', 0);
      return firstEnd + 1;
    }
    if (flat === 'q' && (digitNext || ROMANS[wordAfter(text, firstEnd)] !== undefined)) {
      push(QUARTER, from, firstEnd, 0, 'q', 0);
      return firstEnd;
    }
    // 6T đầu năm: six months.
    if (flat === 't' && kindOf(text.charCodeAt(from - 1)) === Kind.Digit) {
      push(MONTH, from, firstEnd, 0, 't', 0);
      return firstEnd;
    }
    if ((flat === 'h' || flat === 'g') && kindOf(text.charCodeAt(from - 1)) === Kind.Digit) {
      push(HOUR, from, firstEnd, 0, flat, 0);
      return firstEnd;
    }
    const roman = ROMANS[flat];
    if (roman !== undefined) {
      push(ROMAN, from, firstEnd, roman, flat, 0);
      return firstEnd;
    }
  }
  if (flat.charCodeAt(0) === 113 && flat.length <= 6) {
    const glued = ROMANS[flat.slice(flat.startsWith('quy') ? 3 : 1)];
    if (glued !== undefined) {
      push(QUARTER, from, firstEnd, 0, 'q', 0);
      push(ROMAN, from, firstEnd, glued, flat, 0);
      return firstEnd;
    }
  }
  let node = VOCABULARY_ROOT.next.get(flat);
  let best: Sense | undefined;
  let bestEnd = firstEnd;
  let bestFlags = 0;
  let at = firstEnd;
  let word = first;
  while (node && fitsMarks(word, node)) {
    const sense = node.senses.size > 0 ? senseOf(node, word) : undefined;
    // “ngày sau khi …” is no “ngay sau khi”; after “hằng”, “quý báo cáo” is the quarter alone.
    if (sense && (at === firstEnd || (startsAs(first, sense) && !(sense.cls === 'dep' && before === EVERY)))) {
      best = sense;
      bestEnd = at;
      // The spelling of the phrase chosen decides: «quy» is right in “quy định” and lacks its mark in “quy III”.
      bestFlags = node.senses.has(word.written) && (at === firstEnd || first.written === sense.begins) ? 0 : MARKS;
    }
    if (node.next.size === 0) break;
    let begin = at;
    while (begin < text.length && kindOf(text.charCodeAt(begin)) === Kind.Space) begin += 1;
    if (begin === at || begin === text.length) break;
    const stop = wordEnd(text, begin);
    if (stop === begin) break;
    word = wordOf(text.slice(begin, stop));
    at = stop;
    node = node.next.get(word.flat);
  }
  // Without its mark «ngày» is «ngay», at once: a number after it or a bound before it says that it is a day.
  if (best && flat === 'ngay' && best.cls === 'nodate' && bestEnd === firstEnd && isDayAfterAll(text, firstEnd, before))
    push(DAY, from, firstEnd, 0, flat, MARKS);
  else if (best) push(letter(best.cls), from, bestEnd, best.value, best.cls === 'w' ? '' : flat, bestFlags);
  else push(W, from, firstEnd, 0, flat, 0);
  return bestEnd;
}

function isDayAfterAll(text: string, from: number, before: string | undefined): boolean {
  let at = from;
  while (at < text.length && kindOf(text.charCodeAt(at)) === Kind.Space) at += 1;
  return (
    (at < text.length && kindOf(text.charCodeAt(at)) === Kind.Digit) ||
    (before !== undefined && BOUNDS.includes(before))
  );
}

function wordAfter(text: string, from: number): string {
  let begin = from;
  while (begin < text.length && kindOf(text.charCodeAt(begin)) === Kind.Space) begin += 1;
  return wordOf(text.slice(begin, wordEnd(text, begin))).flat;
}
