import { distance } from 'fastest-levenshtein';
import { BODIES } from '../../lexicon/bodies.js';
import { isKnownKey } from '../../lexicon/entries.js';
import { PHRASES, type Concept, type Phrase } from './heading-words.js';

export interface ConceptMatch {
  readonly concept: Concept;
  /** Index of the first word. */
  readonly at: number;
  /** Letters of the heading it explains. */
  readonly letters: number;
  /** 1 when the wording is exact, less when damage had to be forgiven. */
  readonly certainty: number;
}

const BY_FIRST = new Map<string, Phrase[]>();
for (const phrase of PHRASES) {
  const first = phrase.key[0]!;
  const list = BY_FIRST.get(first);
  if (list) list.push(phrase);
  else BY_FIRST.set(first, [phrase]);
}
/** Short words collide once letters may differ, so only long phrases are read through damage. */
const LONG = PHRASES.filter((phrase) => phrase.key.length >= 5);
const LONGEST_KEY = Math.max(...LONG.map((phrase) => phrase.key.length));
/** The same by their length: damage changes it by a letter or two. */
const BY_LENGTH: readonly (readonly Phrase[])[] = Array.from({ length: LONGEST_KEY + 3 }, (_, length) =>
  LONG.filter(({ key }) => Math.abs(key.length - length) <= (key.length >= 10 ? 2 : 1)),
);

/** Number of words from `at` whose letters make up exactly `key`; 0 when they do not. “c o quan” makes “coquan”. */
function wordsMaking(words: readonly string[], at: number, key: string): number {
  let length = 0;
  for (let i = at; i < words.length; i++) {
    const word = words[i]!;
    if (!key.startsWith(word, length)) return 0;
    length += word.length;
    if (length === key.length) return i - at + 1;
  }
  return 0;
}

function exactAt(words: readonly string[], at: number): { phrase: Phrase; words: number } | undefined {
  for (const phrase of BY_FIRST.get(words[at]![0]!) ?? []) {
    const used = wordsMaking(words, at, phrase.key);
    if (used > 0 && !(used > phrase.words && phrase.key.length < 4)) return { phrase, words: used };
  }
  return undefined;
}

/**
 * How many words at `at` are a body's name, known exactly: they are no damaged heading. One word alone proves less than a
 * whole damaged phrase that goes on behind it.
 */
function knownAt(words: readonly string[], at: number): number {
  const length = BODIES.at(words, at)?.words.length ?? 0;
  return length > 1 ? length : 0;
}

/**
 * How many words at `at`, more than one, are exactly a word of the lexicon; the longest counts. 0 where a heading's own words
 * begin among them, behind the first `own`.
 */
function knownRun(words: readonly string[], at: number, own = 1): number {
  for (let length = Math.min(5, words.length - at); length > 1; length -= 1)
    if (isKnownKey(words.slice(at, at + length).join(' '))) {
      for (let inner = own; inner < length; inner += 1) if (exactAt(words, at + inner)) return 0;
      return length;
    }
  return 0;
}

/** Letters that scanners confuse are made equal before words are compared. */
const unscanned = (word: string): string => word.replace(/[06]/g, 'o').replace(/[1|!]/g, 'l').replace(/5/g, 's');

function damagedAt(
  words: readonly string[],
  at: number,
): { phrase: Phrase; words: number; certainty: number } | undefined {
  let best: { phrase: Phrase; words: number; certainty: number } | undefined;
  let joined = '';
  let said = '';
  for (let used = 1; used <= 6 && at + used <= words.length; used++) {
    joined += unscanned(words[at + used - 1]!);
    said = used === 1 ? words[at]! : `${said} ${words[at + used - 1]!}`;
    if (joined.length < 4 || joined.length > 22 || isKnownKey(said)) continue;
    for (const phrase of BY_LENGTH[joined.length] ?? []) {
      const allowed = phrase.key.length >= 10 ? 2 : 1;
      const wrong = distance(phrase.key, joined);
      if (wrong > allowed) continue;
      const certainty = 0.9 - (0.6 * wrong) / phrase.key.length;
      if (!best || certainty * phrase.key.length > best.certainty * best.phrase.key.length)
        best = { phrase, words: used, certainty };
    }
  }
  return best;
}

