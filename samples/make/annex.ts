import type { SampleCell, SampleSheet } from './workbook.js';

export const heads = (...values: string[]): SampleCell[] => values.map((value) => ({ value, style: 'head' }));

/** A group heading over the whole width: number, title, empty bordered cells. */
export function group(number: string, title: string, width: number): SampleCell[] {
  return [
    { value: number, style: 'groupNumber' },
    { value: title, style: 'group' },
    ...Array.from({ length: width - 2 }, (): SampleCell => ({ style: 'group' })),
  ];
}

interface Letterhead {
  readonly office: string;
  readonly title: string;
  readonly issued: string;
  readonly width: number;
  /** Columns of the office's block at the left. */
  readonly left: number;
  readonly annex?: string;
}

/** Rows 1–7: issuing body and national motto side by side, then annex, title and the plan it belongs to, a blank row. */
export function letterhead({
  office,
  title,
  issued,
  width,
  left,
  annex = 'PHỤ LỤC',
}: Letterhead): Pick<SampleSheet, 'rows' | 'merges' | 'heights'> {
  const row = (a: SampleCell | undefined, b?: SampleCell): (SampleCell | undefined)[] =>
    Array.from({ length: width }, (_, i) => (i === 0 ? a : i === left ? b : undefined));
  const last = String.fromCharCode(64 + width);
  const leftEnd = String.fromCharCode(64 + left);
  const rightStart = String.fromCharCode(65 + left);
  return {
    rows: [
      row(
        { value: 'ỦY BAN NHÂN DÂN', style: 'office' },
        { value: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', style: 'country' },
      ),
      row({ value: office, style: 'office' }, { value: 'Độc lập - Tự do - Hạnh phúc', style: 'motto' }),
      row(undefined),
      row({ value: annex, style: 'title' }),
      row({ value: title, style: 'title' }),
      row({ value: issued, style: 'issued' }),
      row(undefined),
    ],
    merges: [
      `A1:${leftEnd}1`,
      `${rightStart}1:${last}1`,
      `A2:${leftEnd}2`,
      `${rightStart}2:${last}2`,
      `A4:${last}4`,
      `A5:${last}5`,
      `A6:${last}6`,
    ],
    heights: { 1: 18, 2: 18, 4: 21, 5: 21, 6: 19 },
  };
}
