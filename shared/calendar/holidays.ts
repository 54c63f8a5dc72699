import type { Settings } from '../settings/settings.js';
import { addDays, parseIso, toIso, weekday, type CivilDate } from './civil-date.js';
import { DAYS_OFF, MAKE_UP_DAYS } from './holiday-table.js';
import { lawfulHolidays } from './lawful-holidays.js';

/** The working calendar of the office. A made-up Saturday is a working day. */
export interface WorkCalendar {
  isWorkingDay(day: CivilDate): boolean;
  /** The name of the holiday a day belongs to; undefined on other days, weekends included. */
  holidayName(day: CivilDate): string | undefined;
  /** The day itself if it is worked, else the next one that is. */
  nextWorkingDay(day: CivilDate): CivilDate;
  /** The count-th working day after `day` (before it when negative); `day` itself is not counted. 0 = nextWorkingDay. */
  addWorkingDays(day: CivilDate, count: number): CivilDate;
}

type Corrections = Settings['holidays'];

const named = new Map<number, ReadonlyMap<string, string>>();

function holidaysOf(year: number): ReadonlyMap<string, string> {
  let days = named.get(year);
  if (days) return days;
  const table = DAYS_OFF[year];
  const found = new Map<string, string>();
  if (table)
    for (const [from, to, name] of table)
      for (
        let day = parseIso(`${year}-${from}`)!, iso = toIso(day);
        iso <= `${year}-${to}`;
        day = addDays(day, 1), iso = toIso(day)
      )
        found.set(iso, name);
  else for (const [iso, name] of lawfulHolidays(year)) found.set(iso, name);
  days = found;
  if (named.size < 50) named.set(year, days);
  return days;
}

/** The calendar with an office's corrections: `add` are days off, `remove` are holidays worked, `workdays` worked weekend days. */
export function calendarOf(corrections: Corrections): WorkCalendar {
  const add = new Set(corrections.add);
  const remove = new Set(corrections.remove);
  const workdays = new Set([...corrections.workdays, ...MAKE_UP_DAYS.filter((iso) => !add.has(iso))]);
  const holidayName = (day: CivilDate): string | undefined => {
    const iso = toIso(day);
    if (remove.has(iso)) return undefined;
    return holidaysOf(day.year).get(iso) ?? (add.has(iso) ? 'ngày nghỉ' : undefined);
  };
  const isWorkingDay = (day: CivilDate): boolean => {
    if (workdays.has(toIso(day))) return true;
    return weekday(day) <= 5 && holidayName(day) === undefined;
  };
  const nextWorkingDay = (day: CivilDate): CivilDate => {
    let at = day;
    // A year without one working day is not a calendar; the guard keeps wrong settings from hanging the program.
    for (let i = 0; i < 400 && !isWorkingDay(at); i++) at = addDays(at, 1);
    return at;
  };
  const addWorkingDays = (day: CivilDate, count: number): CivilDate => {
    if (count === 0) return nextWorkingDay(day);
    const step = count < 0 ? -1 : 1;
    let at = day;
    for (let left = Math.abs(count), guard = left * 3 + 400; left > 0 && guard > 0; guard--) {
      at = addDays(at, step);
      if (isWorkingDay(at)) left -= 1;
    }
    return at;
  };
  return { isWorkingDay, holidayName, nextWorkingDay, addWorkingDays };
}
