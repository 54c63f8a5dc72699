import { foldKey } from './fold.js';
import { NOTHING, plainCode, SEVERAL, SPACE } from './plain-code.js';

const BINS = 8;
const FEWEST_WORDS = 6;
const EMPTY = 0xffffffff;
const PRIME = 0x01000193;
const BASIS = 0x811c9dc5 | 0;

/** What cross-row rules compare before they look at words: the same words always have the same print. */
export interface TextPrint {
  /** A hash of the folded words. */
  readonly key: number;
  readonly words: number;
  /** One bit of 128 for each word the text has; none of a text too short to compare. */
  readonly bits: readonly [number, number, number, number];
  /** Equal in one place for texts nearly alike; empty for texts too short to compare. */
  readonly bands: readonly number[];
}

const least = new Uint32Array(BINS);
const mask = new Int32Array(4);

/** The hash of three neighbouring words into its bin. One-permutation minhash (Li and Shrivastava). */
function keepLeast(first: number, second: number, third: number): void {
  let h = Math.imul(Math.imul(first, 31) ^ second, 0x9e3779b1) ^ third;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  const mixed = (h ^ (h >>> 16)) >>> 0;
  const bin = mixed >>> 29;
  if (mixed < least[bin]!) least[bin] = mixed;
}

/** An empty bin borrows from the next that is not. */
function fillEmptyBins(): void {
  for (let bin = 0; bin < BINS; bin += 1) {
    for (let step = 1; least[bin] === EMPTY && step < BINS; step += 1) {
      const from = (bin + step) % BINS;
      const other = least[from]!;
      if (other !== EMPTY && other >>> 29 === from) least[bin] = other;
    }
  }
}

/**
 * Bands for locality-sensitive hashing: two texts that differ in a word of fifteen share one almost surely, two that share
 * only phrases seldom. Comparing only within a band keeps the search linear.
 */
function bandsOfBins(): number[] {
  fillEmptyBins();
  return [bandOf(0), bandOf(1), bandOf(2), bandOf(3), bandOf(4), bandOf(5)];
}

function bandOf(band: number): number {
  const one = Math.imul((band + 1) ^ least[band]!, PRIME) + band;
  return (Math.imul(one ^ least[(band + 1) % BINS]!, PRIME) + band) | 0;
}

const NONE: readonly number[] = [];
const NO_BITS: TextPrint['bits'] = [0, 0, 0, 0];

/** Reads a text once, letter by letter, as `foldKey` would fold it. */
export function printOf(text: string): TextPrint {
  least.fill(EMPTY);
  let key = BASIS;
  let words = 0;
  mask.fill(0);
  let first = 0;
  let second = 0;
  let word = BASIS;
  for (let i = 0; i <= text.length; i += 1) {
    const plain = i === text.length ? SPACE : plainCode(text.charCodeAt(i));
    if (plain > SPACE) word = Math.imul(word ^ plain, PRIME);
    else if (plain === SEVERAL) return printOf(foldKey(text));
    else if (plain !== NOTHING && word !== BASIS) {
      const mixed = Math.imul(word ^ (word >>> 15), 0x2c1b3c6d) >>> 25;
      mask[mixed >> 5]! |= 1 << (mixed & 31);
      key = Math.imul(key ^ word, PRIME) ^ (key >>> 15);
      words += 1;
      if (words > 2) keepLeast(first, second, word);
      first = second;
      second = word;
      word = BASIS;
    }
  }
  if (words < FEWEST_WORDS) return { key, words, bits: NO_BITS, bands: NONE };
  return { key, words, bits: [mask[0]!, mask[1]!, mask[2]!, mask[3]!], bands: bandsOfBins() };
}

function count(mask: number): number {
  let n = mask - ((mask >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The words of the first that the second certainly has not. */
const onlyIn = ({ bits: a }: TextPrint, { bits: b }: TextPrint): number =>
  count(a[0] & ~b[0]) + count(a[1] & ~b[1]) + count(a[2] & ~b[2]) + count(a[3] & ~b[3]);

/** Whether two texts may differ in at most so many words: words that only one has are edits, so many differ for certain. */
export const mayDifferBy = (most: number, a: TextPrint, b: TextPrint): boolean =>
  Math.abs(a.words - b.words) <= most && onlyIn(a, b) <= most && onlyIn(b, a) <= most;
