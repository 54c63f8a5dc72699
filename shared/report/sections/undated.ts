import { civilDate } from '../../calendar/civil-date.js';
import type { Words } from '../render/say.js';
import { say } from '../render/say.js';
import type { UnsaidBecause } from '../../status/types.js';
import type { ReportTask } from '../types.js';
import type { LetterContext, Section } from './context.js';
import { whereTheRest } from './context.js';
import { leadOf } from './task-rows.js';

type Reason = Exclude<Extract<ReportTask['status'], { kind: 'unknown' }>['because'], UnsaidBecause>;

const reasonOf = (task: ReportTask): Reason =>
  task.status.kind === 'unknown' && !task.status.due
    ? task.status.because
    : task.deadlineText
      ? 'deadline-unread'
      : 'deadline-blank';

/** 31/11/2026: written as a day, but on no calendar. */
function isImpossibleDay(text: string): boolean {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  return match !== null && civilDate(Number(match[3]), Number(match[2]), Number(match[1])) === undefined;
}

/** Why the day is not known, with the words of the cell. */
export function whyUndated({ words }: LetterContext, task: ReportTask): string {
  const reason = reasonOf(task);
  if (reason === 'deadline-blank' || task.deadlineText === '') return words.undatedBlank;
  if (isImpossibleDay(task.deadlineText)) return words.undatedImpossible(task.deadlineText);
  if (reason === 'deadline-no-date') return words.undatedNoDate(task.deadlineText);
  return reason === 'deadline-ask' ? words.undatedAsk(task.deadlineText) : words.undatedUnread(task.deadlineText);
}

/** Tasks whose deadline is not known, each with its cell; many are counted by reason. */
export const undated: Section = (context) => {
  const { report, words, count, tasksOf } = context;
  const tasks = tasksOf(report.undated);
  if (tasks.length === 0)
    return report.totals.total ? [{ kind: 'paragraph', quiet: true, words: say`${words.undatedNone}` }] : [];
  const heading = {
    kind: 'heading',
    title: words.undated,
    count: count(tasks.length),
    note: words.undatedNote,
  } as const;
  if (tasks.length > Math.min(8, context.limits.rows))
    return [heading, { kind: 'paragraph', words: undatedSummary(context) }];
  const items: Words[] = tasks.map(
    (task) =>
      say`${context.plan(task.plan)}, ${words.cell(task.cell)} (${leadOf(context, task)}): ${whyUndated(context, task)}.`,
  );
  return [heading, { kind: 'points', items }];
};

/** “9 nhiệm vụ của 5 kế hoạch: để trống 4, không nêu ngày 3. Vị trí từng ô …” */
export function undatedSummary(context: LetterContext): Words {
  const { report, words, count, tasksOf } = context;
  const tasks = tasksOf(report.undated);
  const counts = new Map<Reason, number>();
  for (const task of tasks) counts.set(reasonOf(task), (counts.get(reasonOf(task)) ?? 0) + 1);
  const parts = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([reason, n]) => `${words.undatedKinds[reason]} ${count(n)}`);
  const plans = new Set(tasks.map((task) => task.plan)).size;
  return say`${words.undatedSummary(tasks.length, plans, parts.join(', '))} ${words.undatedCells(whereTheRest(context))}`;
}
