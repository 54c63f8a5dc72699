import { calendarOf } from '../../../shared/calendar/holidays.js';
import { answerDeadline } from '../../../shared/deadline/answer.js';
import { readDeadline } from '../../../shared/deadline/read.js';
import { DEFAULT_SETTINGS } from '../../../shared/settings/settings.js';
import type { Composition } from './compositions.js';

const calendar = calendarOf(DEFAULT_SETTINGS.holidays);

/** How a composed cell was read: right, asked about, refused, or wrong in silence; and what was said. */
export function verdictOn({ phrase, due, every }: Composition): {
  verdict: 'right' | 'asked' | 'refused' | 'wrong';
  said: string;
} {
  const reading = readDeadline(phrase, { issued: { year: 2026, month: 1, day: 5 } });
  const answer = answerDeadline(phrase, reading, DEFAULT_SETTINGS.policy, calendar);
  const said = answer.due ?? answer.every ?? answer.reason ?? 'no day';
  if (answer.assumed.includes('ask')) return { verdict: 'asked', said };
  if (!answer.ok || (answer.due === null && answer.every === null)) return { verdict: 'refused', said };
  return { verdict: (every === '' ? answer.due === due : answer.every === every) ? 'right' : 'wrong', said };
}
