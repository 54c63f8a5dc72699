import { valuesOf } from '../../lexicon/entries.js';
import { flatten } from '../../text/fold.js';
import { compareMarks } from '../../text/marks.js';
import { letter, type ClassName } from './classes.js';

/** The classes that words of time have; where marks are missing, the class named first wins. */
const CLASSES: readonly ClassName[] = [
  'day',
  'month',
  'quarter',
  'year',
  'week',
  'hour',
  'minute',
  'weekday',
  'ord',
  'first',
  'mid',
  'last',
  'half',
  'before',
  'to',
  'latest',
  'in',
  'end',
  'from',
  'after',
  'is',
  'due',
  'now',
  'onward',
  'every',
  'periodic',
  'annual',
  'times',
  'ongoing',
  'dep',
  'yearshift',
  'nw',
  'and',
  'or',
  'of',
  'follow',
  'working',
  'doc',
  'phase',
  'vision',
  'old',
  'propose',
  'extend',
  'already',
  'issue',
  'nodate',
  'lunar',
  'tet',
  'below',
  'w',
];

/** A node of the vocabulary: a word, the ways it is rightly written, what it means if the phrase ends here. */
export interface Node {
  readonly next: Map<string, Node>;
  readonly spellings: Set<string>;
  /** How spellings met before stand to the right ones; see fitsMarks. */
  readonly fits: Map<string, boolean>;
  /** Meanings by the spelling of this last word: “sau” is after, “sáu” is six; the first serves where marks are missing. */
  readonly senses: Map<string, Sense>;
}

export interface Sense {
  /** The letter of its class. */
  readonly c: string;
  readonly value: number;
  /** The first word of its phrase, as rightly written. */
  readonly begins: string;
}

const node = (): Node => ({ next: new Map(), spellings: new Set(), fits: new Map(), senses: new Map() });

export const VOCABULARY_ROOT: Node = node();

for (const cls of CLASSES)
  for (const [phrase, value] of valuesOf(`time:${cls}`)) {
    let at = VOCABULARY_ROOT;
    let last = '';
    for (const word of phrase.split(' ')) {
      const flat = flatten(word);
      last = word.normalize('NFC');
      const next = at.next.get(flat) ?? node();
      next.spellings.add(last);
      at.next.set(flat, next);
      at = next;
    }
    if (!at.senses.has(last))
      at.senses.set(last, { c: letter(cls), value, begins: phrase.split(' ')[0]!.normalize('NFC') });
  }

const SPELLINGS = new Map<string, Set<string>>();
const collect = (at: Node): void => {
  for (const [flat, next] of at.next) {
    const known = SPELLINGS.get(flat) ?? new Set<string>();
    for (const spelling of next.spellings) known.add(spelling);
    SPELLINGS.set(flat, known);
    collect(next);
  }
};
collect(VOCABULARY_ROOT);

/** Whether a word, in small letters, carries no mark that the vocabulary's spellings of its letters have not. */
export function fitsMarks(written: string, at: Node): boolean {
  if (at.spellings.has(written)) return true;
  const known = at.fits.get(written);
  if (known !== undefined) return known;
  let fits = false;
  for (const spelling of at.spellings) fits ||= compareMarks(written, spelling) !== 'wrong';
  if (at.fits.size < 100) at.fits.set(written, fits);
  return fits;
}

/** What a word means at the end of a phrase: by its spelling; the first sense where its marks are incomplete. */
export function senseOf(at: Node, written: string): Sense | undefined {
  if (at.senses.size === 0) return undefined;
  const exact = at.senses.get(written);
  if (exact) return exact;
  if (at.senses.size === 1 && at.spellings.size === 1) return at.senses.values().next().value;
  for (const [spelling, sense] of at.senses) if (compareMarks(written, spelling) !== 'wrong') return sense;
  return undefined;
}

/** Letters of the longest word, without marks. */
export const LONGEST_WORD = Math.max(...[...SPELLINGS.keys()].map((word) => word.length));

/** Whether letters are a word of the vocabulary, rightly marked or with marks left off. */
export function isWord(written: string): boolean {
  const known = judged.get(written);
  if (known !== undefined) return known;
  const found = isSpelling(written);
  if (judged.size < 3000) judged.set(written, found);
  return found;
}

const judged = new Map<string, boolean>();

function isSpelling(written: string): boolean {
  const spellings = SPELLINGS.get(flatten(written));
  if (!spellings) return false;
  for (const spelling of spellings) if (compareMarks(written, spelling) !== 'wrong') return true;
  return false;
}

/** The right spelling of a folded word of the vocabulary. */
export function spellingOf(flat: string): string {
  for (const spelling of SPELLINGS.get(flat) ?? []) return spelling;
  return flat;
}
