import { addDays, compareDates, formatDay, type CivilDate, type Grain } from '../../calendar/civil-date.js';
import type { Deadline, DeadlineReading, PlanDates } from '../../deadline/types.js';

function periodOf(date: CivilDate, grain: Grain): string {
  switch (grain) {
    case 'month':
      return `tháng ${date.month}/${date.year}`;
    case 'quarter':
      return `Quý ${['I', 'II', 'III', 'IV'][Math.floor((date.month - 1) / 3)]}/${date.year}`;
    case 'half-year':
      return `6 tháng ${date.month <= 6 ? 'đầu' : 'cuối'} năm ${date.year}`;
    case 'year':
      return `năm ${date.year}`;
    default:
      return formatDay(date);
  }
}

const EVERY: Record<Grain, string> = {
  day: 'hằng ngày',
  week: 'hằng tuần',
  month: 'hằng tháng',
  quarter: 'hằng quý',
  'half-year': 'hằng sáu tháng',
  year: 'hằng năm',
};

/** A deadline in the words of the product: 30/10/2026, trước ngày 15/9/2026, Quý III/2026. */
export function describeDeadline(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'by':
      return deadline.bound === 'before'
        ? deadline.grain === 'day'
          ? `trước ngày ${formatDay(deadline.date)}`
          : `trước ${periodOf(deadline.date, deadline.grain)}`
        : periodOf(deadline.date, deadline.grain);
    case 'between':
      return `${formatDay(deadline.start)} – ${formatDay(deadline.end)}`;
    case 'recurring':
      return EVERY[deadline.every];
    case 'after-event':
      return deadline.days === undefined
        ? deadline.event
        : `trong ${deadline.days} ngày${deadline.working ? ' làm việc' : ''}`;
    case 'milestones':
      return deadline.parts.map(describeDeadline).join('; ');
    default:
      return 'thường xuyên';
  }
}

/** The last day a deadline names, as written: “trước ngày 15/9” names the 15th, “trước tháng 6” the last of May; undefined where it names none. */
export function namedDay(deadline: Deadline): CivilDate | undefined {
  switch (deadline.kind) {
    case 'by':
      return deadline.bound === 'before' && deadline.grain !== 'day' ? addDays(deadline.date, -1) : deadline.date;
    case 'between':
      return deadline.end;
    case 'recurring':
      return deadline.until;
    case 'milestones':
      return deadline.parts
        .map(namedDay)
        .reduce((a, b) => (a && b ? (compareDates(a, b) > 0 ? a : b) : (a ?? b)), undefined);
    default:
      return undefined;
  }
}

/** The same where at most the year was taken from the plan: what is said of such a day holds once the year is written. */
export function likelyDay(reading: DeadlineReading): CivilDate | undefined {
  if (!reading.ok || reading.assumed.some((one) => one === 'order' || one === 'ask' || one === 'ocr')) return undefined;
  return namedDay(reading.deadline);
}

/** The same for a reading that took nothing for granted: a guessed year or order proves nothing. */
export const certainDay = (reading: DeadlineReading): CivilDate | undefined =>
  reading.ok && reading.assumed.includes('year') ? undefined : likelyDay(reading);

/** Whether the day a deadline names lies in the days of its plan, as far as they are known: no other is offered to be written. */
export function liesInPlan(deadline: Deadline, { issued, ends }: PlanDates): boolean {
  const day = namedDay(deadline);
  if (!day) return true;
  return !(issued && compareDates(day, issued) < 0) && !(ends && compareDates(day, ends) > 0);
}
