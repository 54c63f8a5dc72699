import type { Section } from './context.js';
import { whereTheRest } from './context.js';
import { limitedRows, overdueRow } from './task-rows.js';

/** Up to this many overdue tasks are shown one by one; more are summarised by age and unit. */
export const OVERDUE_IN_FULL = 10;
const LONGEST = 10;

/** Every overdue task, the latest first, with the unit's last words. */
export const overdue: Section = (context) => {
  const { report, words, count } = context;
  const tasks = context.tasksOf(report.overdue);
  if (tasks.length === 0) return [];
  return [
    { kind: 'heading', title: words.overdueHeading, count: count(tasks.length) },
    ...limitedRows(context, tasks, 92, (task) => overdueRow(context, task)),
  ];
};

/** Of many overdue tasks the ten that are latest; where the others can be read. */
export const longestOverdue: Section = (context) => {
  const { report, words, count } = context;
  const shown = context.tasksOf(report.overdue.slice(0, Math.min(LONGEST, context.limits.rows)));
  const rest = report.overdue.length - shown.length;
  return [
    {
      kind: 'heading',
      title: words.longest(shown.length),
      count: `${count(shown.length)}/${count(report.overdue.length)}`,
      ...(rest > 0 ? { note: words.more(rest, whereTheRest(context)).replace(/\.$/, '') } : {}),
    },
    { kind: 'rows', width: 100, rows: shown.map((task) => overdueRow(context, task, false)) },
  ];
};
