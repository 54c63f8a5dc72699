import { addDays, civilDate, daysInMonth, type CivilDate, type Grain } from '../../calendar/civil-date.js';

/** A stretch of calendar as written: its year may be missing, and for “ngày 20” even its month. */
export interface Moment {
  readonly grain: Grain;
  /** 0 = no month was written. */
  readonly firstMonth: number;
  readonly firstDay: number;
  readonly lastMonth: number;
  /** 0 = the last day of the month. */
  readonly lastDay: number;
  year: number | undefined;
  flags: number;
  /** A day or month that no calendar has. */
  impossible: boolean;
  /** Years to add where the words say “năm sau”. */
  shift: number | undefined;
  /** Written without “tháng”, “quý”, “năm” or a full date: only believed where nothing else is about. */
  bare: boolean;
  /** Several periods in one: “tháng 9-10”, “Quý III, IV”. */
  several: boolean;
  /** The number of the day or month was repeated in words, as standing regulations do. */
  spelled: boolean;
  /** The year was taken from elsewhere. */
  borrowed: boolean;
  /** First and last month of each where several periods are listed one by one: “tháng 3, 6, 9”, “Quý I, III”. */
  list: readonly (readonly [number, number])[] | undefined;
  /** Already exact days (a week of a year). */
  days: { readonly start: CivilDate; readonly end: CivilDate } | undefined;
}

// One literal with every field: moments are made for every phrase, and all alike they are cheap.
function made(
  grain: Grain,
  firstMonth: number,
  firstDay: number,
  lastMonth: number,
  lastDay: number,
  year: number | undefined,
  flags: number,
  impossible: boolean,
): Moment {
  return {
    grain,
    firstMonth,
    firstDay,
    lastMonth,
    lastDay,
    year,
    flags,
    impossible,
    shift: undefined,
    bare: false,
    several: false,
    spelled: false,
    borrowed: false,
    list: undefined,
    days: undefined,
  };
}

export function monthsMoment(grain: Grain, first: number, last: number, year?: number, flags = 0): Moment {
  return made(grain, first, 1, last, 0, year, flags, first < 1 || last > 12 || first > last);
}

export function dayMoment(day: number, month: number, year?: number, flags = 0): Moment {
  // Without a year 29 February is believed; the year found later decides.
  const impossible = month > 12 || month < 0 || day < 1 || day > (month === 0 ? 31 : daysInMonth(year ?? 2024, month));
  return made('day', month, day, month, day, year, flags, impossible);
}

/** The days of a moment; undefined where its year is not known or the day is not on the calendar. */
export function daysOf(m: Moment): { readonly start: CivilDate; readonly end: CivilDate } | undefined {
  if (m.days) return m.days;
  if (m.impossible || m.year === undefined || m.firstMonth === 0) return undefined;
  const year = m.year + (m.shift ?? 0);
  const start = civilDate(year, m.firstMonth, m.firstDay);
  const end = civilDate(year, m.lastMonth, m.lastDay === 0 ? daysInMonth(year, m.lastMonth) : m.lastDay);
  return start && end ? { start, end } : undefined;
}

export const dayBefore = (d: CivilDate): CivilDate => addDays(d, -1);
export const dayAfter = (d: CivilDate): CivilDate => addDays(d, 1);
