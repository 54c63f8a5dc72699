import { addDays, compareDates, daysBetween, type CivilDate } from '../calendar/civil-date.js';
import { calendarOf, isWorkingDay, type WorkCalendar } from '../calendar/holidays.js';
import { dueOf, nextOccurrence } from '../deadline/due.js';
import type { Deadline } from '../deadline/types.js';
import type { Settings } from '../settings/settings.js';
import type { Status } from './types.js';

export type Recurring = Extract<Deadline, { kind: 'recurring' }>;

/** What turns a deadline into days: the office's policy and its calendar of working days. */
export interface DueRules {
  readonly policy: Settings['policy'];
  readonly calendar: WorkCalendar;
}

const calendars = new WeakMap<Settings['holidays'], WorkCalendar>();

/** The office's rules; its calendar is built once for each settings object. */
export function dueRules(settings: Settings): DueRules {
  let calendar = calendars.get(settings.holidays);
  if (!calendar) {
    calendar = calendarOf(settings.holidays);
    calendars.set(settings.holidays, calendar);
  }
  return { policy: settings.policy, calendar };
}

/** The last day on time of a deadline that falls once; undefined where it names no day. */
export function lastDay(deadline: Deadline, rules: DueRules): CivilDate | undefined {
  return dueOf(deadline, rules.policy, rules.calendar);
}

/** The first due day of a recurring deadline on or after `from`; undefined when the recurrence has ended. */
export function occurrenceFrom(deadline: Recurring, from: CivilDate, rules: DueRules): CivilDate | undefined {
  return nextOccurrence(deadline, from, rules.policy, rules.calendar);
}

/** The last day still called “due soon” when looking from `asOf`: n calendar days on, or n working days on. */
function soonUntil(asOf: CivilDate, { policy, calendar }: DueRules): CivilDate {
  if (!policy.dueSoonWorkingDays) return addDays(asOf, policy.dueSoonDays);
  let day = asOf;
  for (let left = policy.dueSoonDays; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

/** The status of what is not done, by its due day alone. The due day counts in full: late begins the day after. */
export function openStatus(due: CivilDate, asOf: CivilDate, rules: DueRules): Status {
  const days = daysBetween(asOf, due);
  if (days < 0) return { kind: 'overdue', due, days: -days };
  if (compareDates(due, soonUntil(asOf, rules)) <= 0) return { kind: 'due-soon', due, days };
  return { kind: 'on-track', due, days };
}
