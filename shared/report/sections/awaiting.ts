import { formatDay } from '../../calendar/civil-date.js';
import { formatDayMonth } from '../render/format.js';
import { say } from '../render/say.js';
import type { LetterContext, Section } from './context.js';
import { whereTheRest } from './context.js';
import { leadOf, placeOf } from './task-rows.js';

/** “2 đề xuất gia hạn”, or “2 đề xuất” where some name no day; '' when none waits. */
export function awaitingNoun({ report, words, task }: LetterContext): string {
  const count = report.awaiting.length;
  return count === 0
    ? ''
    : words.proposals(
        count,
        report.awaiting.every((key) => task(key)?.proposed !== undefined),
      );
}

/** Proposals that wait for the leader's word; a proposal is not a decision. */
export const awaiting: Section = (context) => {
  const { report, words, count } = context;
  const tasks = context.tasksOf(report.awaiting);
  if (tasks.length === 0) return [];
  const shown = tasks.slice(0, context.limits.rows).map((task) => {
    const place = placeOf(context, task);
    const day = task.updated ? formatDayMonth(task.updated) : '';
    const unit = leadOf(context, task);
    if (!task.proposed) return say`${words.awaitingOther(place, unit, day, task.proposal ?? '')}`;
    return say`${words.awaitingExtension(place, task.due ? formatDay(task.due) : '', formatDay(task.proposed), unit, day)}`;
  });
  const rest = tasks.length - shown.length;
  const single = tasks.length === 1 ? shown[0] : undefined;
  return [
    { kind: 'heading', title: words.awaitingHeading, count: count(tasks.length) },
    ...(single ? [] : [{ kind: 'points' as const, items: shown }]),
    {
      kind: 'paragraph',
      words: say`${single ?? ''}${single ? ' ' : ''}${words.oldDeadlineHolds}${rest > 0 ? ` ${words.more(rest, whereTheRest(context))}` : ''}`,
    },
  ];
};

const FEW = 5;

/** The first proposals only, where the letter already carries much. */
export const awaitingFew: Section = (context) =>
  awaiting({ ...context, limits: { ...context.limits, rows: Math.min(context.limits.rows, FEW) } });
