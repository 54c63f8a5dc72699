import type { BarSegment, BarTone } from '../render/view.js';
import type { LetterContext } from './context.js';

/** One part of the bar over all tasks: its words, its count and its share of the total. */
export const barSegment =
  ({ report, count, percent }: LetterContext) =>
  (label: string, n: number, tone: BarTone): BarSegment => ({
    label,
    count: n,
    shown: count(n),
    share: percent(n, report.totals.total),
    tone,
  });
