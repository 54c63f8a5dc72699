// The one place in the core that touches Date: date-fns over UTC, and only CivilDates leave this file.
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addMonthsToDate } from 'date-fns/addMonths';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';

/** A day of the Gregorian calendar without clock or zone; officials mean Asia/Ho_Chi_Minh. month is 1–12. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';

const DAY = 86_400_000;
const toMillis = (d: CivilDate): number => Date.UTC(d.year, d.month - 1, d.day);
const fromMillis = (millis: number): CivilDate => {
  const date = new Date(millis);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
const toUtc = (d: CivilDate) => new UTCDateMini(toMillis(d));

/** The number of days in a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day, or undefined when it is not on the calendar (31/02) or its year is outside 1900–2199. */
export function civilDate(year: number, month: number, day: number): CivilDate | undefined {
  if (!Number.isInteger(year) || year < 1900 || year > 2199) return undefined;
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day };
}

/** Reads YYYY-MM-DD; undefined when it is not a day. */
export function parseIso(text: string): CivilDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? civilDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** YYYY-MM-DD, for files and programs. */
export function toIso(d: CivilDate): string {
  return `${d.year}-${two(d.month)}-${two(d.day)}`;
}

/** 05/01/2026, the way the product writes a day to officials. */
export function formatDay(d: CivilDate): string {
  return `${two(d.day)}/${two(d.month)}/${d.year}`;
}

/** Negative when a is earlier than b, 0 on the same day. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** Days from a to b: positive when b is later. */
export function daysBetween(a: CivilDate, b: CivilDate): number {
  return Math.round((toMillis(b) - toMillis(a)) / DAY);
}

export function addDays(d: CivilDate, days: number): CivilDate {
  return fromMillis(toMillis(d) + days * DAY);
}

/** The corresponding day months later; the last day of the month where there is none (Civil Code 2015, art. 148). */
export function addMonths(d: CivilDate, months: number): CivilDate {
  return fromMillis(addMonthsToDate(toUtc(d), months).getTime());
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(d: CivilDate): number {
  // Days before 1970 are negative: without the second % they would have no weekday.
  return ((((Math.floor(toMillis(d) / DAY) + 3) % 7) + 7) % 7) + 1;
}

/** ISO week number and the year it belongs to; weeks begin on Monday. */
export function isoWeek(d: CivilDate): { year: number; week: number } {
  const date = toUtc(d);
  return { year: getISOWeekYear(date), week: getISOWeek(date) };
}

export function endOfMonth(year: number, month: number): CivilDate {
  return { year, month, day: daysInMonth(year, month) };
}

/** quarter is 1–4. */
export function endOfQuarter(year: number, quarter: number): CivilDate {
  return endOfMonth(year, quarter * 3);
}

/** half is 1 or 2. */
export function endOfHalf(year: number, half: number): CivilDate {
  return endOfMonth(year, half * 6);
}
