import type { DeadlineAnswer } from '../../../shared/deadline/answer.js';
import type { Truth, TruthReading } from './given-corpus.js';

export type Verdict = 'right' | 'wrong' | 'unread' | 'asked';

const EVERY: Readonly<Record<string, string>> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  'half-yearly': 'half-year',
  yearly: 'year',
};

/** What a reader says of a phrase, whichever reader it is. */
export type Said = Pick<DeadlineAnswer, 'ok' | 'due' | 'every'> & { readonly asks: boolean };

function fits(truth: TruthReading, said: Said): boolean {
  if (truth.ask) return said.asks || (said.due === null && said.every === null);
  if (truth.recurrence) return said.every === (EVERY[truth.recurrence] ?? truth.recurrence);
  if (truth.end) return said.due !== null && (said.due === truth.end || said.due === truth.endLenient);
  return said.due === null;
}

/**
 * right: the truth's end (strict or lenient), its recurrence, or no day where it names none. A wrong day or recurrence
 * is 'asked' when the reader asked for a person, else 'wrong' in silence. A refusal where there is a day is 'unread'.
 */
export function judge(truth: Truth, said: Said): Verdict {
  if ([truth, ...(truth.alternatives ?? [])].some((reading) => fits(reading, said))) return 'right';
  if (!said.ok || (said.due === null && said.every === null)) return 'unread';
  return said.asks ? 'asked' : 'wrong';
}
