import type { CivilDate } from '../../calendar/civil-date.js';
import { addDays, formatDay, isoWeek, weekday } from '../../calendar/civil-date.js';
import type { Language } from '../../status/index.js';

// Numbers, days and times the way the office writes them. A tie keeps a number with its unit on one line.
export type { Language };

/** A space that never breaks: 17 ngày, tuần 47, thứ Sáu 20/11/2026. */
export const NBSP = '\u00a0';
export const tie = (text: string): string => text.replace(/ /g, NBSP);

/** The first letter large, as a sentence or a cell begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** 15.533 (vi), 15,533 (en). */
export function formatCount(n: number, language: Language = 'vi'): string {
  return String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');
}

/** 60,2% with one decimal; “–” where there is nothing to divide by. */
export function formatPercent(part: number, whole: number, language: Language = 'vi'): string {
  if (whole === 0) return '–';
  const text = (Math.round((part * 1000) / whole) / 10).toFixed(1);
  return `${language === 'vi' ? text.replace('.', ',') : text}%`;
}

/** 77/128 (60,2%): a share never stands without its parts. */
export function formatShare(part: number, whole: number, language: Language = 'vi'): string {
  return `${formatCount(part, language)}/${formatCount(whole, language)} (${formatPercent(part, whole, language)})`;
}

/** 20/11: the year is clear from what stands beside it. */
export const formatDayMonth = (d: CivilDate): string => `${two(d.day)}/${two(d.month)}`;

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** thứ Hai … Chủ nhật. */
const formatWeekday = (d: CivilDate, language: Language = 'vi'): string =>
  tie(WEEKDAYS[language][weekday(d) - 1] ?? '');

/** Thứ Hai, at the head of a cell. */
export function formatWeekdayHead(d: CivilDate, language: Language = 'vi'): string {
  return capital(formatWeekday(d, language));
}

/** thứ Sáu 20/11/2026. */
export const formatLongDay = (d: CivilDate, language: Language = 'vi'): string =>
  `${formatWeekday(d, language)}${NBSP}${formatDay(d)}`;

/** 16/11 – 22/11/2026; both years where they differ. */
export function formatSpan(start: CivilDate, end: CivilDate): string {
  return `${start.year === end.year ? formatDayMonth(start) : formatDay(start)}${NBSP}–${NBSP}${formatDay(end)}`;
}

/** từ 16/11 đến 22/11/2026. */
export function formatFromTo(start: CivilDate, end: CivilDate, language: Language = 'vi'): string {
  const from = start.year === end.year ? formatDayMonth(start) : formatDay(start);
  return language === 'vi' ? `từ ${from} đến ${formatDay(end)}` : `from ${from} to ${formatDay(end)}`;
}

/** 06:30 → 06 giờ 30 in sentences; unchanged in English and when it is no time. */
export function formatTime(time: string, language: Language = 'vi'): string {
  const match = /^(\d{1,2}):(\d{2})$/.exec(time);
  if (!match || language === 'en') return time;
  return tie(`${two(Number(match[1]))} giờ ${match[2]}`);
}

/** tăng 4; giảm 2; không đổi. */
export function formatChange(now: number, before: number, language: Language = 'vi'): string {
  const by = formatCount(Math.abs(now - before), language);
  if (now === before) return language === 'vi' ? 'không đổi' : 'unchanged';
  if (language === 'vi') return tie(`${now > before ? 'tăng' : 'giảm'} ${by}`);
  return tie(`${now > before ? 'up' : 'down'} ${by}`);
}

/** The ISO week in which a task became overdue: that of the day after its due day. */
export const weekOverdueSince = (due: CivilDate): { year: number; week: number } => isoWeek(addDays(due, 1));

/** Only in official reports: counts below ten take a leading 0, nought stays 0. */
export const officialCount = (n: number): string => (n > 0 && n < 10 ? `0${n}` : formatCount(n));

/** Only in official reports: 15/6/2026, 05/01/2026 (Decree 30/2020: a leading 0 for days under ten and months 1 and 2). */
export const officialDay = (d: CivilDate): string => `${two(d.day)}/${d.month < 3 ? two(d.month) : d.month}/${d.year}`;
