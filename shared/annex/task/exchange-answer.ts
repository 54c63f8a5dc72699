import { exchangeQuestion, type Exchange } from '../../deadline/index.js';
import type { Settings } from '../../settings/settings.js';
import type { ExchangeAnswer } from './task-reader.js';

/** The answers to “were days and months exchanged?”; leaving it open is one of them. */
export const EXCHANGE_OPTIONS = ['asked', 'exchanged', 'kept'] as const satisfies readonly Exchange[];

/** What the office answered about the deadline column of a sheet, once its cells are known. */
export function exchangeAnswer({ answers }: Settings, sheet: string): ExchangeAnswer {
  const given = answers.filter(({ question }) => question.startsWith('swapped-days:'));
  if (given.length === 0) return () => 'asked';
  return (column) => {
    const id = exchangeQuestion(sheet, column);
    const answer = given.find(({ question }) => question === id)?.option;
    return EXCHANGE_OPTIONS.find((option) => option === answer) ?? 'asked';
  };
}
