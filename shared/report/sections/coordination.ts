import { formatDayMonth } from '../render/format.js';
import type { Section } from './context.js';
import { leadOf, limitedRows, placeOf } from './task-rows.js';

/** What the Fatherland Front, mass organisations and the Party lead and is still to come: apart, asked for, not assigned. */
export const coordination: Section = (context) => {
  const { report, words, count } = context;
  const tasks = context
    .tasksOf(report.coordination)
    .filter((task) => task.status.kind !== 'done' && task.status.kind !== 'overdue');
  if (tasks.length === 0) return [];
  return [
    { kind: 'heading', title: words.coordinationHeading, count: count(tasks.length), note: words.coordinationNote },
    ...limitedRows(
      { ...context, limits: { ...context.limits, rows: Math.min(context.limits.rows, 10) } },
      tasks,
      78,
      (task) => ({
        title: task.content,
        strong: leadOf(context, task),
        meta: [placeOf(context, task)],
        lines: [],
        side: task.due ? formatDayMonth(task.due) : words.undatedShort,
        tone: 'plain',
      }),
    ),
  ];
};
