import type { Task } from '../annex/types.js';
import { issuesOf, type Active } from './run-rules.js';
import type { IssueMaker } from './to-issue.js';
import type { Issue, RuleContext } from './types.js';

export type Key = string | number;

/** The bunches of one cross-row rule: which tasks (by position) share which key, and what was said of each bunch. */
export interface Bunches {
  readonly active: Active<'together'>;
  readonly keysOf: (readonly Key[])[];
  /** A task alone in its bunch, as nearly all are, is kept without a list. */
  readonly members: Map<Key, number | number[]>;
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
  const given = bunches.active.rule.keys(task, context);
  const keys = Array.isArray(given) ? (given as readonly Key[]) : [...given];
  bunches.keysOf[index] = keys;
  for (const key of keys) bunches.members.set(key, withMember(bunches.members.get(key), index));
  return keys;
}

function withMember(members: number | number[] | undefined, index: number): number | number[] {
  if (members === undefined || members === index) return index;
  if (typeof members === 'number') return members < index ? [members, index] : [index, members];
  if (members[members.length - 1]! < index) members.push(index);
  else if (!members.includes(index)) {
    const place = members.findIndex((other) => other > index);
    members.splice(place, 0, index);
  }
  return members;
}

/** Takes a task out of its bunches; returns the keys it had. */
export function leave(bunches: Bunches, index: number): readonly Key[] {
  const keys = bunches.keysOf[index] ?? [];
  for (const key of keys) {
    const members = bunches.members.get(key);
    if (typeof members === 'object') {
      const place = members.indexOf(index);
      if (place >= 0) members.splice(place, 1);
    }
    if (members === index || (typeof members === 'object' && members.length === 0)) bunches.members.delete(key);
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
  const members = bunches.members.get(key);
  if (typeof members !== 'object' || members.length < 2) {
    bunches.said.delete(key);
    return;
  }
  const { rule, severity } = bunches.active;
  const together = members.map((index) => tasks[index]!);
  const issues = issuesOf(make, rule, severity, rule.check(together, context));
  if (issues.length > 0) bunches.said.set(key, issues);
  else bunches.said.delete(key);
}
