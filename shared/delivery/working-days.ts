import type { WorkCalendar } from '../calendar/holidays.js';

/** What letters need to know of a calendar: nothing goes out on weekends and holidays. `calendarOf` gives one. */
export type WorkingCalendar = Pick<WorkCalendar, 'isWorkingDay' | 'nextWorkingDay'>;
