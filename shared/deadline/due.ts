import { addDays, addMonths, compareDates, type CivilDate } from '../calendar/civil-date.js';
import type { WorkCalendar } from '../calendar/holidays.js';
import type { Policy } from '../settings/settings.js';
import { occurrenceAfter } from './occurrences.js';
import type { Deadline } from './types.js';

type Of<K extends Deadline['kind']> = Extract<Deadline, { kind: K }>;

/**
 * The last day that is still on time. Undefined where the deadline names none: ongoing, an event whose day is not
 * known, and a repetition when no `asOf` is given (else its first due day on or after `asOf`).
 */
export function dueOf(
  deadline: Deadline,
  policy: Policy,
  calendar: WorkCalendar,
  asOf?: CivilDate,
): CivilDate | undefined {
  switch (deadline.kind) {
    case 'by':
      return byDue(deadline, policy, calendar);
    case 'between':
      return fixed(deadline.end, policy, calendar);
    case 'after-event':
      return countedDue(deadline, policy, calendar);
    case 'recurring':
      return asOf && nextOccurrence(deadline, asOf, policy, calendar);
    case 'milestones': {
      let last: CivilDate | undefined;
      for (const part of deadline.parts) {
        const due = dueOf(part, policy, calendar);
        if (due && (!last || compareDates(due, last) > 0)) last = due;
      }
      return last ?? (asOf && earliestRepeat(deadline, policy, calendar, asOf));
    }
    case 'ongoing':
      return undefined;
  }
}

/** The first day of work a deadline names, if it does. */
export function startOf(deadline: Deadline): CivilDate | undefined {
  switch (deadline.kind) {
    case 'between':
    case 'ongoing':
    case 'recurring':
      return deadline.start;
    case 'after-event':
      return deadline.from && addDays(deadline.from, 1);
    case 'milestones': {
      const starts = deadline.parts.map(startOf).filter((d) => d !== undefined);
      return starts.length > 0 ? starts.reduce((a, b) => (compareDates(a, b) <= 0 ? a : b)) : undefined;
    }
    case 'by':
      return undefined;
  }
}

/** The first due day of a repetition on or after `asOf`; undefined once it has ended. */
export function nextOccurrence(
  recurring: Of<'recurring'>,
  asOf: CivilDate,
  policy: Policy,
  calendar: WorkCalendar,
): CivilDate | undefined {
  const day = occurrenceAfter(recurring, asOf, policy);
  return day && fixed(day, policy, calendar);
}

function byDue(deadline: Of<'by'>, policy: Policy, calendar: WorkCalendar): CivilDate {
  const { date, bound, grain, time } = deadline;
  // “trước tháng 6/2026” never reaches into June; “trước 16 giờ ngày 15/6” still ends on the 15th.
  const exclusive = bound === 'before' && !time && (policy.before === 'exclusive' || grain !== 'day');
  return fixed(exclusive ? addDays(date, -1) : date, policy, calendar);
}

function fixed(day: CivilDate, policy: Policy, calendar: WorkCalendar): CivilDate {
  return policy.rollFixedDates ? calendar.nextWorkingDay(day) : day;
}

/** Civil Code 2015 art. 147–148: the event's day is not counted; the period ends with its last day, moved on if no working day. */
function countedDue(
  { from, days, months, working }: Of<'after-event'>,
  policy: Policy,
  calendar: WorkCalendar,
): CivilDate | undefined {
  if (!from || (days === undefined && months === undefined)) return undefined;
  if (working && days !== undefined) return calendar.addWorkingDays(from, days);
  const end = addDays(addMonths(from, months ?? 0), days ?? 0);
  return policy.rollCountedPeriods ? calendar.nextWorkingDay(end) : end;
}

function earliestRepeat(
  deadline: Of<'milestones'>,
  policy: Policy,
  calendar: WorkCalendar,
  asOf: CivilDate,
): CivilDate | undefined {
  const days = deadline.parts
    .flatMap((part) => (part.kind === 'recurring' ? [nextOccurrence(part, asOf, policy, calendar)] : []))
    .filter((d) => d !== undefined);
  return days.length > 0 ? days.reduce((a, b) => (compareDates(a, b) <= 0 ? a : b)) : undefined;
}

export { occurrences } from './occurrences.js';
