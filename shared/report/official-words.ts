import { OFFICE_KINDS } from '../settings/office-kinds.js';
import { pattern } from '../lexicon/pattern.js';
import type { Settings } from '../settings/settings.js';
import type { OfficialColumn } from './official-types.js';
import { formatPercent, officialCount } from './render/format.js';
import type { Period, Report, Totals } from './types.js';

const ROMAN = ['I', 'II', 'III', 'IV'];

/** “Quý III năm 2026”: the way an official document names a period. */
export function officialPeriod({ kind, number, year }: Period): string {
  if (kind === 'week') return `tuần ${number} năm ${year}`;
  if (kind === 'month') return `tháng ${number} năm ${year}`;
  if (kind === 'quarter') return `Quý ${ROMAN[number - 1] ?? number} năm ${year}`;
  if (kind === 'half-year') return `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`;
  return kind === 'nine-months' ? `9 tháng năm ${year}` : `năm ${year}`;
}

/** “UBND phường An Bình” → its parts; an office without a name keeps its kind alone. */
export function officialName(
  office: string,
  settings: Settings,
): { readonly full: string; readonly kind: string; readonly place: string } {
  const kind = OFFICE_KINDS[settings.office.kind].self.replace(/^UBND /, '');
  const full =
    office
      .normalize('NFC')
      .replace(pattern(String.raw`^{=bodies:committee-said}\s+`, 'iu'), '')
      .trim() || kind;
  const named = full.replace(pattern(String.raw`^{=bodies:official-tier}\s*`, 'iu'), '').trim();
  return { full, kind, place: settings.office.place.trim() || named || '…………' };
}

/** “Số 12/KH-UBND” for tables; the plan's own name where it has no number. */
export function planTitles({ sources }: Report): (plan: string) => string {
  const numbers = new Map(sources.map((source) => [source.name, source.plan.number?.trim()]));
  const used = new Map<string, number>();
  for (const number of numbers.values()) if (number) used.set(number, (used.get(number) ?? 0) + 1);
  return (plan) => {
    const number = numbers.get(plan);
    // Two plans of one number (of two years) keep the longer name that tells them apart.
    return number && used.get(number) === 1 ? `Số ${number.replace(/^số\s*:?\s*/iu, '')}` : plan;
  };
}

/** A column of an official table; words stand left, numbers and days in the middle. */
export const column = (head: string, width: number, align: OfficialColumn['align'] = 'center'): OfficialColumn => ({
  head,
  width,
  align,
});

/** The seven figure columns of the official tables. */
export const FIGURE_HEADS: readonly OfficialColumn[] = [
  column('Tổng số', 8),
  column('Hoàn thành đúng hạn', 10),
  column('Hoàn thành quá hạn', 10),
  column('Chưa hoàn thành, trong hạn', 11),
  column('Chưa hoàn thành, quá hạn', 11),
  column('Chưa rõ thời hạn', 9),
  column('Tỷ lệ hoàn thành', 10),
];

/** Ongoing tasks count as open and in time, as the note below the table says. */
export function figureCells(totals: Totals): string[] {
  const counts = [
    totals.total,
    totals.doneOnTime,
    totals.doneLate,
    totals.dueSoon + totals.onTrack + totals.openEnded,
    totals.overdue,
    totals.unknown,
  ];
  return [...counts.map(officialCount), formatPercent(totals.doneOnTime + totals.doneLate, totals.total)];
}
