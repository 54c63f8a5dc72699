// Patterns of readers name features, never words: `{bodies:tier}` stands for the words that have it.
import { keysOf, textsOf, type Feature } from './entries.js';

const NAMED = /\{([=^]?)([a-z]+:[a-z-]+)\}/g;
const made = new Map<string, RegExp>();

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const longestFirst = (texts: readonly string[]): string[] => [...new Set(texts)].sort((a, b) => b.length - a.length);

/** `{x}`: folded keys; `{=x}`: as written; `{^x}`: as written, with a capital or in capitals, with marks and without. */
function words(how: string, feature: Feature): string {
  if (how === '') return keysOf(feature).join('|');
  const texts = textsOf(feature);
  if (how === '=') return longestFirst(texts).join('|');
  return longestFirst([...texts, ...keysOf(feature)].flatMap((text) => [capital(text), text.toUpperCase()])).join('|');
}

/**
 * A regular expression over words of the lexicon. The same source and flags give the same object, so it may stand where it is
 * used; one with the flag g or y is made anew each time, because it remembers a place. Throws on an unknown feature.
 */
export function pattern(source: string, flags = ''): RegExp {
  const key = `${flags}/${source}`;
  const known = made.get(key);
  if (known) return /[gy]/.test(flags) ? new RegExp(known) : known;
  const full = source.replace(NAMED, (_, how: string, feature: Feature) => `(?:${words(how, feature)})`);
  const built = new RegExp(full, flags);
  made.set(key, built);
  return built;
}
