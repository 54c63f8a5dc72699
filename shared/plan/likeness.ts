import { distance } from 'fastest-levenshtein';
import { COMMON, phrases, type Phrase } from '../lexicon/plans.js';
import { compareMarks } from '../text/marks.js';
import { fold, foldKey } from '../text/fold.js';

/** How far the words of a document can be trusted: heavy = read by a model that knows no Vietnamese marks. */
export type Damage = 'none' | 'heavy';

const COMMON_KEYS = new Map(COMMON.map((word) => [fold(word).text, word.normalize('NFC')]));

/** Text that lost its marks, by common words: in sound text nearly all of them stand with their marks. */
export function damageOf(text: string): Damage {
  let marked = 0;
  let all = 0;
  for (const [word] of text.slice(0, 200_000).matchAll(/[\p{L}\p{M}]+/gu)) {
    const right = COMMON_KEYS.get(fold(word).text);
    if (right === undefined) continue;
    all += 1;
    if (word.toLowerCase().normalize('NFC') === right) marked += 1;
  }
  return all >= 20 && marked / all < 0.35 ? 'heavy' : 'none';
}

/** Letters a scanner mistook, put back for comparing: “d6i” is “doi”, “c0” is “co”. */
export function softWord(word: string): string {
  const flat = fold(word.replace(/¢/g, 'e').replace(/[@ø]/g, 'o').replace(/[&$§]/g, 'a')).text;
  if (!/[a-z]/.test(flat)) return flat;
  // What is left of “ứ”, “ự”, “ướ”, “ượ”, “ợ” where a model knows none of them: chirc, thurc, hudng, dugc, hgp.
  return flat
    .replace(/[60]/g, 'o')
    .replace(/1/g, 'l')
    .replace(/[iu]r(?=c|ng|t|$)/g, 'u')
    .replace(/ud(?=ng|n|c|e)/g, 'uo')
    .replace(/ug(?=c|ng)/g, 'uo')
    .replace(/^hgp$/, 'hop')
    .replace(/^truoe$/, 'truoc');
}

/** Whether a word or phrase is another one, letter for letter or, in damaged text, near enough. Both folded keys. */
export function alike(said: string, known: string, damage: Damage): boolean {
  if (said === known) return true;
  if (damage === 'none') return false;
  const a = said.replace(/ /g, '');
  const b = known.replace(/ /g, '');
  if (b.length < 6) return a === b;
  return Math.abs(a.length - b.length) <= 2 && distance(a, b) <= Math.max(1, Math.floor(b.length * 0.2));
}

/** 0 … 1: how near two names stand to each other when marks and signs are left off. */
export function nearness(a: string, b: string): number {
  const x = foldKey(a).replace(/ /g, '').replace(/[60]/g, 'o');
  const y = foldKey(b).replace(/ /g, '');
  return 1 - distance(x, y) / Math.max(x.length, y.length, 1);
}

/** A word of a text with its place. */
export interface Word {
  readonly flat: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text, folded, with their places. */
export function wordsOf(text: string, damage: Damage = 'none'): readonly Word[] {
  return [...text.matchAll(damage === 'heavy' ? /[\p{L}\p{M}\p{N}¢@&$§]+/gu : /[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    flat: damage === 'heavy' ? softWord(match[0]) : fold(match[0]).text,
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A damaged text with its words as compared, and the way back, as `fold` gives it. */
export function softFold(text: string): { readonly text: string; readonly starts: readonly number[] } {
  let soft = '';
  const starts: number[] = [];
  let from = 0;
  const put = (letters: string, at: number, last: number): void => {
    for (let i = 0; i < letters.length; i++) starts.push(Math.min(at + i, last));
    soft += letters;
  };
  for (const word of wordsOf(text, 'heavy')) {
    put(text.slice(from, word.start), from, word.start);
    put(word.flat, word.start, word.end - 1);
    from = word.end;
  }
  put(text.slice(from), from, text.length);
  starts.push(text.length);
  return { text: soft, starts };
}

/** The longest of the phrases that begins at words[at]; 0 where none does, else its number of words. */
export function phraseAt(words: readonly Word[], at: number, list: readonly Phrase[], damage: Damage): number {
  let best = 0;
  for (const phrase of list) {
    const { key, words: count } = phrase;
    if (count <= best || at + count > words.length) continue;
    if (damage === 'none' && !key.startsWith(words[at]!.flat)) continue;
    let said = words[at]!.flat;
    for (let i = 1; i < count; i++) said += ` ${words[at + i]!.flat}`;
    if (!alike(said, key, damage)) continue;
    // One word alone must carry its own marks: “Tư” is no “từ”, “khơi” no “khối”.
    if (count === 1 && damage === 'none' && compareMarks(words[at]!.text, phrase.text) !== 'same') continue;
    best = count;
  }
  return best;
}

/** Whether a text begins with one of the phrases. */
export const begins = (text: string, list: readonly Phrase[], damage: Damage): boolean =>
  phraseAt(wordsOf(text.slice(0, 160), damage), 0, list, damage) > 0;

export { phrases };
