import type { CivilDate } from '../calendar/civil-date.js';
import { addDays, compareDates, parseIso } from '../calendar/civil-date.js';
import type { ReportTask } from '../report/types.js';
import type { Settings } from '../settings/settings.js';
import type { WorkingCalendar } from './working-days.js';

/** A rung of the ladder: days from the due day, negative before it. */
export type LadderKind = 'reminder' | 'overdue-notice' | 'escalation';

export function offsetsOf(kind: LadderKind, { letters }: Settings): readonly number[] {
  if (kind === 'reminder')
    return [...letters.remindBefore.map((days) => -Math.abs(days)), ...(letters.remindOnDay ? [0] : [])];
  return kind === 'overdue-notice' ? letters.remindAfter.map(Math.abs) : [Math.abs(letters.escalateAfter)];
}

/**
 * The day a rung is climbed: the next working day; but a reminder that would then come after the due day goes on the
 * last working day before instead, because a reminder after the day helps nobody.
 */
export function stepDay(due: CivilDate, offset: number, calendar: WorkingCalendar): CivilDate {
  const wanted = addDays(due, offset);
  const next = calendar.nextWorkingDay(wanted);
  if (offset > 0 || compareDates(next, due) <= 0) return next;
  for (let back = 1; back < 30; back += 1)
    if (calendar.isWorkingDay(addDays(wanted, -back))) return addDays(wanted, -back);
  return wanted;
}

/** The last day a letter of one kind went to one recipient, read from the keys of accepted letters. */
export function lastSent(already: ReadonlySet<string>, prefix: string): CivilDate | undefined {
  let last: CivilDate | undefined;
  for (const key of already) {
    if (!key.startsWith(prefix)) continue;
    const day = parseIso(key.slice(prefix.length));
    if (day && (!last || compareDates(day, last) > 0)) last = day;
  }
  return last;
}

export interface LadderDay {
  readonly kind: LadderKind;
  readonly settings: Settings;
  readonly calendar: WorkingCalendar;
  /** The working day the letters go on. */
  readonly on: CivilDate;
  /** The last day on which a letter of this kind went to this recipient. */
  readonly since: CivilDate | undefined;
}

/**
 * Tasks that reached a rung since the last letter of this kind to this recipient. A day the machine was off is caught up
 * by the next letter, and a letter that has gone is never repeated: both follow from the ledger alone.
 */
export function pendingTasks(
  tasks: readonly ReportTask[],
  { kind, settings, calendar, on, since }: LadderDay,
): readonly ReportTask[] {
  const offsets = offsetsOf(kind, settings);
  const late = kind !== 'reminder';
  return tasks.filter((task) => {
    const { status, coordinationOnly } = task;
    if (coordinationOnly) return false;
    const due = late
      ? status.kind === 'overdue'
        ? status.due
        : undefined
      : status.kind === 'due-soon' || status.kind === 'on-track'
        ? status.due
        : undefined;
    if (!due) return false;
    return offsets.some((offset) => {
      const day = stepDay(due, offset, calendar);
      return compareDates(day, on) <= 0 && (!since || compareDates(day, since) > 0);
    });
  });
}