/** Phrases standing inside words that lost the spaces between them: “coquanchutri”. */
function gluedIn(word: string, at: number): ConceptMatch[] {
  const found: ConceptMatch[] = [];
  for (let i = 0; i < word.length;) {
    const phrase = LONG.find((p) => word.startsWith(p.key, i));
    if (phrase) found.push({ concept: phrase.concept, at: at + i / 1000, letters: phrase.key.length, certainty: 0.85 });
    i += phrase ? phrase.key.length : 1;
  }
  return found;
}

/** One of the first words names a concept exactly; cheap, and true of nearly every heading, however damaged the others are. */
export function startsLikeHeading(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > 14) return false;
  return exactAt(words, 0) !== undefined || (words.length > 1 && exactAt(words, 1) !== undefined);
}

/** A short word was understood and the next was not: “Nội dtng” begins with “nơi”, but is more likely damaged. */
const stopsShort = (words: readonly string[], at: number, exact: { phrase: Phrase; words: number }): boolean =>
  exact.phrase.key.length <= 5 &&
  at + exact.words < words.length &&
  words.length <= 8 &&
  exactAt(words, at + exact.words) === undefined;

/**
 * The concepts a heading names, in their order. `words` are folded and hold only letters and digits. Damaged words are read
 * through where `forgiving`; without it nothing is compared letter by letter.
 */
export function matchConcepts(words: readonly string[], forgiving = true): ConceptMatch[] {
  const found: ConceptMatch[] = [];
  const open: number[] = [];
  for (let i = 0; i < words.length;) {
    const exact = exactAt(words, i);
    const known = knownAt(words, i);
    if (known > (exact?.words ?? 0)) {
      i += known;
      continue;
    }
    const mayBeLonger = forgiving && exact && stopsShort(words, i, exact) && knownRun(words, i, exact.words) === 0;
    const longer = mayBeLonger ? damagedAt(words, i) : undefined;
    if (longer && longer.words >= 2 && longer.phrase.key.length >= 7) {
      found.push({
        concept: longer.phrase.concept,
        at: i,
        letters: longer.phrase.key.length,
        certainty: longer.certainty,
      });
      i += longer.words;
      continue;
    }
    if (exact) {
      found.push({ concept: exact.phrase.concept, at: i, letters: exact.phrase.key.length, certainty: 1 });
      i += Math.max(exact.words, knownRun(words, i, exact.words));
      continue;
    }
    // Known to another reader: no damaged heading.
    const elsewhere = knownRun(words, i);
    if (elsewhere > 1) {
      i += elsewhere;
      continue;
    }
    open.push(i);
    i += 1;
  }
  if (forgiving && open.length > 0 && words.length <= 14) found.push(...forgiven(words, new Set(open)));
  return found.sort((a, b) => a.at - b.at);
}

/** Reads the words no phrase explained once more, forgiving damage. */
function forgiven(words: readonly string[], open: ReadonlySet<number>): ConceptMatch[] {
  const found: ConceptMatch[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!open.has(i)) continue;
    let end = i;
    while (open.has(end)) end++;
    const run = words.slice(i, end).join('');
    const glued = run.length >= 8 ? gluedIn(run, i) : [];
    if (glued.reduce((sum, match) => sum + match.letters, 0) >= 0.7 * run.length) {
      found.push(...glued);
      i = end - 1;
      continue;
    }
    const damaged = damagedAt(words.slice(0, end), i);
    if (damaged) {
      const { phrase, certainty } = damaged;
      found.push({ concept: phrase.concept, at: i, letters: phrase.key.length, certainty });
      i += damaged.words - 1;
    }
  }
  return found;
}
