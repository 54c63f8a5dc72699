import type { CivilDate } from '../calendar/civil-date.js';
import { addDays } from '../calendar/civil-date.js';
import type { WorkCalendar } from '../calendar/holidays.js';

/** What letters need to know of a calendar: nothing goes out on weekends and holidays. `calendarOf` gives one. */
export type WorkingCalendar = Pick<WorkCalendar, 'isWorkingDay' | 'nextWorkingDay'>;

/** A working-day test as a calendar; where none comes within 60 days, the day itself. */
export function workingCalendar(isWorkingDay: (day: CivilDate) => boolean): WorkingCalendar {
  return {
    isWorkingDay,
    nextWorkingDay(day) {
      for (let i = 0; i < 60; i += 1) if (isWorkingDay(addDays(day, i))) return addDays(day, i);
      return day;
    },
  };
}
