import { compareDates, type CivilDate } from '../calendar/civil-date.js';
import { foldKey } from '../text/fold.js';
import type { Pairs } from './edition/pairs.js';
import type { Changes, ReportTask, Snapshot } from './types.js';

const sameDay = (a: CivilDate | undefined, b: CivilDate | undefined): boolean =>
  a && b ? compareDates(a, b) === 0 : a === b;

/** A recurring task may be done again: done counts anew when its completion is after the figures before were closed. */
function newlyDone(task: ReportTask, before: ReportTask | undefined, since: CivilDate): boolean {
  if (task.status.kind !== 'done') return false;
  if (before?.status.kind !== 'done') return true;
  return Boolean(task.status.completed && compareDates(task.status.completed, since) > 0);
}

/** The assigned deadline was rewritten: other words that mean another day. An approved extension is no rewriting. */
function rewritten(task: ReportTask, before: ReportTask): boolean {
  if (task.deadlineText === before.deadlineText) return false;
  if (sameDay(task.original ?? task.due, before.original ?? before.due)) return false;
  return foldKey(task.deadlineText) !== foldKey(before.deadlineText);
}

/** What has changed since the figures before. A task that was not there before is new, whatever its status. */
export function changesSince(previous: Snapshot, tasks: readonly ReportTask[], { before, gone }: Pairs): Changes {
  const keys = (test: (task: ReportTask, was: ReportTask | undefined) => boolean): string[] =>
    tasks.filter((task) => test(task, before.get(task.key))).map((task) => task.key);
  return {
    since: previous.period,
    newlyOverdue: keys((task, was) => task.status.kind === 'overdue' && was?.status.kind !== 'overdue'),
    settledOverdue: keys((task, was) => was?.status.kind === 'overdue' && task.status.kind !== 'overdue'),
    newlyDone: keys((task, was) => newlyDone(task, was, previous.closed)),
    newlyDueSoon: keys((task, was) => task.status.kind === 'due-soon' && was?.status.kind !== 'due-soon'),
    extended: keys((task, was) => task.extensions > (was?.extensions ?? (was ? 0 : task.extensions))),
    deadlineChanged: keys((task, was) => was !== undefined && rewritten(task, was)),
    added: keys((_, was) => was === undefined),
    withdrawn: gone.map((task) => task.key),
    withdrawnTasks: gone,
  };
}
