import { say } from '../render/say.js';
import type { Section } from './context.js';
import { leadOf, placeOf } from './task-rows.js';

/** Proposals that wait for the leader's word; a proposal is not a decision. */
export const awaiting: Section = (context) => {
  const { report, words, count } = context;
  const tasks = context.tasksOf(report.awaiting);
  if (tasks.length === 0) return [];
  const shown = tasks.slice(0, context.limits.rows).map((task) => {
    const said = words.awaiting(placeOf(context, task), task.due, task.proposed, leadOf(context, task), task.updated);
    return !task.proposed && task.proposal ? say`${said} ${words.quoted(task.proposal)}.` : say`${said}`;
  });
  const rest = tasks.length - shown.length;
  const single = tasks.length === 1 ? shown[0] : undefined;
  return [
    { kind: 'heading', title: words.awaitingHeading, count: count(tasks.length) },
    ...(single ? [] : [{ kind: 'points' as const, items: shown }]),
    {
      kind: 'paragraph',
      words: say`${single ?? ''}${single ? ' ' : ''}${words.oldDeadlineHolds}${rest > 0 ? ` ${words.more(rest, words.atOffice(context.settings.office.contact))}` : ''}`,
    },
  ];
};
