import type { Figure } from '../render/view.js';
import type { Totals } from '../types.js';
import { barSegment } from './bar-segment.js';
import type { Section } from './context.js';
import { periodShort } from './context.js';
import { unknownLabel } from './unclear.js';
import { doneOf } from './week-figures.js';

/** Done on time out of all whose day has come: done or overdue. */
export const onTimeParts = (totals: Totals): { readonly part: number; readonly whole: number } => ({
  part: totals.doneOnTime,
  whole: doneOf(totals) + totals.overdue,
});

/** A period's four figures beside those of the period before. */
export const periodFigures: Section = (context) => {
  const { report, words, count, percent } = context;
  const { totals, previous } = report;
  const then = previous?.totals;
  const name = previous ? periodShort(words, previous.period) : '';
  const before = (value: (totals: Totals) => string): string[] => (then ? [words.before(name, value(then))] : []);
  const rate = (of: Totals): string => percent(onTimeParts(of).part, onTimeParts(of).whole);
  const items: readonly Figure[] = [
    { value: count(doneOf(totals)), label: words.done, notes: before((of) => count(doneOf(of))), tone: 'done' },
    {
      value: count(totals.overdue),
      label: words.overdue,
      notes: before((of) => count(of.overdue)),
      tone: totals.overdue ? 'overdue' : 'plain',
    },
    { value: rate(totals), label: words.onTimeRate, notes: before(rate), tone: 'plain' },
    {
      value: count(totals.unknown),
      label: unknownLabel(context, totals, 'short'),
      notes: before((of) => count(of.unknown)),
      tone: 'plain',
    },
  ];
  return [{ kind: 'figures', items }];
};

/** The five groups of the official report, drawn; ongoing tasks count as in time, as the foot says. */
export const periodBar: Section = (context) => {
  const { report, words } = context;
  const { totals } = report;
  if (totals.total === 0) return [];
  const segment = barSegment(context);
  return [
    {
      kind: 'bar',
      title: words.barTitle(totals.total),
      segments: [
        segment(words.doneOnTime, totals.doneOnTime, 'done'),
        segment(words.doneLate, totals.doneLate, 'done-late'),
        segment(words.openInTime, totals.dueSoon + totals.onTrack + totals.openEnded, 'on-track'),
        segment(words.openOverdue, totals.overdue, 'overdue'),
        segment(unknownLabel(context, totals, 'name'), totals.unknown, 'unknown'),
      ],
      note: words.barNotePeriod(totals.total, report.sources.length, report.closed),
    },
  ];
};
