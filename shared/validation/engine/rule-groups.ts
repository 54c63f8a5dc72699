import type { Task } from '../../annex/types.js';
import { issuesOf, type Active } from './run-rules.js';
import type { IssueMaker } from './to-issue.js';
import type { GroupKey, Issue, RuleContext } from '../types.js';

/** The groups of the cross-row rules that share a key: which tasks (by position), and what was said of each group. */
export interface RuleGroups {
  readonly rules: readonly Active<'group'>[];
  /** A task alone in its group, as nearly all are, is kept without a list. */
  readonly members: Map<GroupKey, number | number[]>;
  readonly said: Map<GroupKey, readonly Issue[]>;
}

/** Rules that ask for the very same keys share their groups. */
export function emptyGroups(rules: readonly Active<'group'>[]): RuleGroups[] {
  const byKeys = new Map<unknown, Active<'group'>[]>();
  for (const one of rules) byKeys.set(one.rule.keys, [...(byKeys.get(one.rule.keys) ?? []), one]);
  return [...byKeys.values()].map((same) => ({ rules: same, members: new Map(), said: new Map() }));
}

function enter(members: RuleGroups['members'], key: GroupKey, index: number): void {
  const known = members.get(key);
  if (known === undefined) members.set(key, index);
  else if (typeof known === 'number') {
    if (known !== index) members.set(key, known < index ? [known, index] : [index, known]);
  } else if (known[known.length - 1]! < index) known.push(index);
  else if (!known.includes(index)) {
    known.splice(
      known.findIndex((other) => other > index),
      0,
      index,
    );
  }
}

function quit(members: RuleGroups['members'], key: GroupKey, index: number): void {
  const known = members.get(key);
  if (typeof known === 'object') {
    const place = known.indexOf(index);
    if (place >= 0) known.splice(place, 1);
  }
  if (known === index || (typeof known === 'object' && known.length === 0)) members.delete(key);
}

function forKeys(groups: RuleGroups, task: Task, context: RuleContext, visit: (key: GroupKey) => void): void {
  const keys = groups.rules[0]!.rule.keys(task, context);
  if (typeof keys === 'object') for (const key of keys) visit(key);
  else if (keys !== undefined) visit(keys);
}

/** Puts every task into the groups of its keys, in the order of the sheet. */
export function joinAll({ rules, members }: RuleGroups, tasks: readonly Task[], context: RuleContext): void {
  const { rule } = rules[0]!;
  for (let index = 0; index < tasks.length; index += 1) {
    const keys = rule.keys(tasks[index]!, context);
    if (typeof keys === 'object') for (let i = 0; i < keys.length; i += 1) enter(members, keys[i]!, index);
    else if (keys !== undefined) enter(members, keys, index);
  }
}

const mover =
  (change: typeof enter) =>
  (groups: RuleGroups, index: number, task: Task, context: RuleContext, told: (key: GroupKey) => void): void =>
    forKeys(groups, task, context, (key) => {
      change(groups.members, key, index);
      told(key);
    });

/** Puts one task into the groups of its keys; the keys are told. */
export const join = mover(enter);

/** Takes a task, as it was, out of its groups; the keys are told. */
export const leave = mover(quit);

/** Checks one group and keeps what was said; a task alone is never compared. */
export function checkGroup(
  groups: RuleGroups,
  key: GroupKey,
  tasks: readonly Task[],
  context: RuleContext,
  make: IssueMaker,
): void {
  const members = groups.members.get(key);
  let issues: Issue[] | undefined;
  if (typeof members === 'object' && members.length > 1) {
    const together = members.map((index) => tasks[index]!);
    for (const { rule, severity } of groups.rules) {
      const said = issuesOf(make, rule, severity, rule.check(together, context));
      if (said) issues = issues ? issues.concat(said) : said;
    }
  }
  if (issues) groups.said.set(key, issues);
  else groups.said.delete(key);
}
