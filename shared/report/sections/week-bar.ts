import { barSegment } from './bar-segment.js';
import type { Section } from './context.js';
import { periodShort } from './context.js';
import { unknownLabel } from './unclear.js';
import { doneOf } from './week-figures.js';

/** One bar of all tasks; its legend carries every count in the same order, and the counts add up to the total. */
export const weekBar: Section = (context) => {
  const { report, words, task } = context;
  const { totals } = report;
  if (totals.total === 0) return [];
  // “Falling due” is a part of those in time, counted over the tasks still open.
  const due = report.dueNext.filter((key) => ['due-soon', 'on-track'].includes(task(key)?.status.kind ?? '')).length;
  const inTime = totals.dueSoon + totals.onTrack - due;
  const done = doneOf(totals);
  const segment = barSegment(context);
  return [
    {
      kind: 'bar',
      title: words.barTitle(totals.total),
      segments: [
        segment(words.done, done, 'done'),
        segment(words.overdue, totals.overdue, 'overdue'),
        segment(words.dueIn(periodShort(words, report.next)), due, 'due'),
        segment(words.inTime, inTime, 'on-track'),
        segment(words.openEnded, totals.openEnded, 'open-ended'),
        segment(unknownLabel(context, totals, 'name'), totals.unknown, 'unknown'),
      ],
      note: words.barNote(totals.total, report.sources.length, done, totals.doneOnTime, totals.doneLate),
    },
  ];
};
