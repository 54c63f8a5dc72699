import type { CivilDate } from '../calendar/civil-date.js';
import { addDays, compareDates } from '../calendar/civil-date.js';

/** What letters need to know of a calendar: nothing goes out on weekends and holidays. */
export interface WorkingCalendar {
  isWorkingDay(day: CivilDate): boolean;
  /** The day itself when it is a working day, else the first one after it. */
  workingDayFrom(day: CivilDate): CivilDate;
}

/** A working-day test as a calendar; a calendar without working days within 60 days gives the day itself. */
export function workingCalendar(isWorkingDay: (day: CivilDate) => boolean): WorkingCalendar {
  return {
    isWorkingDay,
    workingDayFrom(day) {
      for (let i = 0; i < 60; i += 1) {
        const candidate = addDays(day, i);
        if (isWorkingDay(candidate)) return candidate;
      }
      return day;
    },
  };
}

/** The day on which a letter meant for `day` is sent: that day, or the next working day after a weekend or holiday. */
export const sendDay = (calendar: WorkingCalendar, day: CivilDate): CivilDate => calendar.workingDayFrom(day);

export const isOnOrBefore = (a: CivilDate, b: CivilDate): boolean => compareDates(a, b) <= 0;
