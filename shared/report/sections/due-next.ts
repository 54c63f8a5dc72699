import type { CivilDate } from '../../calendar/civil-date.js';
import { toIso } from '../../calendar/civil-date.js';
import { formatDayMonth, formatWeekdayHead } from '../render/format.js';
import { say } from '../render/say.js';
import type { Block, TableRow } from '../render/view.js';
import type { ReportTask } from '../types.js';
import type { LetterContext, Section } from './context.js';
import { periodShort } from './context.js';
import { dueRow, limitedRows } from './task-rows.js';

const heading = ({ report, words, count }: LetterContext): Block => ({
  kind: 'heading',
  title: words.dueIn(periodShort(words, report.next)),
  count: count(report.dueNext.length),
  note: words.fromTo(report.next.start, report.next.end),
});

/** What is left of the period itself, then the next one by day, so that nothing falls between two weeks. */
export const dueNext: Section = (context) => {
  const { report, words, count } = context;
  const next = context.tasksOf(report.dueNext);
  const inNext = new Set(report.dueNext);
  const soon = context.tasksOf(
    [...new Set([...(report.dueRest ?? []), ...report.dueSoon])].filter((key) => !inNext.has(key)),
  );
  const first: readonly Block[] = next.length
    ? [heading(context), ...limitedRows(context, next, 78, (task) => dueRow(context, task))]
    : [
        { kind: 'heading', title: words.dueIn(periodShort(words, report.next)) },
        {
          kind: 'paragraph',
          words: say`${words.nothingDue(periodShort(words, report.next), report.next.start, report.next.end)}`,
        },
      ];
  if (soon.length === 0) return first;
  return [
    {
      kind: 'heading',
      title: report.dueRest ? words.dueIn(periodShort(words, report.period)) : words.dueSoonHeading,
      count: count(soon.length),
    },
    ...limitedRows(context, soon, 78, (task) => dueRow(context, task)),
    ...first,
  ];
};

/** Only how many fall due on each day: for letters that already carry much. */
export const dueNextByDay: Section = (context) => {
  const { report, words, count, language } = context;
  const tasks = context.tasksOf(report.dueNext);
  if (tasks.length === 0) return dueNext(context);
  const days = new Map<string, { readonly day: CivilDate; readonly tasks: ReportTask[] }>();
  for (const task of tasks) {
    if (!task.due) continue;
    const key = toIso(task.due);
    const known = days.get(key);
    if (known) known.tasks.push(task);
    else days.set(key, { day: task.due, tasks: [task] });
  }
  const rows: TableRow[] = [...days.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { day, tasks: due }]) => ({
      name: `${formatWeekdayHead(day, language)} ${formatDayMonth(day)}`,
      cells: [{ text: count(due.length) }],
    }));
  const shown = rows.slice(0, 14);
  const counted = [...days.values()].reduce((sum, one) => sum + one.tasks.length, 0);
  if (rows.length > shown.length) {
    const rest = [...days.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(14)
      .reduce((sum, [, one]) => sum + one.tasks.length, 0);
    shown.push({ name: words.otherDays(rows.length - 14), cells: [{ text: count(rest) }] });
  }
  return [
    heading(context),
    {
      kind: 'table',
      first: words.dueDay,
      columns: [{ label: words.taskCount, width: 110, spoken: words.columns.countSpoken }],
      rows: shown,
      total: { name: words.total, cells: [{ text: count(counted) }] },
    },
  ];
};
