import { foldKey } from '../../text/fold.js';

function diacriticsOf(word: string): string[] {
  return Array.from(word.toLowerCase().normalize('NFD')).filter((c) => c === 'đ' || /\p{M}/u.test(c));
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  const rest = [...all];
  return some.every((mark) => {
    const at = rest.indexOf(mark);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}

/**
 * How many words of a text carry marks that contradict the name: “tễ” for “tế”. Missing marks contradict nothing, unless the
 * text is `strict`: where other words have theirs, “Các ban” is not “Các bản”. Where a mark sits in its word does not matter
 * (“hoá”, “hóa”).
 */
export function diacriticConflicts(text: readonly string[], name: readonly string[], strict = false): number {
  if (text.length !== name.length) return 0;
  const marked = strict && text.some((word) => diacriticsOf(word).length > 0);
  let conflicts = 0;
  text.forEach((word, at) => {
    // A short form beside its long one (“P.”, “Phòng”) has no marks to compare.
    if (foldKey(word) !== foldKey(name[at]!)) return;
    const [said, right] = [diacriticsOf(word), diacriticsOf(name[at]!)];
    if (!isWithin(said, right) || (marked && said.length < right.length)) conflicts += 1;
  });
  return conflicts;
}
