import { formatDay } from '../../calendar/civil-date.js';
import { say } from '../render/say.js';
import type { ReportTask, Totals } from '../types.js';
import type { LetterContext, Section } from './context.js';
import { whereTheRest } from './context.js';
import { leadOf, placeOf } from './task-rows.js';

const cut = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

/** Why nobody can say that the task is overdue, with the words of the cell; nothing here accuses. */
export function whyUnclear({ words }: LetterContext, task: ReportTask): string {
  const { status } = task;
  if (status.kind !== 'unknown' || !status.due) return '';
  const day = formatDay(status.due);
  const text = task.statusText ? `“${cut(task.statusText)}”` : '';
  if (status.because === 'no-status-column') return words.unclearNoColumn(day);
  return status.because === 'claim-without-paper' ? words.unclearClaim(day, text) : words.unclearUnread(day, text);
}

const isClaim = ({ status }: ReportTask): boolean =>
  status.kind === 'unknown' && status.because === 'claim-without-paper';

function listed(context: LetterContext, title: string, note: string, tasks: readonly ReportTask[]) {
  const shown = tasks.slice(0, context.limits.rows);
  const rest = tasks.length - shown.length;
  return tasks.length === 0
    ? []
    : [
        { kind: 'heading' as const, title, count: context.count(tasks.length), note },
        {
          kind: 'points' as const,
          items: [
            ...shown.map(
              (task) => say`${placeOf(context, task)} (${leadOf(context, task)}): ${whyUnclear(context, task)}.`,
            ),
            ...(rest > 0 ? [say`${context.words.more(rest, whereTheRest(context))}`] : []),
          ],
        },
      ];
}

/** Paused, cancelled or extended by a word alone: by name among what the leader is asked to decide. */
export const claims: Section = (context) => {
  const { report, words } = context;
  return listed(
    context,
    words.claimsHeading,
    words.oldDeadlineHolds,
    context.tasksOf(report.unclear ?? []).filter(isClaim),
  );
};

/** Past the due day and nothing says for certain what was done; annexes without a column to say it in are told once. */
export const unclear: Section = (context) => {
  const { report, words, count } = context;
  const tasks = context.tasksOf(report.unclear ?? []).filter((task) => !isClaim(task));
  const bare = tasks.filter(({ status }) => status.kind === 'unknown' && status.because === 'no-status-column');
  const plans = [...new Set(bare.map(({ plan }) => plan))].map((plan) => context.plan(plan));
  return [
    ...listed(
      context,
      words.unclearHeading,
      words.unclearNote,
      tasks.filter((task) => !bare.includes(task)),
    ),
    ...(bare.length === 0
      ? []
      : [
          {
            kind: 'heading' as const,
            title: words.noColumnHeading,
            count: count(bare.length),
            note: words.unclearNote,
          },
          { kind: 'paragraph' as const, words: say`${words.noColumnSay(bare.length, plans.join('; '))}` },
        ]),
  ];
};

/** The name of the figure of what is unknown: of the deadline, of what was done, or of both. */
export function unknownLabel({ words }: Pick<LetterContext, 'words'>, totals: Totals, form: 'name' | 'short'): string {
  const unsaid = totals.statusUnknown ?? 0;
  if (unsaid === 0) return form === 'short' ? words.undatedShort : words.undated;
  return unsaid === totals.unknown ? words.unclearName : words.unknownBoth;
}
