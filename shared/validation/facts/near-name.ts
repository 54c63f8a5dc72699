import { keysOf } from '../../lexicon/entries.js';
import { pattern } from '../../lexicon/pattern.js';
import { distance } from 'fastest-levenshtein';
import { directoryOf, findUnit } from '../../unit/index.js';
import { textKey } from '../../text/text-key.js';
import type { RuleContext } from '../types.js';

const TIERS = new Set(keysOf('bodies:tier-syllable'));
const LOCAL = pattern(String.raw`\b{bodies:office-tier}\b(?! hoi\b)`);
const HIGHER = pattern(String.raw`\b{bodies:higher-tier}\b`);
const MAY_SLIP = 4;

const same = (a: string, b: string): boolean =>
  a === b || (a.length >= MAY_SLIP && a[0] === b[0] && distance(a, b) <= 1);

/** Whether `name` says all that the written words say: a name with fewer words (a school without its own name) loses some. */
function says(words: readonly string[], name: string): boolean {
  const own = textKey(name).split(' ');
  const initials = own.map((word) => word[0]).join('');
  return words.every((word) => own.some((one) => same(word, one)) || (word.length > 1 && initials.includes(word)));
}

/** Damage and slips in most words, no word another one: “Phong Van h0a X hoi”. A name that differs by a number is another unit. */
function damaged(key: string, name: string): boolean {
  const words = key.split(' ');
  const own = textKey(name).split(' ');
  return (
    words.length === own.length &&
    !/\d$/.test(key) &&
    words.every((word, i) => distance(word, own[i]!) <= Math.max(1, own[i]!.length / 2))
  );
}

/**
 * The suggestions that may be written over the words with one click, best first: those that keep everything the words say
 * but the tier. The others are only for a person to look at.
 */
export function nearNames(text: string, names: readonly string[], { settings }: RuleContext): string[] {
  const directory = directoryOf(settings);
  const key = textKey(text);
  const words = key.split(' ').filter((word) => !TIERS.has(word));
  if (words.length === 0) return [];
  const local = LOCAL.test(key);
  const forms = (name: string): readonly string[] => {
    const unit = findUnit(name, directory);
    return [name, ...(unit?.short ? [unit.short] : []), ...(unit?.aliases ?? [])];
  };
  // “Tư pháp” in the annex of a ward is more likely the ward's own than the ministry's.
  const isAbove = (name: string): number => Number(findUnit(name, directory)?.kind === 'superior');
  const near = names.filter((name) => !(local && HIGHER.test(textKey(name)))).sort((a, b) => isAbove(a) - isAbove(b));
  const saying = near.filter((name) => forms(name).some((form) => says(words, form)));
  // Beside a name that keeps every word, one that needs other words mended would only confuse.
  return saying.length > 0 ? saying : near.filter((name) => forms(name).some((form) => damaged(key, form)));
}
