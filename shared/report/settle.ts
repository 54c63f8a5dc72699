import type { Task } from '../annex/types.js';
import { compareDates, daysBetween, type CivilDate } from '../calendar/civil-date.js';
import type { Settings } from '../settings/settings.js';
import { judge } from '../status/judge.js';
import { judgeParents, pointsAtParts } from '../status/parents.js';
import type { Judgement } from '../status/types.js';

/** True when a judgement was made for this very day; statuses without days are the same on every day. */
function isOfDay({ status }: Judgement, asOf: CivilDate): boolean {
  if (status.kind === 'overdue') return daysBetween(status.due, asOf) === status.days;
  if (status.kind === 'due-soon' || status.kind === 'on-track') return daysBetween(asOf, status.due) === status.days;
  return true;
}

/**
 * The judgements of an annex as a report counts them: those handed in, judged again where one is missing, was made for
 * another day, or counts a completion after the figures were closed. So every task is in the report, on one day.
 */
export function settler(asOf: CivilDate, closed: CivilDate, settings: Settings) {
  const counts = (judgement: Judgement | undefined): judgement is Judgement => {
    if (!judgement || pointsAtParts(judgement.task) || !isOfDay(judgement, asOf)) return false;
    const { status } = judgement;
    return status.kind !== 'done' || !status.completed || compareDates(status.completed, closed) <= 0;
  };
  return (tasks: readonly Task[], judgements: readonly Judgement[]): readonly Judgement[] => {
    const settled = tasks.map((task, i) => {
      const given = judgements[i];
      return counts(given) ? given : judge(task, asOf, settings, closed);
    });
    return judgeParents(settled, asOf);
  };
}
