import { addDays, compareDates, daysBetween, type CivilDate } from '../calendar/civil-date.js';
import { calendarOf, type WorkCalendar } from '../calendar/holidays.js';
import { dueOf, nextOccurrence } from '../deadline/index.js';
import type { Deadline } from '../deadline/types.js';
import type { Settings } from '../settings/settings.js';
import type { Evidence } from './evidence.js';
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
  const { policy, calendar } = rules;
  if (!policy.rollFixedDates) return nextOccurrence(deadline, from, policy, calendar);
  // A due day moved over a long holiday may lie on or after `from` although its own day lies before it.
  let due = nextOccurrence(deadline, addDays(from, -LONGEST_HOLIDAY), policy, calendar);
  while (due && compareDates(due, from) < 0) due = nextOccurrence(deadline, addDays(due, 1), policy, calendar);
  return due;
}

/** Tết with its weekends has been nine days; more than that is room for swapped days. */
const LONGEST_HOLIDAY = 15;

/** The last day still called “due soon” when looking from `asOf`: n calendar days on, or n working days on. */
function soonUntil(asOf: CivilDate, { policy, calendar }: DueRules): CivilDate {
  const days = policy.dueSoonDays;
  return policy.dueSoonWorkingDays && days > 0 ? calendar.addWorkingDays(asOf, days) : addDays(asOf, days);
}

/** The status of what is not done, by its due day alone. The due day counts in full: late begins the day after. */
export function openStatus(due: CivilDate, asOf: CivilDate, rules: DueRules): Status {
  const days = daysBetween(asOf, due);
  if (days < 0) return { kind: 'overdue', due, days: -days };
  if (compareDates(due, soonUntil(asOf, rules)) <= 0) return { kind: 'due-soon', due, days };
  return { kind: 'on-track', due, days };
}

/**
 * Done, in time or late. A completion day decides; without one the unit's own words do (“HT trễ hạn”), or a due day that
 * has not passed yet. Where none of these says so, being in time is not known, and said so. Continuous work has no due
 * day to miss.
 */
export function doneStatus(
  due: CivilDate | undefined,
  { completed, timing }: Pick<Evidence, 'completed' | 'timing'>,
  asOf: CivilDate,
  continuous = false,
): Status {
  const facts = { ...(due ? { due } : {}), ...(completed ? { completed } : {}) };
  const days = due && completed ? daysBetween(due, completed) : 0;
  if (days > 0) return { kind: 'done', late: true, ...facts, days };
  const inTime = due ? Boolean(completed) || compareDates(asOf, due) <= 0 : continuous;
  if (!inTime && timing === 'late') return { kind: 'done', late: true, ...facts };
  const proven = inTime || timing === 'in-time';
  return { kind: 'done', late: false, ...facts, ...(proven ? {} : { completionUnknown: true }) };
}
