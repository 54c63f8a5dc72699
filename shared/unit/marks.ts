import { foldKey } from '../text/fold.js';

/** How many words of a text carry marks that contradict the name: “tễ” for “tế”. Missing marks contradict nothing. */
export function markConflicts(text: readonly string[], name: readonly string[]): number {
  if (text.length !== name.length) return 0;
  let conflicts = 0;
  text.forEach((word, at) => {
    // A short form beside its long one (“P.”, “Phòng”) has no marks to compare.
    if (foldKey(word) === foldKey(name[at]!) && !within(marksOf(word), marksOf(name[at]!))) conflicts += 1;
  });
  return conflicts;
}

function marksOf(word: string): string[] {
  return [...word.toLowerCase().normalize('NFD')].filter((c) => c === 'đ' || /\p{M}/u.test(c)).sort();
}

function within(some: readonly string[], all: readonly string[]): boolean {
  const rest = [...all];
  return some.every((mark) => {
    const at = rest.indexOf(mark);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}
