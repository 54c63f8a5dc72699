import {
  addDays,
  compareDates,
  endOfHalf,
  endOfMonth,
  endOfQuarter,
  weekday,
  type CivilDate,
  type Grain,
} from '../calendar/civil-date.js';
import { doneStatus, occurrenceFrom, openStatus, type DueRules, type Recurring } from './due-days.js';
import type { Evidence } from './evidence.js';
import type { Extension } from './extension.js';
import type { Status } from './types.js';

/** The calendar period of a day: what “hằng tháng” repeats over. */
function periodAround(day: CivilDate, every: Grain): { start: CivilDate; end: CivilDate } {
  const { year, month } = day;
  const from = (months: number): CivilDate => ({ year, month: month - ((month - 1) % months), day: 1 });
  switch (every) {
    case 'day':
      return { start: day, end: day };
    case 'week': {
      const start = addDays(day, 1 - weekday(day));
      return { start, end: addDays(start, 6) };
    }
    case 'month':
      return { start: from(1), end: endOfMonth(year, month) };
    case 'quarter':
      return { start: from(3), end: endOfQuarter(year, Math.ceil(month / 3)) };
    case 'half-year':
      return { start: from(6), end: endOfHalf(year, month <= 6 ? 1 : 2) };
    default:
      return { start: from(12), end: endOfMonth(year, 12) };
  }
}

/** The occurrence a report of `day` is about: the next one of its calendar period, else the last one there. */
function occurrenceOf(deadline: Recurring, day: CivilDate, rules: DueRules) {
  const { start, end } = periodAround(day, deadline.every);
  let due: CivilDate | undefined;
  for (let from = start; ;) {
    const next = occurrenceFrom(deadline, from, rules);
    if (!next || compareDates(next, end) > 0) return due && { due, end };
    due = next;
    if (compareDates(due, day) >= 0) {
      const after = occurrenceFrom(deadline, addDays(due, 1), rules);
      return { due, end: after && compareDates(after, end) <= 0 ? due : end };
    }
    from = addDays(due, 1);
  }
}

/** The last occurrence on or before `day`. */
function occurrenceUntil(deadline: Recurring, day: CivilDate, rules: DueRules): CivilDate | undefined {
  const { start } = periodAround(day, deadline.every);
  for (const from of [start, periodAround(addDays(start, -1), deadline.every).start]) {
    let last: CivilDate | undefined;
    for (let due = occurrenceFrom(deadline, from, rules); due && compareDates(due, day) <= 0;) {
      last = due;
      due = occurrenceFrom(deadline, addDays(due, 1), rules);
    }
    if (last) return last;
  }
  return undefined;
}

export interface OccurrenceVerdict {
  readonly status: Status;
  /** The occurrence's own due day, where an approved extension moved it. */
  readonly original?: CivilDate;
}

/**
 * Judges a recurring task by occurrence. A report counts for the occurrence of the calendar period its date falls in,
 * and for no other:
 * - nothing reported, or reported without a date: in time until the next due day, never overdue;
 * - reported done: done until that period ends, then the next occurrence is looked at;
 * - reported as “chưa …”, and that occurrence's due day has passed: overdue since then, until something else is
 *   reported. “Đang thực hiện” or a percentage is no such report: for work that comes back it describes the whole year.
 * When the recurrence has ended there is no next occurrence: done stays done, “chưa …” is overdue since the last one,
 * and otherwise it is open-ended, since nothing says that it is late.
 */
export function judgeRecurring(
  deadline: Recurring,
  evidence: Evidence,
  extension: Extension,
  asOf: CivilDate,
  rules: DueRules,
): OccurrenceVerdict {
  const extended = (due: CivilDate): OccurrenceVerdict & { due: CivilDate } => {
    const moved = extension.moved && compareDates(extension.moved, due) > 0 ? extension.moved : undefined;
    return { due: moved ?? due, status: openStatus(moved ?? due, asOf, rules), ...(moved ? { original: due } : {}) };
  };
  const reported = evidence.day && occurrenceOf(deadline, evidence.day, rules);
  if (reported && evidence.undone) return withoutDue(extended(reported.due));
  if (reported && evidence.says === 'done' && compareDates(asOf, reported.end) <= 0) {
    const { due, original } = extended(reported.due);
    return { status: doneStatus(due, evidence, asOf), ...(original ? { original } : {}) };
  }
  const next = occurrenceFrom(deadline, asOf, rules);
  const { moved } = extension;
  if (moved && compareDates(moved, asOf) >= 0) {
    const original = occurrenceUntil(deadline, moved, rules);
    const isNext = original && (!next || compareDates(original, next) <= 0);
    if (isNext) return { status: openStatus(moved, asOf, rules), original };
  }
  if (next) return { status: openStatus(next, asOf, rules) };
  const last = deadline.until && occurrenceUntil(deadline, deadline.until, rules);
  if (evidence.says === 'done') return { status: doneStatus(last, evidence, asOf) };
  if (evidence.undone && last) return withoutDue(extended(last));
  return { status: { kind: 'open-ended' } };
}

const withoutDue = ({ status, original }: OccurrenceVerdict): OccurrenceVerdict => ({
  status,
  ...(original ? { original } : {}),
});
