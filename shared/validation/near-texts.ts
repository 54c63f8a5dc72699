import { distance } from 'fastest-levenshtein';

const BANDS = 6;
const ROWS = 3;
const FEWEST_WORDS = 6;
const SEEDS = Array.from({ length: BANDS * ROWS }, (_, i) => Math.imul(i + 1, 0x9e3779b1) | 1);

function hash(text: string, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

/** The hashes of the pairs of neighbouring words. */
function shingles(key: string): number[] {
  const result: number[] = [];
  let before = -1;
  let start = 0;
  for (let i = 0; i <= key.length; i += 1) {
    if (i < key.length && key.charCodeAt(i) !== 32) continue;
    if (before >= 0) result.push(hash(key, before, i));
    before = start;
    start = i + 1;
  }
  return result;
}

/**
 * Minhash bands of a folded text (Broder 1997; locality-sensitive hashing): two texts that share nine word pairs in ten
 * share a band almost surely, two that share few practically never. Comparing only within a band keeps the search linear.
 */
export function bandsOf(key: string): number[] {
  const pairs = shingles(key);
  if (pairs.length + 1 < FEWEST_WORDS) return [];
  const bands: number[] = [];
  for (let band = 0; band < BANDS; band += 1) {
    let mixed = band + 1;
    for (let row = 0; row < ROWS; row += 1) {
      const seed = SEEDS[band * ROWS + row]!;
      let least = 0x7fffffff;
      for (const pair of pairs) {
        let h = Math.imul(pair ^ seed, 0x85ebca6b);
        h ^= h >>> 15;
        if (h < least) least = h;
      }
      mixed = Math.imul(mixed ^ least, 0x01000193) + band;
    }
    bands.push(mixed | 0);
  }
  return bands;
}

/** How alike two folded texts are by words in order (1 = the same), and the words that only one of them has. */
export function likeness(a: string, b: string): { score: number; differing: readonly string[] } {
  const [left, right] = [a.split(' '), b.split(' ')];
  const longest = Math.max(left.length, right.length);
  if (Math.min(left.length, right.length) / longest < 0.7) return { score: 0, differing: [] };
  const codes = new Map<string, string>();
  const encode = (words: readonly string[]): string =>
    words
      .map((word) => {
        const code = codes.get(word) ?? String.fromCharCode(0x4e00 + codes.size);
        codes.set(word, code);
        return code;
      })
      .join('');
  const score = 1 - distance(encode(left), encode(right)) / longest;
  const [inLeft, inRight] = [new Set(left), new Set(right)];
  return {
    score,
    differing: [...left.filter((word) => !inRight.has(word)), ...right.filter((word) => !inLeft.has(word))],
  };
}
