import { flatten } from '../../text/fold.js';
import { compareMarks } from '../../text/marks.js';
import { letter, letters, type ClassName } from './classes.js';
import { codeEnd } from './code.js';
import { MARKS, TYPING, type Token } from './token.js';
import { VOCABULARY_ROOT, type Node, type Sense } from './words.js';

const C = (name: ClassName): string => letter(name);
const [N, Y, X, JUNK, ROMAN, NW, W, MONTH] = letters('n', 'y', 'x', 'junk', 'roman', 'nw', 'w', 'month');
const BOUNDS = letters('before', 'to', 'latest', 'from', 'end', 'every', 'n', 'is').join('');
const [DAY, QUARTER, HOUR, CODE, SIGN] = letters('day', 'quarter', 'hour', 'code', 'sign');
const [STOP, DOT, OPEN, CLOSE, EVERY] = letters('stop', 'dot', 'open', 'close', 'every');

const SIGNS: Readonly<Record<string, string>> = {
  '/': C('slash'),
  '\\': C('slash'),
  '|': C('slash'),
  '-': C('dash'),
  '~': C('dash'),
  ',': C('comma'),
  ';': C('semi'),
  ':': C('colon'),
  '(': OPEN,
  '[': OPEN,
  '{': OPEN,
  ')': CLOSE,
  ']': CLOSE,
  '}': CLOSE,
  '%': C('pct'),
  '&': C('and'),
  '+': C('and'),
  '→': C('arrow'),
  '>': C('arrow'),
};

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

const enum Kind {
  Letter,
  Digit,
  Space,
  Sign,
  Nothing,
}

function kindOf(code: number): Kind {
  if (code < 128) {
    if (code >= 97 && code <= 122) return Kind.Letter;
    if (code >= 48 && code <= 57) return Kind.Digit;
    if (code <= 32) return Kind.Space;
    if (code >= 65 && code <= 90) return Kind.Letter;
    return Kind.Sign;
  }
  if (code < 0xc0) return code === 0xa0 ? Kind.Space : code === 0xad ? Kind.Nothing : Kind.Sign;
  if (code >= 0x2000 && code <= 0x2bff) {
    if (code <= 0x200a || code === 0x202f || code === 0x2028 || code === 0x2029) return Kind.Space;
    return code >= 0x200b && code <= 0x200f ? Kind.Nothing : Kind.Sign;
  }
  if (code === 0x3000) return Kind.Space;
  return code === 0xfeff ? Kind.Nothing : Kind.Letter;
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

/** Cuts a text into tokens. One pass; every character is looked at a bounded number of times. */
export function scan(text: string): Token[] {
  const tokens: Token[] = [];
  const end = text.length;
  let i = 0;
  let depth = 0;
  let fresh = true;
  let gap = true;
  let opened = -1;
  const push = (c: string, from: number, to: number, value: number, word: string, flags: number): void => {
    tokens.push({ c, start: from, end: to, value, word, flags, depth, fresh, gap });
    fresh = false;
    gap = false;
  };
  while (i < end) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === Kind.Space || kind === Kind.Nothing) {
      if (code === 10 || code === 13 || code === 0x2028) fresh = true;
      gap ||= kind === Kind.Space;
      i += 1;
      continue;
    }
    if (kind === Kind.Digit) {
      let j = i + 1;
      let value = code - 48;
      for (let d = 0; j < end && (d = text.charCodeAt(j) - 48) >= 0 && d <= 9; j++)
        if (j - i < 9) value = value * 10 + d;
      const stop = codeEnd(text, j);
      if (stop > j) {
        push(CODE, i, stop, value, '', 0);
        i = stop;
        continue;
      }
      const width = j - i;
      // A number that touches an unknown word (“l2”, “3O”) has been damaged; its digits are not to be believed.
      const previous = tokens[tokens.length - 1];
      const touches = previous?.end === i && (previous.c === W || (previous.c === ROMAN && width < 4));
      const spoiled = touches || spoils(text, j);
      if (spoiled) push(JUNK, i, j, value, text.slice(i, j), 0);
      else
        push(width <= 2 ? N : width === 4 && value >= 1900 && value <= 2199 ? Y : X, i, j, value, text.slice(i, j), 0);
      i = j;
      continue;
    }
    if (kind === Kind.Letter) {
      i = scanWords(text, i, push, tokens[tokens.length - 1]?.c);
      continue;
    }
    // A sign; a doubled one counts once.
    const char = signOf(text[i]!);
    let j = i + 1;
    if (char !== '(' && char !== ')') while (j < end && signOf(text[j]!) === char) j += 1;
    const previous = tokens[tokens.length - 1];
    if (char === '.') {
      const joined =
        j === i + 1 && j < end && kindOf(text.charCodeAt(j)) === Kind.Digit && previous?.end === i && previous.c !== W;
      push(joined ? DOT : STOP, i, j, 0, '', 0);
      if (!joined) fresh = true;
    } else {
      const c = SIGNS[char] ?? SIGN;
      if (c === CLOSE) {
        depth = Math.max(0, depth - 1);
        // “ngày 15 (mười lăm)”: a number said again in words.
        if (opened >= 0 && opened < tokens.length - 1 && tokens.slice(opened + 1).every((t) => t.c === NW)) {
          tokens.length = opened;
          const number = tokens[opened - 1];
          if (number) tokens[opened - 1] = { ...number, word: '(' };
          opened = -1;
          i = j;
          continue;
        }
        opened = -1;
      }
      if (c === OPEN) {
        depth += 1;
        opened = tokens.length;
      }
      push(c, i, j, 0, '', j - i > 1 && c === SIGNS['/'] ? TYPING : 0);
      if (c === OPEN || c === SIGNS[';']) fresh = true;
    }
    i = j;
  }
  return tokens;
}

/** Whether letters that are no word of time touch the end of a number. */
function spoils(text: string, from: number): boolean {
  if (from >= text.length || kindOf(text.charCodeAt(from)) !== Kind.Letter) return false;
  const { flat } = wordOf(text.slice(from, wordEnd(text, from)));
  return flat !== 'h' && flat !== 'g' && flat !== 't' && !VOCABULARY_ROOT.next.has(flat);
}

function signOf(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 128) return char === '[' ? '(' : char === ']' ? ')' : char;
  return (code >= 0x2010 && code <= 0x2015) || code === 0x2212
    ? '-'
    : char === '…'
      ? '.'
      : code === 0x2192 || code === 0x21d2 || code === 0x2794
        ? '→'
        : char;
}

function wordEnd(text: string, from: number): number {
  let i = from;
  for (let kind; i < text.length && ((kind = kindOf(text.charCodeAt(i))) === Kind.Letter || kind === Kind.Nothing);)
    i += 1;
  return i;
}

type Push = (c: string, from: number, to: number, value: number, word: string, flags: number) => void;

/** Reads one word, or the longest phrase of the vocabulary that begins with it. Returns where it ends. */
function scanWords(text: string, from: number, push: Push, before: string | undefined): number {
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
  else if (best) push(C(best.cls), from, bestEnd, best.value, best.cls === 'w' ? '' : flat, bestFlags);
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
