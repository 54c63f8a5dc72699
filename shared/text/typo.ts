import { distance } from 'fastest-levenshtein';

/** Whether two words differ by one slip: a letter wrong, missing or too many, or two neighbours exchanged. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  if (distance(a, b) === 1) return true;
  if (a.length !== b.length) return false;
  let i = 0;
  while (a[i] === b[i]) i += 1;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/** The one word of a list that is a single slip away; undefined where none or several are. */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  let found: string | undefined;
  for (const candidate of words)
    if (isOneSlip(word, candidate)) {
      if (found !== undefined) return undefined;
      found = candidate;
    }
  return found;
}
