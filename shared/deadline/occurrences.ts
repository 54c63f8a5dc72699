import { addDays, compareDates, daysInMonth, weekday, type CivilDate, type Grain } from '../calendar/civil-date.js';
import type { Policy } from '../settings/settings.js';
import type { Deadline } from './types.js';

type Recurring = Extract<Deadline, { kind: 'recurring' }>;

const MONTHS: Partial<Record<Grain, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** The last day of the period that holds `day`. */
function periodEnd(every: Grain, day: CivilDate): CivilDate {
  if (every === 'day') return day;
  if (every === 'week') return addDays(day, 7 - weekday(day));
  const length = MONTHS[every]!;
  const month = Math.ceil(day.month / length) * length;
  return { year: day.year, month, day: daysInMonth(day.year, month) };
}

const clamp = (year: number, month: number, day: number): CivilDate => ({
  year,
  month,
  day: Math.min(day, daysInMonth(year, month)),
});

/** The due day inside the period that ends on `end`. */
function dueIn({ every, due }: Recurring, end: CivilDate, policy: Policy): CivilDate {
  if (!due) return end;
  if (due.kind === 'weekday')
    return every === 'day' ? end : addDays(end, due.weekday - weekday(end) - (due.weekday > weekday(end) ? 7 : 0));
  const back = due.bound === 'before' && policy.before === 'exclusive' ? -1 : 0;
  if (due.kind === 'day-of-year') return addDays(clamp(end.year, due.month, due.day), back);
  // Of a quarter: the month the words name, else its last.
  const first = end.month - (MONTHS[every] ?? 1);
  return addDays(clamp(end.year, due.month === undefined ? end.month : first + due.month, due.day), back);
}

/** The first due day on or after `asOf`, within start and until; undefined where there is none. */
export function occurrenceAfter(recurring: Recurring, asOf: CivilDate, policy: Policy): CivilDate | undefined {
  const { start, until, every } = recurring;
  // “2 tháng/lần” with nothing to count from names no day.
  if (recurring.interval && !start) return undefined;
  let at = start && compareDates(start, asOf) > 0 ? start : asOf;
  const earliest = at;
  for (let i = 0; i < 24; i++) {
    const end = periodEnd(every, at);
    const due = dueIn(recurring, end, policy);
    const skipped =
      recurring.interval !== undefined &&
      start !== undefined &&
      (end.year * 12 + end.month - start.year * 12 - start.month) % recurring.interval !== 0;
    if (!skipped && compareDates(due, earliest) >= 0) return until && compareDates(due, until) > 0 ? undefined : due;
    at = addDays(end, 1);
  }
  return undefined;
}

/** Every due day from `from` to `to`, both included; at most `most` of them. */
export function occurrences(
  recurring: Recurring,
  from: CivilDate,
  to: CivilDate,
  policy: Policy,
  most = 400,
): CivilDate[] {
  const found: CivilDate[] = [];
  let day = occurrenceAfter(recurring, from, policy);
  while (day && compareDates(day, to) <= 0 && found.length < most) {
    found.push(day);
    day = occurrenceAfter(recurring, addDays(day, 1), policy);
  }
  return found;
}
