import type { CivilDate } from '../calendar/civil-date.js';
import { addDays, compareDates, toIso, weekday } from '../calendar/civil-date.js';
import type { Period, PeriodKind } from '../calendar/period.js';
import { periodOf, previousPeriod } from '../calendar/period.js';
import type { Settings } from '../settings/settings.js';
import { weekReportedOn } from './schedule.js';

type Rules = Pick<Settings, 'schedule' | 'policy'>;

/**
 * The period a report drawn up on a day is about, and `back` periods before it: the week the weekly round speaks of on
 * that day; of a longer kind the one in which the figures close.
 */
export function periodReportedOn(kind: PeriodKind, day: CivilDate, settings: Rules, back = 0): Period {
  const { policy } = settings;
  const closed = policy.figuresClose === 'as-of' ? day : addDays(day, -1);
  let period =
    kind === 'week' ? weekReportedOn(day, settings) : periodOf(kind, closed, policy.periodWindow, policy.weekCloses);
  for (let n = 0; n < back; n += 1) period = previousPeriod(period);
  return period;
}

/** True when the round that reports this period has come: the week's round, or the day after a longer period has closed. */
export function isFinal(period: Period, asOf: CivilDate, settings: Rules): boolean {
  if (period.kind !== 'week') return compareDates(period.end, asOf) < 0;
  const round = addDays(asOf, -((weekday(asOf) - settings.schedule.weekday + 7) % 7));
  return compareDates(period.end, weekReportedOn(round, settings).end) <= 0;
}

/**
 * What letters of a period are remembered by. A letter about a period whose round has not come yet is an interim one,
 * known by its day as well, so that sending it never takes the place of the period's own letter.
 */
export const editionKey = (period: Period, asOf: CivilDate, settings: Rules): string =>
  isFinal(period, asOf, settings) ? period.key : `${period.key}@${toIso(asOf)}`;
