import { formatDayMonth } from '../render/format.js';
import type { Row } from '../render/view.js';
import type { ReportTask } from '../types.js';
import type { LetterContext, Section } from './context.js';
import { periodShort } from './context.js';
import { leadOf, limitedRows } from './task-rows.js';

function doneRow(context: LetterContext, task: ReportTask): Row {
  const { words } = context;
  const status = task.status.kind === 'done' ? task.status : undefined;
  const late = status?.late ?? false;
  const completed = task.completed ?? status?.completed;
  return {
    title: task.content,
    strong: leadOf(context, task),
    meta: [task.result ? words.result(task.result) : words.resultMissing],
    lines: [],
    side: completed ? formatDayMonth(completed) : words.noDay,
    sideNote: late ? words.doneLateBy(status?.days) : task.due ? words.onTime : words.doneUndated,
    tone: late ? 'due' : 'done',
  };
}

/** What was done in the period, with the unit's results; can be switched off to keep the letter short. */
export const done: Section = (context) => {
  const { report, words, count, settings } = context;
  const tasks = context.tasksOf(report.doneInPeriod);
  if (!settings.letters.showResults || tasks.length === 0) return [];
  return [
    { kind: 'heading', title: words.doneHeading(periodShort(words, report.period)), count: count(tasks.length) },
    ...limitedRows(
      { ...context, limits: { ...context.limits, rows: Math.min(context.limits.rows, 20) } },
      tasks,
      100,
      (task) => doneRow(context, task),
    ),
  ];
};
