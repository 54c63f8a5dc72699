const ALPHABET = ' abcdefghijklmnopqrstuvwxyz0123456789';
const VOWELS = 'aeiouy';
/** Letters a scanner or a phone takes for one another once the marks are gone. */
const LOOKALIKE = 'o06cqgd il1jt hb mn uwvn rn dp ec sg5 z2 yvg aodg edco oe bp ft wo ug hli'.split(' ');
const SIZE = ALPHABET.length;

/** A folded letter as a number; everything else counts as a space. */
const codeOf = (letter: string): number => Math.max(0, ALPHABET.indexOf(letter));

function swapTable(): Float32Array {
  const table = new Float32Array(SIZE * SIZE).fill(1);
  const set = (a: string, b: string, cost: number): void => void (table[codeOf(a) * SIZE + codeOf(b)] = cost);
  for (const a of ALPHABET) {
    for (const b of ALPHABET) {
      const vowels = Number(VOWELS.includes(a)) + Number(VOWELS.includes(b));
      // A marked vowel is often read as some consonant: “tâm” → “tdm”, “phố” → “phd”.
      if (vowels > 0) set(a, b, vowels === 2 ? 0.5 : 0.8);
    }
  }
  for (const group of LOOKALIKE) for (const a of group) for (const b of group) set(a, b, 0.4);
  for (const a of ALPHABET) set(a, a, 0);
  return table;
}

const SWAP = swapTable();
const DROP = Float32Array.from(ALPHABET, (c) => (c === ' ' ? 0.4 : VOWELS.includes(c) ? 0.6 : 1));
const TRANSPOSE = 0.8;
const CODES = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) CODES[code] = codeOf(String.fromCharCode(code));

function coded(text: string): Uint8Array {
  const codes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) codes[i] = CODES[text.charCodeAt(i) & 127]!;
  return codes;
}

/** Edits between two folded texts, cheaper where scanning or typing commonly goes wrong; Infinity beyond `limit`. */
export function confusionDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) * 0.4 > limit) return Infinity;
  const a = coded(left);
  const b = coded(right);
  let before = new Float64Array(b.length + 1);
  let row = new Float64Array(b.length + 1);
  let next = new Float64Array(b.length + 1);
  for (let j = 0; j < b.length; j += 1) row[j + 1] = row[j]! + DROP[b[j]!]!;
  for (let i = 0; i < a.length; i += 1) {
    const dropped = DROP[a[i]!]!;
    next[0] = row[0]! + dropped;
    let least = next[0];
    for (let j = 0; j < b.length; j += 1) {
      let cost = row[j]! + SWAP[a[i]! * SIZE + b[j]!]!;
      if (row[j + 1]! + dropped < cost) cost = row[j + 1]! + dropped;
      if (next[j]! + DROP[b[j]!]! < cost) cost = next[j]! + DROP[b[j]!]!;
      if (i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j] && before[j - 1]! + TRANSPOSE < cost)
        cost = before[j - 1]! + TRANSPOSE;
      next[j + 1] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return Infinity;
    [before, row, next] = [row, next, before];
  }
  const total = row[b.length]!;
  return total > limit ? Infinity : total;
}
