import { compareDates, type CivilDate } from '../calendar/civil-date.js';
import { foldKey } from '../text/fold.js';
import { alike } from './task-key.js';
import type { Changes, ReportTask, Snapshot } from './types.js';

const sameDay = (a: CivilDate | undefined, b: CivilDate | undefined): boolean =>
  a && b ? compareDates(a, b) === 0 : a === b;

/** Adds `task` under `key`; a key claimed twice leads nowhere. */
function claim(map: Map<string, ReportTask | undefined>, key: string, task: ReportTask): void {
  map.set(key, map.has(key) ? undefined : task);
}

const byContent = (task: ReportTask): string => `${task.plan}|${foldKey(task.content)}`;
const byPlace = (task: ReportTask): string => `${task.plan}|${task.sheet}|${task.ordinal.trim()}`;

/**
 * Finds each task's row in the report before: by its key; else, for rows left over on both sides, by the same content
 * in the same plan (renumbered), else by the same place with much the same words (reworded). Only pairs that are
 * certain on both sides count; the rest are new or withdrawn.
 */
function matchTasks(
  now: readonly ReportTask[],
  then: readonly ReportTask[],
): { before: ReadonlyMap<string, ReportTask>; gone: readonly ReportTask[] } {
  const old = new Map(then.map((task) => [task.key, task]));
  const before = new Map<string, ReportTask>();
  let fresh: ReportTask[] = [];
  for (const task of now) {
    const known = old.get(task.key);
    if (known) before.set(task.key, known);
    else fresh.push(task);
    old.delete(task.key);
  }
  for (const keyOf of [byContent, byPlace]) {
    if (fresh.length === 0 || old.size === 0) break;
    const left = new Map<string, ReportTask | undefined>();
    const mine = new Map<string, ReportTask | undefined>();
    for (const task of old.values()) claim(left, keyOf(task), task);
    for (const task of fresh) claim(mine, keyOf(task), task);
    fresh = fresh.filter((task) => {
      const known = mine.get(keyOf(task)) && left.get(keyOf(task));
      if (!known || (keyOf === byPlace && (!task.ordinal.trim() || !alike(known.content, task.content)))) return true;
      before.set(task.key, known);
      old.delete(known.key);
      return false;
    });
  }
  return { before, gone: [...old.values()] };
}

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
export function changesSince(previous: Snapshot, tasks: readonly ReportTask[]): Changes {
  const { before, gone } = matchTasks(tasks, previous.tasks);
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
