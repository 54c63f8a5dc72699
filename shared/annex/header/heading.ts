import { BODIES } from '../../lexicon/bodies.js';
import { firstWords } from '../../lexicon/vocabulary.js';
import { fold } from '../../text/fold.js';
import { matchConcepts, startsLikeHeading, type ConceptMatch } from './heading-match.js';
import type { Concept } from './heading-words.js';
import { decide, type Meaning, type Named } from './heading-meaning.js';
import type { Trace } from '../../trace/trace.js';
import { tellConcepts } from './tell.js';
import type { Field } from '../types.js';

export interface HeadingReading {
  readonly field: Field;
  /** 0 (says nothing) to 1 (plain words for this field). */
  readonly score: number;
  /** Other meanings the words allow; the column's content decides. */
  readonly couldBe?: readonly Field[];
  /** Words of another kind of table: a list of people, a meeting calendar, a budget. */
  readonly foreign?: 'list' | 'meeting' | 'money';
}

const NOTHING: HeadingReading = { field: 'other', score: 0 };
const LONGEST = 160;
const cache = new Map<string, HeadingReading>();

/** The meaning of one header cell by its words alone (several lines count as one heading). Never throws. */
export function readHeading(text: string, trace?: Trace): HeadingReading {
  if (trace) return text.length > LONGEST ? NOTHING : read(text, true, trace);
  const known = cache.get(text);
  if (known) return known;
  const reading = text.length > LONGEST ? NOTHING : read(text);
  if (cache.size > 4000) cache.clear();
  cache.set(text, reading);
  return reading;
}

/**
 * The score of a heading whose words are all undamaged; a damaged one scores less than `readHeading` says. Costs no comparison
 * letter by letter: thousands of rows are asked.
 */
export function plainScore(text: string): number {
  return text.length > LONGEST ? 0 : read(text, false).score;
}

const hints = new Map<string, boolean>();

/** A quick look before `readHeading`: false for nearly all cells of a body, true for nearly all headings. */
export function mayBeHeading(text: string): boolean {
  let hint = hints.get(text);
  if (hint === undefined) {
    if (hints.size > 20_000) hints.clear();
    const folded = fold(text).text;
    hint = /#|^\s*no\b/.test(folded) || startsLikeHeading(wordsOf(folded));
    hints.set(text, hint);
  }
  return hint;
}

/** Concepts that are about bodies: their words may be a body's. */
const OF_BODIES: ReadonlySet<Concept> = new Set(['unit', 'person', 'leader', 'lead', 'coordinate']);
const BODY_NAMES = new Set(
  BODIES.entries.filter(({ text, words }) => words.length > 1 && /[^a-z ]/.test(text)).map(({ text }) => text),
);

/** How many letters at the start of a heading are a body's name of several words, written with all its diacritics. */
function lettersOfBody(text: string): number {
  const { words, written } = firstWords(text.normalize('NFC'));
  const found = BODIES.at(words, 0, written, 'head');
  return found && BODY_NAMES.has(written.slice(0, found.words.length).join(' ')) ? lettersOf(found.words) : 0;
}

const wordsOf = (folded: string): string[] => folded.match(/[a-z0-9]+/g) ?? [];
const lettersOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0);

function read(text: string, forgiving = true, trace?: Trace): HeadingReading {
  const folded = fold(text.trim()).text;
  if (/^(?:#|n[ro°º][.]?|s[oô0]?[.]?\s?tt[.]?|[5$]t[t7l][.]?|st[t7][.]?)$/.test(folded))
    return { field: 'index', score: 0.95 };
  if (/^han \(ngay\)$/.test(folded)) return { field: 'dueDay', score: 0.95, couldBe: ['deadline'] };
  const outside = folded.replace(/\([^)]*\)?/g, ' ');
  const plain = wordsOf(outside).length > 0 ? outside : folded;
  const words = wordsOf(plain);
  if (words.length === 0) return NOTHING;
  const body = lettersOfBody(text);
  // “Công đoàn” written so is the union, never a damaged “công đoạn”.
  const matches = matchConcepts(words, forgiving).filter(
    ({ at, letters, concept }) => at > 0 || letters > body || OF_BODIES.has(concept),
  );
  if (trace) tellConcepts(trace, text, matches);
  const meaning = decide(named(folded, plain, words, matches, forgiving));
  const explained = Math.min(1, matches.reduce((sum, m) => sum + m.letters, 0) / Math.max(1, lettersOf(words)));
  const certainty = matches.length > 0 ? Math.min(...matches.map((m) => m.certainty)) : 1;
  return { ...meaning, score: meaning.score * scale(explained, words.length) * certainty };
}

/** A long text that only touches a few words of the vocabulary is a sentence, not a heading. */
function scale(explained: number, words: number): number {
  const base = 0.35 + 0.65 * explained;
  return explained < 0.5 && words > 8 ? base * 0.5 : base;
}

function named(
  folded: string,
  plain: string,
  words: readonly string[],
  matches: readonly ConceptMatch[],
  forgiving: boolean,
): Named {
  const concepts = matches.map((m) => m.concept);
  const aside = wordsOf((folded.match(/\([^)]*\)?/g) ?? []).join(' '));
  return {
    head: concepts[0],
    concepts,
    has: (...wanted: Concept[]) => wanted.some((concept) => concepts.includes(concept)),
    aside: aside.join(' '),
    asideConcepts: matchConcepts(aside, forgiving).map((m) => m.concept),
    parts: plain
      .split(/[/,;+&]|\s-\s|\bva\b|\bhoac\b/)
      .map((part) => matchConcepts(wordsOf(part), forgiving)[0]?.concept)
      .filter((concept) => concept !== undefined),
    percent: /%/.test(folded),
    year: /\b20\d\d\b/.test(plain),
    first: words[0] ?? '',
    alone: matches.length === 1 && matches[0]!.letters === lettersOf(words),
  };
}

export type { Meaning };
