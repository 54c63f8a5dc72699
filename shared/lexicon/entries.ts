// Every word that decides a meaning, once: a line of data in one of nine files, with the features it has in every reader.
import { FAMILIES, type Family, type Feature, type Words } from './entry.js';
import { BODY_WORDS } from './words/bodies.js';
import { COLUMN_WORDS } from './words/columns.js';
import { FILLER_WORDS } from './words/fillers.js';
import { NUMERAL_WORDS } from './words/numerals.js';
import { PAPER_WORDS } from './words/papers.js';
import { PEOPLE_WORDS } from './words/people.js';
import { ROLE_WORDS } from './words/roles.js';
import { STATE_WORDS } from './words/states.js';
import { TIME_WORDS } from './words/time.js';
import { foldKey } from '../text/fold.js';

export { FAMILIES, type Family, type Feature, type Words } from './entry.js';

/** The data by family. A word with uses in several families stands in one of them, with all its features. */
export const WORDS: Readonly<Record<Family, Words>> = {
  time: TIME_WORDS,
  columns: COLUMN_WORDS,
  bodies: BODY_WORDS,
  people: PEOPLE_WORDS,
  papers: PAPER_WORDS,
  roles: ROLE_WORDS,
  states: STATE_WORDS,
  fillers: FILLER_WORDS,
  numerals: NUMERAL_WORDS,
};

let byFeature: Map<string, string[]> | undefined;

function index(): Map<string, string[]> {
  const made = new Map<string, string[]>();
  for (const family of FAMILIES)
    for (const [text, features] of Object.entries(WORDS[family]))
      for (const feature of features) {
        const list = made.get(feature);
        if (list) list.push(text);
        else made.set(feature, [text]);
      }
  return made;
}

/** The words with a feature, as written, in the order of the data. Throws on a feature no word has: a slip of the programmer. */
export function textsOf(feature: Feature): readonly string[] {
  byFeature ??= index();
  const texts = byFeature.get(feature);
  if (!texts) throw new Error(`No word of the lexicon has the feature “${feature}”`);
  return texts;
}

const folded = new Map<Feature, readonly string[]>();

/** Their folded keys, each once, the longest first. */
export function keysOf(feature: Feature): readonly string[] {
  let keys = folded.get(feature);
  if (!keys)
    folded.set(feature, (keys = [...new Set(textsOf(feature).map(foldKey))].sort((a, b) => b.length - a.length)));
  return keys;
}

/** The data of the words that have one of these features, with these features alone: what a `vocabulary` is made of. */
export function wordsWith<F extends Feature>(wanted: readonly F[]): Readonly<Record<string, readonly F[]>> {
  const set: ReadonlySet<Feature> = new Set(wanted);
  const found: Record<string, readonly F[]> = {};
  for (const family of FAMILIES)
    for (const [text, features] of Object.entries(WORDS[family])) {
      const own = features.filter((feature): feature is F => set.has(feature));
      if (own.length > 0) found[text] = own;
    }
  return found;
}

/** The words whose feature has a value (`time:weekday=2`), or has none and counts as 0, in the order of the data. */
export function valuesOf(feature: Feature): readonly (readonly [text: string, value: number])[] {
  byValue ??= valueIndex();
  return byValue.get(feature) ?? [];
}

let byValue: Map<string, (readonly [string, number])[]> | undefined;

function valueIndex(): NonNullable<typeof byValue> {
  const made = new Map<string, (readonly [string, number])[]>();
  for (const family of FAMILIES)
    for (const [text, features] of Object.entries(WORDS[family]))
      for (const one of features) {
        const [feature = '', value = '0'] = one.split('=');
        const list = made.get(feature);
        if (list) list.push([text, Number(value)]);
        else made.set(feature, [[text, Number(value)]]);
      }
  return made;
}

let every: { readonly keys: ReadonlySet<string>; readonly texts: ReadonlySet<string> } | undefined;

function known(): NonNullable<typeof every> {
  if (every) return every;
  const texts = FAMILIES.flatMap((family) => Object.keys(WORDS[family]));
  return (every = { keys: new Set(texts.map(foldKey)), texts: new Set(texts) });
}

/** Whether folded words (single spaces) are exactly a word of the lexicon, in whatever reader: then they are no damaged other. */
export const isKnownKey = (key: string): boolean => known().keys.has(key);

/** The same of a word as written, in small letters, with its marks. */
export const isKnownText = (written: string): boolean => known().texts.has(written);
