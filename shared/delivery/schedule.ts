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
  /** The day it falls due on. */
  readonly due: CivilDate;
  /** It should have run on an earlier day. */
  readonly late: boolean;
  /** The weekly round and the ladder are both due: `planLetters` must be told, so that they do not say the same twice. */
  readonly together?: boolean;
}

export interface ScheduleOptions {
  readonly calendar: WorkingCalendar;
  /** Which longer periods are reported; default: all of them. */
  readonly periods?: readonly PeriodKind[];
  /** Keys of every run ever begun, finished or not: an older week does not follow a newer one. Default: `done`. */
  readonly begun?: ReadonlySet<string>;
}

type Schedule = Pick<Settings, 'schedule' | 'policy'>;

/** From the longest: where several close on one day, the longest one is the letter. */
const LONGER: readonly PeriodKind[] = ['year', 'nine-months', 'half-year', 'quarter', 'month'];
/** After this many days a missed period is left to a person. */
const CATCH_UP_DAYS = 14;
/** For so many days more a person is told that it never went. */
const TOLD_DAYS = 60;
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

/** Nothing leaves at night, unless the office has set its letters' hour there. */
function isQuiet(time: string, { schedule }: Schedule): boolean {
  const inside = (minutes: number): boolean => {
    const [from, until] = [clock(schedule.quietFrom), clock(schedule.quietUntil)];
    return from <= until ? minutes >= from && minutes < until : minutes >= from || minutes < until;
  };
  return inside(clock(time)) && !inside(clock(schedule.time));
}

/**
 * The round a long holiday swallowed: it would have moved onto the next round, which speaks of another week. The leader
 * still reads of the week before the holiday, on the same day.
 */
function swallowedRound(now: Now, settings: Schedule, latest: CivilDate, options: ScheduleOptions): readonly Run[] {
  const planned = addDays(latest, -7);
  const moved = options.calendar.nextWorkingDay(planned);
  if (compareDates(moved, latest) < 0 || !reached(moved, settings.schedule.time, now)) return [];
  const period = weekReportedOn(planned, settings);
  return [
    {
      kind: 'week',
      key: `run|week|${period.key}`,
      period,
      asOf: now.date,
      only: ['leader-week'],
      due: moved,
      late: true,
    },
  ];
}

function weekRuns(now: Now, settings: Schedule, done: ReadonlySet<string>, options: ScheduleOptions): readonly Run[] {
  const { calendar, begun = done } = options;
  const { schedule } = settings;
  const latest = addDays(now.date, -((weekday(now.date) - schedule.weekday + 7) % 7));
  // Moved by holidays, the latest planned day may lie days ahead; until then the one before may still be owed.
  const moved = compareDates(calendar.nextWorkingDay(latest), now.date) > 0;
  const planned = moved ? addDays(latest, -7) : latest;
  if (!reached(calendar.nextWorkingDay(planned), schedule.time, now)) return [];
  const swallowed = swallowedRound(now, settings, planned, options).filter(({ key }) => !done.has(key));
  const period = weekReportedOn(planned, settings);
  const key = `run|week|${period.key}`;
  // A clock that goes back must not bring an older week after a newer one; a week that has not begun blocks nothing.
  const present = `run|week|${periodOf('week', now.date, 'calendar', settings.policy.weekCloses).key}`;
  const newer = [...begun].some((known) => known.startsWith('run|week|') && known > key && known <= present);
  if (newer) return [];
  const due = calendar.nextWorkingDay(planned);
  const late = compareDates(due, now.date) < 0;
  const only = ['leader-week', 'unit-week', 'coordination'] as const;
  const run: Run = { kind: 'week', key, period, asOf: now.date, only, due, late };
  return [...swallowed, ...(done.has(key) ? [] : [run])];
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
        due: day,
        late: compareDates(day, now.date) < 0,
      });
  }
  return runs;
}

/**
 * Longer periods whose letter never went and is no longer caught up by itself: a person is told. `begun`: keys of every
 * run ever begun; `first`: the day this office began to be served.
 */
export function skippedPeriods(
  day: CivilDate,
  settings: Schedule,
  begun: ReadonlySet<string>,
  first: CivilDate,
): readonly Period[] {
  const ends = new Set<string>();
  return LONGER.flatMap((kind): Period[] => {
    const current = periodOf(kind, day, settings.policy.periodWindow);
    const recent = compareDates(current.end, day) < 0 ? [current] : [previousPeriod(current)];
    return [...recent, previousPeriod(recent[0]!)].filter((period) => {
      const age = daysBetween(period.end, day);
      const missed = age > CATCH_UP_DAYS && age <= TOLD_DAYS && compareDates(first, period.end) <= 0;
      const end = toIso(period.end);
      // Where several close on one day, the longest one is the letter.
      if (!missed || ends.has(end)) return false;
      ends.add(end);
      return !begun.has(`run|${kind}|${period.key}`);
    });
  });
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
  if (!calendar.isWorkingDay(now.date) || isQuiet(now.time, settings)) return [];
  const weekly = weekRuns(now, settings, done, options);
  const key = `run|ladder|${toIso(now.date)}`;
  const climbs = reached(now.date, settings.schedule.time, now) && !done.has(key);
  const rounds = weekly.filter(({ only }) => only.includes('unit-week'));
  const together = rounds.length > 0 && climbs ? { together: true } : {};
  const runs = [
    ...periodRuns(now, settings, done, options),
    ...weekly.map((run) => (rounds.includes(run) ? { ...run, ...together } : run)),
  ];
  if (climbs) {
    const period = weekReportedOn(now.date, settings);
    runs.push({
      kind: 'ladder',
      key,
      period,
      asOf: now.date,
      only: ['escalation', 'overdue-notice', 'reminder'],
      due: now.date,
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
