import { daysInMonth, type CivilDate } from '../calendar/civil-date.js';
import type { Span } from '../deadline/types.js';
import { fold, unfold } from '../text/fold.js';

/** The day as written inside a text, each number with its place, so that one number can be written over. */
export interface WrittenDay {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  readonly dayAt: Span;
  readonly monthAt: Span;
  /** Where the last number of the day ends: a missing year is written here. */
  readonly end: number;
  /** “ngày 30 tháng 9” rather than 30/9. */
  readonly inWords: boolean;
}

const NUMBERS = /\b(\d{1,2}) ?([/.-]) ?(\d{1,2})(?: ?[/.-] ?(\d{4}|\d{2}))?(?!\d)/;
const WORDS = /\b(\d{1,2}) thang (\d{1,2})(?:,? ?nam (\d{4}))?(?!\d)/;

/** Finds the first day written within a span of a text. */
export function findWrittenDay(text: string, span: Span): WrittenDay | undefined {
  const folded = fold(text.slice(span.start, span.end));
  const numbers = NUMBERS.exec(folded.text);
  const words = numbers ? null : WORDS.exec(folded.text);
  const match = numbers ?? words;
  if (!match) return undefined;
  const at = (group: string, from: number): Span => {
    const start = folded.text.indexOf(group, from);
    const place = unfold(folded, start, start + group.length);
    return { start: place.start + span.start, end: place.end + span.start };
  };
  const monthText = numbers ? match[3]! : match[2]!;
  const yearText = numbers ? match[4] : match[3];
  const dayAt = at(match[1]!, match.index);
  const monthAt = at(monthText, match.index + match[1]!.length);
  const year = yearText === undefined ? undefined : Number(yearText) + (yearText.length === 2 ? 2000 : 0);
  const end = unfold(folded, match.index, match.index + match[0].trimEnd().length).end + span.start;
  return {
    day: Number(match[1]),
    month: Number(monthText),
    ...(year === undefined ? {} : { year }),
    dayAt,
    monthAt,
    end,
    inWords: !numbers,
  };
}

/** The days of a month; February of an unknown year is taken as 28. */
export const lengthOfMonth = (month: number, year: number | undefined): number => daysInMonth(year ?? 2025, month);

/** A number written over another, with as many digits at least: 31 → 30, 09 stays two wide. */
export const sameWidth = (value: number, { start, end }: Span): string => String(value).padStart(end - start, '0');

/** Adds the year after the words of a period or a day: 30/9 → 30/9/2026, ngày 30 tháng 9 → … năm 2026, Quý III → Quý III/2026. */
export function withYear(text: string, span: Span, year: number): string {
  const day = findWrittenDay(text, span);
  const end = day ? day.end : span.start + text.slice(span.start, span.end).trimEnd().length;
  const wordy = day
    ? day.inWords
    : /\bthang\b/.test(fold(text.slice(span.start, end)).text) &&
      /\bngay\b/.test(fold(text.slice(span.start, end)).text);
  return `${text.slice(0, end)}${wordy ? ` năm ${year}` : `/${year}`}${text.slice(end)}`;
}

export const dayText = ({ year, month, day }: CivilDate): string => `${day}/${month}/${year}`;
