import type { DeadlineAnswer } from '../../../shared/deadline/answer.js';
import type { Truth } from './given-corpus.js';

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

/**
 * right: the truth's end (strict or lenient), its recurrence, or no day where it names none. A wrong day or recurrence
 * is 'asked' when the reader asked for a person, else 'wrong' in silence. A refusal where there is a day is 'unread'.
 */
export function judge(truth: Truth, said: Said): Verdict {
  const fits = truth.recurrence
    ? said.every === (EVERY[truth.recurrence] ?? truth.recurrence)
    : truth.end
      ? said.due !== null && (said.due === truth.end || said.due === truth.endLenient)
      : said.due === null;
  if (fits) return 'right';
  if (!said.ok || (said.due === null && said.every === null)) return 'unread';
  return said.asks ? 'asked' : 'wrong';
}
