import type { Task } from '../annex/types.js';
import { compareDates, daysBetween, type CivilDate } from '../calendar/civil-date.js';
import type { Settings } from '../settings/settings.js';
import { judge, judgeParents, pointsAtParts } from '../status/index.js';
import type { Judgement } from '../status/types.js';

/** True when a judgement is the one this day would give, as far as the judgement itself can tell. */
function holdsOn({ task, status }: Judgement, asOf: CivilDate, closed: CivilDate): boolean {
  const { value } = task.deadline;
  switch (status.kind) {
    case 'overdue':
      return daysBetween(status.due, asOf) === status.days;
    case 'due-soon':
    case 'on-track':
      return daysBetween(asOf, status.due) === status.days;
    case 'done': {
      const lasting = status.completed && !(value.ok && value.deadline.kind === 'recurring');
      return Boolean(lasting && compareDates(status.completed, closed) <= 0);
    }
    default:
      // Without a day of its own nothing tells for which day it was made.
      return false;
  }
}

/**
 * The judgements of an annex as a report counts them: those handed in, judged again where one is missing, was made for
 * another day, or counts a completion after the figures were closed. So every task is in the report, on one day.
 */
export function settler(asOf: CivilDate, closed: CivilDate, settings: Settings) {
  const counts = (judgement: Judgement | undefined): judgement is Judgement =>
    judgement !== undefined && !pointsAtParts(judgement.task) && holdsOn(judgement, asOf, closed);
  return (tasks: readonly Task[], judgements: readonly Judgement[]): readonly Judgement[] => {
    const settled = tasks.map((task, i) => {
      const given = judgements[i];
      return counts(given) ? given : judge(task, asOf, settings, closed);
    });
    return judgeParents(settled, asOf);
  };
}
