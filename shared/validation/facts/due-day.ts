import type { Task } from '../../annex/types.js';
import type { CivilDate } from '../../calendar/civil-date.js';
import { calendarOf, type WorkCalendar } from '../../calendar/holidays.js';
import { dueOf } from '../../deadline/index.js';
import type { Settings } from '../../settings/settings.js';

const calendars = new WeakMap<Settings['holidays'], WorkCalendar>();

/** The office's calendar, built once for each settings object. */
export function calendarFor(settings: Settings): WorkCalendar {
  const known = calendars.get(settings.holidays);
  if (known) return known;
  const made = calendarOf(settings.holidays);
  calendars.set(settings.holidays, made);
  return made;
}

/** The last day on time of a task whose deadline falls once and was read for certain. */
export function dueDayOf(task: Task, settings: Settings): CivilDate | undefined {
  const { value } = task.deadline;
  return value.ok && !value.assumed.includes('ask')
    ? dueOf(value.deadline, settings.policy, calendarFor(settings))
    : undefined;
}
