// What the words of headings stand for. The words are in the lexicon (`columns:task`, …); one concept may mean different fields
// beside others: `heading.ts` decides.
import { keysOf } from '../../lexicon/entries.js';

const CONCEPTS = [
  'ordinal',
  'code',
  'task',
  'group',
  'unit',
  'person',
  'leader',
  'lead',
  'do',
  'coordinate',
  'related',
  'limit',
  'time',
  'day',
  'pace',
  'finish',
  'end',
  'begin',
  'receive',
  'publish',
  'actual',
  'submit',
  'until',
  'output',
  'result',
  'wanted',
  'expected',
  'target',
  'goal',
  'status',
  'situation',
  'note',
  'legal',
  'budget',
  'difficulty',
  'proposal',
  'extension',
  'reason',
  'update',
  'watch',
  'assign',
  'aside',
  'evidence',
  'percent',
  'foreign-list',
  'foreign-meeting',
  'foreign-money',
] as const;

export type Concept = (typeof CONCEPTS)[number];

export interface Phrase {
  readonly concept: Concept;
  readonly key: string;
  readonly words: number;
}

/** Longest first, so that “đơn vị tính” is met before “đơn vị”. */
export const PHRASES: readonly Phrase[] = CONCEPTS.flatMap((concept) =>
  keysOf(`columns:${concept}`).map((phrase) => ({
    concept,
    key: phrase.replace(/ /g, ''),
    words: phrase.split(' ').length,
  })),
).sort((a, b) => b.key.length - a.key.length);
