// Words with features: which entry of a table stands at a place of a text. The longest entry wins; diacritics that were
// written must be those of the entry, missing ones are forgiven (“so” may be “sở”, “số” is not).
import { fold, foldKey } from '../text/fold.js';

/** One entry of a table, as it stands in the data. */
export interface Entry<F extends string> {
  /** As officials write it, NFC, small letters. */
  readonly text: string;
  /** Its folded words. */
  readonly words: readonly string[];
  readonly features: ReadonlySet<F>;
}

/** What stands at a place: the folded words, and what they may mean by the diacritics that were written. */
export interface Match<F extends string> {
  readonly words: readonly string[];
  readonly features: ReadonlySet<F>;
}

export interface Vocabulary<F extends string> {
  readonly entries: readonly Entry<F>[];
  /**
   * The longest entry that begins with words[at]; `words` are folded. `written` are the same words as they stand in the text
   * (any case): with them an entry with other diacritics is passed over. With `feature` only entries that have it count.
   */
  readonly at: (
    words: readonly string[],
    at?: number,
    written?: readonly string[],
    feature?: F,
  ) => Match<F> | undefined;
  /** Whether an entry is exactly these folded words (joined with single spaces) and has the feature. */
  readonly has: (key: string, feature: F) => boolean;
  /** Folded texts of the entries with a feature, longest first. */
  readonly keys: (feature: F) => readonly string[];
}

/** Diacritics of a word, letter by letter: “đ” counts as one. */
function diacriticsOf(word: string): readonly string[] {
  return Array.from(word.toLowerCase().normalize('NFD')).filter((c) => c === 'đ' || /\p{M}/u.test(c));
}

/** Whether a written word may be the entry's: same letters, and no diacritic the entry has not. Missing ones are forgiven. */
export function diacriticsAllow(written: string, entry: string): boolean {
  if (written === entry) return true;
  const rest = [...diacriticsOf(entry)];
  return diacriticsOf(written).every((mark) => {
    const at = rest.indexOf(mark);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}

/** Words that are one when folded: “trường” and “trưởng”. Where no diacritics are written, any of them may be meant. */
interface Folded<F extends string> {
  readonly words: readonly string[];
  readonly entries: readonly Entry<F>[];
  readonly features: ReadonlySet<F>;
}

/** Builds a table once. */
export function vocabulary<F extends string>(data: Readonly<Record<string, readonly F[]>>): Vocabulary<F> {
  const entries = Object.entries(data).map(([text, features]): Entry<F> => ({
    text,
    words: foldKey(text).split(' '),
    features: new Set(features),
  }));
  const byKey = new Map<string, Folded<F>>();
  for (const entry of entries) {
    const key = entry.words.join(' ');
    const all = [...(byKey.get(key)?.entries ?? []), entry];
    byKey.set(key, { words: entry.words, entries: all, features: new Set(all.flatMap((one) => [...one.features])) });
  }
  const byFirst = new Map<string, Folded<F>[]>();
  for (const folded of byKey.values())
    byFirst.set(folded.words[0]!, [...(byFirst.get(folded.words[0]!) ?? []), folded]);
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  const parts = new Map(entries.map((entry) => [entry, entry.text.split(/[^\p{L}\p{N}\p{M}]+/u)]));
  const allowed = (entry: Entry<F>, written: readonly string[], at: number): boolean => {
    const own = parts.get(entry)!;
    return own.length !== entry.words.length || own.every((word, i) => diacriticsAllow(written[at + i] ?? '', word));
  };
  const lists = new Map<F, readonly string[]>();
  return {
    entries,
    at(words, at = 0, written, feature) {
      for (const folded of byFirst.get(words[at] ?? '') ?? []) {
        if (at + folded.words.length > words.length || (feature && !folded.features.has(feature))) continue;
        if (!folded.words.every((word, i) => words[at + i] === word)) continue;
        if (!written) return folded;
        const said = folded.entries.filter((entry) => allowed(entry, written, at));
        if (said.length === folded.entries.length) return folded;
        const features = new Set(said.flatMap((entry) => [...entry.features]));
        if (said.length > 0 && (!feature || features.has(feature))) return { words: folded.words, features };
      }
      return undefined;
    },
    has: (key, feature) => byKey.get(key)?.features.has(feature) === true,
    keys(feature) {
      let list = lists.get(feature);
      if (!list) {
        const keys = [...byKey].filter(([, { features }]) => features.has(feature)).map(([key]) => key);
        lists.set(feature, (list = keys.sort((a, b) => b.length - a.length)));
      }
      return list;
    },
  };
}

/** The first words of a text, folded and as written, without what only numbers them (“1. Công an xã”). */
export function firstWords(
  text: string,
  most = 5,
): { readonly words: readonly string[]; readonly written: readonly string[] } {
  const written: string[] = [];
  const words: string[] = [];
  const start = /^(?:[^\p{L}\p{N}]|\d+[.)] )*/u.exec(text)![0].length;
  for (const [word] of text.slice(start, start + 80).matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (words.length === most) break;
    written.push(word.toLowerCase());
    words.push(fold(word).text);
  }
  return { words, written };
}
