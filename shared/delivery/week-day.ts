import type { CivilDate } from '../calendar/civil-date.js';
import { addDays, compareDates, weekday } from '../calendar/civil-date.js';
import type { Settings } from '../settings/settings.js';
import type { WorkingCalendar } from './working-days.js';

/** Holidays move a weekly round by two weeks at most (Tết). */
const WEEKS_MOVED = 2;

/** True on the day the weekly round goes: its weekday, moved to the next working day where that is a holiday. */
export function isWeeklyRoundDay(
  day: CivilDate,
  { schedule }: Pick<Settings, 'schedule'>,
  calendar: WorkingCalendar,
): boolean {
  const latest = addDays(day, -((weekday(day) - schedule.weekday + 7) % 7));
  for (let week = 0; week <= WEEKS_MOVED; week += 1)
    if (compareDates(calendar.nextWorkingDay(addDays(latest, -7 * week)), day) === 0) return true;
  return false;
}
