import type { Task } from '../annex/types.js';
import { issuesOf, type Active } from './run-rules.js';
import type { IssueMaker } from './to-issue.js';
import type { Issue, RuleContext } from './types.js';

export type Key = string | number;

/** The bunches of one cross-row rule: which tasks (by position) share which key, and what was said of each bunch. */
export interface Bunches {
  readonly active: Active<'together'>;
  readonly keysOf: (readonly Key[])[];
  readonly members: Map<Key, number[]>;
  readonly said: Map<Key, readonly Issue[]>;
}

export const emptyBunches = (one: Active<'together'>): Bunches => ({
  active: one,
  keysOf: [],
  members: new Map(),
  said: new Map(),
});

/** Puts a task into the bunches of its keys, in the order of the sheet; returns the keys. */
export function join(bunches: Bunches, index: number, task: Task, context: RuleContext): readonly Key[] {
  const keys = [...bunches.active.rule.keys(task, context)];
  bunches.keysOf[index] = keys;
  for (const key of keys) {
    const members = bunches.members.get(key);
    if (!members) bunches.members.set(key, [index]);
    else if (members[members.length - 1]! < index) members.push(index);
    else if (!members.includes(index)) {
      const place = members.findIndex((other) => other > index);
      members.splice(place, 0, index);
    }
  }
  return keys;
}

/** Takes a task out of its bunches; returns the keys it had. */
export function leave(bunches: Bunches, index: number): readonly Key[] {
  const keys = bunches.keysOf[index] ?? [];
  for (const key of keys) {
    const members = bunches.members.get(key);
    const place = members?.indexOf(index) ?? -1;
    if (place >= 0) members!.splice(place, 1);
    if (members?.length === 0) bunches.members.delete(key);
  }
  return keys;
}

/** Checks one bunch and keeps what was said; a task alone is never compared. */
export function checkBunch(
  bunches: Bunches,
  key: Key,
  tasks: readonly Task[],
  context: RuleContext,
  make: IssueMaker,
): void {
  const members = bunches.members.get(key) ?? [];
  if (members.length < 2) {
    bunches.said.delete(key);
    return;
  }
  const { rule, severity } = bunches.active;
  const together = members.map((index) => tasks[index]!);
  const issues = issuesOf(make, rule, severity, rule.check(together, context));
  if (issues.length > 0) bunches.said.set(key, issues);
  else bunches.said.delete(key);
}
