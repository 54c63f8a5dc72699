import type { CivilDate } from '../calendar/civil-date.js';
import { addDays, compareDates, daysBetween, toIso, weekday } from '../calendar/civil-date.js';
import type { Period, PeriodKind } from '../calendar/period.js';
import { periodOf, previousPeriod } from '../calendar/period.js';
import type { Settings } from '../settings/settings.js';
import type { LetterKind } from './types.js';
import type { WorkingCalendar } from './working-days.js';

/** An instant in Asia/Ho_Chi_Minh. */
export interface Now {
  readonly date: CivilDate;
  /** 07:30 */
  readonly time: string;
}

/** One piece of work that is due: which letters, over which period. */
export interface Run {
  readonly kind: 'period' | 'week' | 'ladder';
  /** Remembered when the run is finished; a run with a remembered key is never due again. */
  readonly key: string;
  readonly period: Period;
  readonly asOf: CivilDate;
  readonly only: readonly LetterKind[];
  /** It should have run on an earlier day. */
  readonly late: boolean;
  /** The weekly round and the ladder are both due: `planLetters` must be told, so that they do not say the same twice. */
  readonly together?: boolean;
}

export interface ScheduleOptions {
  readonly calendar: WorkingCalendar;
  /** Which longer periods are reported; default: all of them. */
  readonly periods?: readonly PeriodKind[];
}

type Schedule = Pick<Settings, 'schedule' | 'policy'>;

/** From the longest: where several close on one day, the longest one is the letter. */
const LONGER: readonly PeriodKind[] = ['year', 'nine-months', 'half-year', 'quarter', 'month'];
/** After this many days a missed period is left to a person. */
const CATCH_UP_DAYS = 14;
/** Until the middle of a week its summary is that of the week before; later it is of the week itself. */
const EARLY_DAYS = 3;

const reached = (day: CivilDate, time: string, now: Now): boolean =>
  compareDates(day, now.date) < 0 || (compareDates(day, now.date) === 0 && clock(time) <= clock(now.time));

/** Minutes after midnight; a time that is none counts as the start of the day. */
function clock(time: string): number {
  const match = /^(\d{1,2}):(\d{2})$/.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : 0;
}

/** The week a summary drawn up on a day is about. */
export function weekReportedOn(day: CivilDate, { policy }: Pick<Settings, 'policy'>): Period {
  const week = periodOf('week', day, 'calendar', policy.weekCloses);
  return daysBetween(week.start, day) < EARLY_DAYS ? previousPeriod(week) : week;
}

function weekRun(now: Now, settings: Schedule, done: ReadonlySet<string>, calendar: WorkingCalendar): readonly Run[] {
  const { schedule } = settings;
  const latest = addDays(now.date, -((weekday(now.date) - schedule.weekday + 7) % 7));
  // Moved by holidays, the latest planned day may lie days ahead; until then the one before may still be owed.
  const moved = compareDates(calendar.nextWorkingDay(latest), now.date) > 0;
  const planned = moved ? addDays(latest, -7) : latest;
  if (!reached(calendar.nextWorkingDay(planned), schedule.time, now)) return [];
  const period = weekReportedOn(planned, settings);
  const key = `run|week|${period.key}`;
  // A clock that goes back must not bring an older week after a newer one.
  if ([...done].some((known) => known.startsWith('run|week|') && known >= key)) return [];
  const late = compareDates(calendar.nextWorkingDay(planned), now.date) < 0;
  return [{ kind: 'week', key, period, asOf: now.date, only: ['leader-week', 'unit-week', 'coordination'], late }];
}

function periodRuns(
  now: Now,
  { schedule, policy }: Schedule,
  done: ReadonlySet<string>,
  options: ScheduleOptions,
): readonly Run[] {
  const { calendar, periods = LONGER } = options;
  const ends = new Set<string>();
  const runs: Run[] = [];
  for (const kind of LONGER.filter((one) => periods.includes(one))) {
    const current = periodOf(kind, now.date, policy.periodWindow);
    const period = compareDates(current.end, now.date) < 0 ? current : previousPeriod(current);
    const end = toIso(period.end);
    const key = `run|${kind}|${period.key}`;
    const day = calendar.nextWorkingDay(addDays(period.end, 1));
    const fresh = daysBetween(period.end, now.date) <= CATCH_UP_DAYS;
    if (!fresh || !reached(day, schedule.time, now) || ends.has(end)) continue;
    ends.add(end);
    if (!done.has(key))
      runs.push({
        kind: 'period',
        key,
        period,
        asOf: now.date,
        only: ['period'],
        late: compareDates(day, now.date) < 0,
      });
  }
  return runs;
}

/**
 * What is due at an instant, given the keys of runs already finished. Nothing on weekends and holidays; a missed run is
 * caught up once, on the next working day; a restart neither loses nor repeats one, because only `done` is remembered.
 */
export function dueRuns(
  now: Now,
  settings: Schedule,
  done: ReadonlySet<string>,
  options: ScheduleOptions,
): readonly Run[] {
  const { calendar } = options;
  if (!calendar.isWorkingDay(now.date)) return [];
  const weekly = weekRun(now, settings, done, calendar);
  const key = `run|ladder|${toIso(now.date)}`;
  const climbs = reached(now.date, settings.schedule.time, now) && !done.has(key);
  const together = weekly.length > 0 && climbs ? { together: true } : {};
  const runs = [...periodRuns(now, settings, done, options), ...weekly.map((run) => ({ ...run, ...together }))];
  if (climbs) {
    const period = weekReportedOn(now.date, settings);
    runs.push({
      kind: 'ladder',
      key,
      period,
      asOf: now.date,
      only: ['escalation', 'overdue-notice', 'reminder'],
      late: false,
      ...together,
    });
  }
  return runs;
}

/** When something can be due next: the schedule's time today if it is still to come, else on the next working day. */
export function nextRunAt(now: Now, { schedule }: Pick<Settings, 'schedule'>, calendar: WorkingCalendar): Now {
  const today = calendar.isWorkingDay(now.date) && clock(now.time) < clock(schedule.time);
  return { date: today ? now.date : calendar.nextWorkingDay(addDays(now.date, 1)), time: schedule.time };
}
