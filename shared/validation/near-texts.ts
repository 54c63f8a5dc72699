import { distance } from 'fastest-levenshtein';

const BINS = 8;
const BANDS = 6;
const ROWS = 2;
const FEWEST_WORDS = 6;
const EMPTY = 0xffffffff;

function hash(text: string, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

/** The hashes of every three neighbouring words. */
function shingles(key: string): number[] {
  const result: number[] = [];
  let first = 0;
  let second = 0;
  let start = 0;
  for (let i = 0, count = 0; i <= key.length; i += 1) {
    if (i < key.length && key.charCodeAt(i) !== 32) continue;
    const third = hash(key, start, i);
    count += 1;
    if (count > 2) result.push(Math.imul(Math.imul(first, 31) ^ second, 0x9e3779b1) ^ third);
    first = second;
    second = third;
    start = i + 1;
  }
  return result;
}

/** The least hash of each bin; an empty bin borrows from the next that is not (one-permutation minhash, Li and Shrivastava). */
function leastOfBins(threes: readonly number[]): Uint32Array {
  const least = new Uint32Array(BINS).fill(EMPTY);
  for (const three of threes) {
    let h = Math.imul(three ^ (three >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    const mixed = (h ^ (h >>> 16)) >>> 0;
    const bin = mixed >>> 29;
    if (mixed < least[bin]!) least[bin] = mixed;
  }
  for (let bin = 0; bin < BINS; bin += 1) {
    for (let step = 1; least[bin] === EMPTY && step < BINS; step += 1) {
      const other = least[(bin + step) % BINS]!;
      if (other !== EMPTY && other >>> 29 === (bin + step) % BINS) least[bin] = other;
    }
  }
  return least;
}

/**
 * Bands of a folded text for locality-sensitive hashing: two texts that differ in a word of
 * fifteen share a band almost surely, two that share only phrases practically never. Comparing only within a band keeps the search linear.
 */
export function bandsOf(key: string): number[] {
  const threes = shingles(key);
  if (threes.length + 2 < FEWEST_WORDS) return [];
  const least = leastOfBins(threes);
  const bands: number[] = [];
  for (let band = 0; band < BANDS; band += 1) {
    let mixed = band + 1;
    for (let i = 0; i < ROWS; i += 1) mixed = Math.imul(mixed ^ least[(band + i) % BINS]!, 0x01000193) + band;
    bands.push(mixed | 0);
  }
  return bands;
}

export interface Encoded {
  /** One character for each word, so that words are compared as fast as letters. */
  readonly words: string;
  /** '1' for each word that only counts or numbers: a figure, a Roman numeral, a list letter. */
  readonly counting: string;
}

function counts(key: string, start: number, end: number): boolean {
  if (end - start === 1) return true;
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
