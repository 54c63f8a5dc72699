// The year of periods that are written without one: “Quý III” in a plan of 2026.
import { flatten } from '../../text/fold.js';
import type { PlanFacts } from '../types.js';

/** The one year the plan's title names; “giai đoạn 2026 - 2030” names none for a single month. */
export function yearOf({ title, year }: PlanFacts): number | undefined {
  const years = new Set((title ?? '').match(/\b20\d\d\b/g) ?? []);
  return years.size === 1 ? Number([...years][0]) : years.size === 0 ? year : undefined;
}

/** “Quý III/2026”, “6 tháng cuối năm 2026”; unchanged where the year is unknown or already there. */
export function withYear(period: string, year: number | undefined): string {
  if (period === '' || year === undefined || /\b20\d\d\b/.test(period)) return period;
  return /\bnam\s*$/.test(flatten(period)) ? `${period} ${year}` : `${period}/${year}`;
}
