import { pattern } from '../../lexicon/pattern.js';
import { daysInMonth } from '../../calendar/civil-date.js';
import type { Span } from '../../deadline/types.js';
import { fold, unfold, type Folded } from '../../text/fold.js';

/** A day as written inside a text, each number with its place, so that one number can be written over. */
export interface WrittenDay {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  readonly dayAt: Span;
  readonly monthAt: Span;
  /** Where its last number ends: a missing year is written here. */
  readonly end: number;
  /** “ngày 30 tháng 9” rather than 30/9. */
  readonly inWords: boolean;
}

const WRITTEN =
  /\b(\d{1,2})(?: ?[/.-] ?(\d{1,2})(?: ?[/.-] ?(\d{4}|\d{2}))?|,? thang (\d{1,2})(?:,? ?nam (\d{4}))?)(?![\d/])/g;

/** The days written within a span of a text, in order. */
export function findWrittenDays(text: string, span: Span): WrittenDay[] {
  const folded = fold(text.slice(span.start, span.end));
  return [...folded.text.matchAll(WRITTEN)].map((match) => {
    const inWords = match[4] !== undefined;
    const monthText = match[2] ?? match[4]!;
    const yearText = match[3] ?? match[5];
    const at = (from: number, length: number): Span => placed(folded, span.start, from, length);
    const dayText = match[1]!;
    const monthFrom = folded.text.indexOf(monthText, match.index + dayText.length);
    const year = yearText === undefined ? undefined : Number(yearText) + (yearText.length === 2 ? 2000 : 0);
    return {
      day: Number(dayText),
      month: Number(monthText),
      ...(year === undefined ? {} : { year }),
      dayAt: at(match.index, dayText.length),
      monthAt: at(monthFrom, monthText.length),
      end: at(match.index, match[0].length).end,
      inWords,
    };
  });
}

function placed(folded: Folded, offset: number, from: number, length: number): Span {
  const { start, end } = unfold(folded, from, from + length);
  return { start: start + offset, end: end + offset };
}

/** The days of a month; February of an unknown year is taken as 28. */
export const lengthOfMonth = (month: number, year: number | undefined): number => daysInMonth(year ?? 2025, month);

/** A number written over another, with as many digits at least: 31 → 30, 09 stays two wide. */
export const sameWidth = (value: number, { start, end }: Span): string => String(value).padStart(end - start, '0');

/**
 * The year written where it belongs: 30/9 → 30/9/2026, ngày 30 tháng 9 → ngày 30 tháng 9 năm 2026, Quý III → Quý III/2026,
 * cuối năm → cuối năm 2026. Words such as “năm sau” stay for a person to replace.
 */
export function withYear(text: string, span: Span, year: number): string | undefined {
  const words = text.slice(span.start, span.end);
  const folded = fold(words).text;
  if (pattern(String.raw`\b{time:year-beside}\b`).test(folded)) return undefined;
  const last = findWrittenDays(text, span).pop();
  const end = last ? last.end : span.start + words.replace(/[\s.;,]+$/, '').length;
  const added = last?.inWords ? ` năm ${year}` : /\bnam$/.test(folded.trimEnd()) ? ` ${year}` : `/${year}`;
  return text.slice(0, end) + added + text.slice(end);
}
