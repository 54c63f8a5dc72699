import { toIso } from '../calendar/civil-date.js';
import { calendarOf } from '../calendar/holidays.js';
import type { Policy } from '../settings/settings.js';
import { dueOf } from './due.js';
import type { DeadlineReading } from './types.js';

/**
 * A phrase and how it must be read under the default policy, in a plan issued on 05/01/2026: the last day on time,
 * “every month”, “ongoing”, “after an event” or the reason of a refusal; “? ” before it where a person must confirm.
 */
export type Example = readonly [phrase: string, reading: string];

export const CORPUS_PLAN = { issued: { year: 2026, month: 1, day: 5 } } as const;

const POLICY: Pick<Policy, 'before' | 'rollFixedDates' | 'rollCountedPeriods'> = {
  before: 'exclusive',
  rollFixedDates: false,
  rollCountedPeriods: true,
};
const CALENDAR = calendarOf({ add: [], remove: [], workdays: [] });

/** A reading in the words of the corpus. */
export function expectation(reading: DeadlineReading): string {
  if (!reading.ok) return reading.reason;
  const { deadline } = reading;
  const due = dueOf(deadline, POLICY as Policy, CALENDAR);
  const parts = deadline.kind === 'milestones' ? deadline.parts : [deadline];
  const said = [
    ...(due ? [toIso(due)] : []),
    ...parts.flatMap((part) => (part.kind === 'recurring' ? [`every ${part.every}`] : [])),
  ];
  if (said.length === 0) said.push(deadline.kind === 'after-event' ? 'after an event' : 'ongoing');
  return `${reading.assumed.includes('ask') ? '? ' : ''}${said.join(', ')}`;
}
