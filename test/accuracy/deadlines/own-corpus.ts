import { CORPUS_PLAN } from '../../../shared/deadline/expectation.js';
import { CORPUS } from '../../../shared/deadline/families.corpus.js';
import type { Truth } from './given-corpus.js';

const RECURRENCE: Readonly<Record<string, string>> = {
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  quarter: 'quarterly',
  'half-year': 'half-yearly',
  year: 'yearly',
};

/** The examples beside the phrase families, as truths of the accuracy script; refusals are phrases without a day. */
export function ownCorpus(): readonly Truth[] {
  return Object.entries(CORPUS).flatMap(([family, examples]) =>
    examples.map(([phrase, reading]) => {
      const end = /\d{4}-\d{2}-\d{2}/.exec(reading)?.[0];
      const every = /every ([a-z-]+)/.exec(reading)?.[1];
      const recurrence = every && !end ? RECURRENCE[every] : undefined;
      return {
        phrase,
        kind: family,
        document: family,
        issued: CORPUS_PLAN.issued,
        ...(end && { end }),
        ...(recurrence && { recurrence }),
      };
    }),
  );
}
