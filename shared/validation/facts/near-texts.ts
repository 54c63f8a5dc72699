import { pattern } from '../../lexicon/pattern.js';
import { distance } from 'fastest-levenshtein';

function hash(text: string, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

export interface Encoded {
  /** One character for each word, so that words are compared as fast as letters. */
  readonly words: string;
  /** '1' for each word that only counts or numbers: a figure, a Roman numeral, a list letter. */
  readonly counting: string;
}

/** “lần thứ nhất”, “đợt hai”: numbers in words, behind a word that counts. */
const IN_WORDS = pattern(String.raw`^{numerals:ordinal-word}$`);
const BEFORE_NUMBER = pattern(String.raw`(?:^| ){numerals:ordinal-before} $`);

function counts(key: string, start: number, end: number): boolean {
  if (end - start === 1) return true;
  if (end - start <= 4 && IN_WORDS.test(key.slice(start, end)))
    return BEFORE_NUMBER.test(key.slice(Math.max(0, start - 10), start));
  let figure = true;
  let roman = true;
  for (let i = start; i < end; i += 1) {
    const code = key.charCodeAt(i);
    if (code < 48 || code > 57) figure = false;
    if (code !== 105 && code !== 118 && code !== 120) roman = false;
  }
  return figure || roman;
}

const LONGEST = 2000;

export function encodeWords(key: string): Encoded {
  let words = '';
  let counting = '';
  let start = 0;
  for (let i = 0; i <= key.length && words.length < LONGEST; i += 1) {
    if (i < key.length && key.charCodeAt(i) !== 32) continue;
    const h = hash(key, start, i);
    words += String.fromCharCode((h ^ (h >>> 16)) & 0xffff);
    counting += counts(key, start, i) ? '1' : '0';
    start = i + 1;
  }
  return { words, counting };
}

/** How alike two texts are by words in order: 1 = the same. */
export function likeness({ words: a }: Encoded, { words: b }: Encoded): number {
  const longest = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < longest * 0.7) return 0;
  return 1 - distance(a, b) / longest;
}

type Lone = 'none' | 'counting' | 'others';

/** What the words are that a has and b has not. */
function lone(a: Encoded, b: Encoded): Lone {
  let found: Lone = 'none';
  for (let i = 0; i < a.words.length; i += 1) {
    if (b.words.includes(a.words[i]!)) continue;
    if (a.counting[i] === '0') return 'others';
    found = 'counting';
  }
  return found;
}

/** Whether the words that only one of two texts has are figures, numerals and list letters, and there are some. */
export function differOnlyInCount(a: Encoded, b: Encoded): boolean {
  const [left, right] = [lone(a, b), lone(b, a)];
  return left !== 'others' && right !== 'others' && (left === 'counting' || right === 'counting');
}

/** What a plan has several of by number: “thôn 3” and “thôn 4” are two places whatever else is the same. */
const PLACE = pattern(String.raw`^{bodies:numbered-place}$`);

/** Whether two keys are the same but for the numbers of places. */
export function differOnlyInPlace(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  if (left.length !== right.length) return false;
  let places = 0;
  for (let i = 0; i < left.length; i += 1) {
    if (left[i] === right[i]) continue;
    if (!/^\d+[a-d]?$/.test(left[i]!) || !/^\d+[a-d]?$/.test(right[i]!) || !PLACE.test(left[i - 1] ?? '')) return false;
    places += 1;
  }
  return places > 0;
}
