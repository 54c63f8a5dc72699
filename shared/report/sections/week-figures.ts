import { formatChange } from '../render/format.js';
import type { Figure } from '../render/view.js';
import type { Totals } from '../types.js';
import type { Section } from './context.js';
import { periodShort } from './context.js';
import { unknownLabel } from './unclear.js';

export const doneOf = (totals: Totals): number => totals.doneOnTime + totals.doneLate;

/** The four figures a leader looks for, each with its change. */
export const weekFigures: Section = (context) => {
  const { report, words, count, percent, language } = context;
  const { totals, previous } = report;
  const before = previous?.totals;
  const change = (now: number, then: number | undefined): string[] =>
    then === undefined ? [] : [formatChange(now, then, language)];
  const overdueChange =
    before && previous
      ? [words.versus(formatChange(totals.overdue, before.overdue, language), periodShort(words, previous.period))]
      : [];
  const done = doneOf(totals);
  const items: readonly Figure[] = [
    {
      value: count(totals.overdue),
      label: words.overdue,
      notes: overdueChange,
      tone: totals.overdue ? 'overdue' : 'plain',
    },
    {
      value: count(report.dueNext.length),
      label: words.dueIn(periodShort(words, report.next)),
      notes: [words.until(report.next.end)],
      tone: 'due',
    },
    {
      value: count(done),
      label: words.done,
      notes: [percent(done, totals.total), ...change(done, before && doneOf(before))],
      tone: 'done',
    },
    {
      value: count(totals.unknown),
      label: unknownLabel(context, totals, 'short'),
      notes: change(totals.unknown, before?.unknown),
      tone: 'plain',
    },
  ];
  return [{ kind: 'figures', items }];
};
