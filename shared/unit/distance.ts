const VOWELS = 'aeiouy';
/** Letters a scanner or a phone takes for one another once the marks are gone. */
const LOOKALIKE = [
  'o06cqgd',
  'il1jt',
  'hb',
  'mn',
  'uwvn',
  'rn',
  'dp',
  'ec',
  'sg5',
  'z2',
  'yvg',
  'aodg',
  'edco',
  'oe',
  'bp',
  'ft',
  'wo',
  'ug',
  'hli',
];
const pairs = new Set<string>();
for (const group of LOOKALIKE) for (const a of group) for (const b of group) if (a !== b) pairs.add(a + b);

function swapCost(a: string, b: string): number {
  if (a === b) return 0;
  if (pairs.has(a + b)) return 0.4;
  if (VOWELS.includes(a) && VOWELS.includes(b)) return 0.5;
  // A marked vowel is often read as some consonant: “tâm” → “tdm”, “phố” → “phd”.
  if (VOWELS.includes(a) || VOWELS.includes(b)) return 0.8;
  return 1;
}

const dropCost = (c: string): number => (c === ' ' ? 0.4 : VOWELS.includes(c) ? 0.6 : 1);

/** Edits from `a` to `b`, cheaper where scanning or typing commonly goes wrong; stops at `limit` and returns Infinity. */
export function confusionDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) * 0.4 > limit) return Infinity;
  let before: number[] = [];
  let row: number[] = [0];
  for (let j = 0; j < b.length; j += 1) row.push(row[j]! + dropCost(b[j]!));
  for (let i = 0; i < a.length; i += 1) {
    const next: number[] = [row[0]! + dropCost(a[i]!)];
    let least = next[0]!;
    for (let j = 0; j < b.length; j += 1) {
      let cost = Math.min(row[j]! + swapCost(a[i]!, b[j]!), row[j + 1]! + dropCost(a[i]!), next[j]! + dropCost(b[j]!));
      if (i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j]) cost = Math.min(cost, before[j - 1]! + 0.8);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return Infinity;
    before = row;
    row = next;
  }
  const total = row[b.length]!;
  return total > limit ? Infinity : total;
}
