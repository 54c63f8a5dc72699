import type { Task } from '../annex/types.js';
import { issuesOf, type Active } from './run-rules.js';
import type { IssueMaker } from './to-issue.js';
import type { BunchKey, Issue, RuleContext } from './types.js';

/** The bunches of the cross-row rules that share a key: which tasks (by position), and what was said of each bunch. */
export interface Bunches {
  readonly rules: readonly Active<'together'>[];
  /** A task alone in its bunch, as nearly all are, is kept without a list. */
  readonly members: Map<BunchKey, number | number[]>;
  readonly said: Map<BunchKey, readonly Issue[]>;
}

/** Rules that ask for the very same keys share their bunches. */
export function emptyBunches(rules: readonly Active<'together'>[]): Bunches[] {
  const byKeys = new Map<unknown, Active<'together'>[]>();
  for (const one of rules) byKeys.set(one.rule.keys, [...(byKeys.get(one.rule.keys) ?? []), one]);
  return [...byKeys.values()].map((same) => ({ rules: same, members: new Map(), said: new Map() }));
}

function enter(members: Bunches['members'], key: BunchKey, index: number): void {
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

function quit(members: Bunches['members'], key: BunchKey, index: number): void {
  const known = members.get(key);
  if (typeof known === 'object') {
    const place = known.indexOf(index);
    if (place >= 0) known.splice(place, 1);
  }
  if (known === index || (typeof known === 'object' && known.length === 0)) members.delete(key);
}

function forKeys(bunches: Bunches, task: Task, context: RuleContext, visit: (key: BunchKey) => void): void {
  const keys = bunches.rules[0]!.rule.keys(task, context);
  if (typeof keys === 'object') for (const key of keys) visit(key);
  else if (keys !== undefined) visit(keys);
}

/** Puts every task into the bunches of its keys, in the order of the sheet. */
export function joinAll({ rules, members }: Bunches, tasks: readonly Task[], context: RuleContext): void {
  const { rule } = rules[0]!;
  for (let index = 0; index < tasks.length; index += 1) {
    const keys = rule.keys(tasks[index]!, context);
    if (typeof keys === 'object') for (let i = 0; i < keys.length; i += 1) enter(members, keys[i]!, index);
    else if (keys !== undefined) enter(members, keys, index);
  }
}

const mover =
  (change: typeof enter) =>
  (bunches: Bunches, index: number, task: Task, context: RuleContext, told: (key: BunchKey) => void): void =>
    forKeys(bunches, task, context, (key) => {
      change(bunches.members, key, index);
      told(key);
    });

/** Puts one task into the bunches of its keys; the keys are told. */
export const join = mover(enter);

/** Takes a task, as it was, out of its bunches; the keys are told. */
export const leave = mover(quit);

/** Checks one bunch and keeps what was said; a task alone is never compared. */
export function checkBunch(
  bunches: Bunches,
  key: BunchKey,
  tasks: readonly Task[],
  context: RuleContext,
  make: IssueMaker,
): void {
  const members = bunches.members.get(key);
  let issues: Issue[] | undefined;
  if (typeof members === 'object' && members.length > 1) {
    const together = members.map((index) => tasks[index]!);
    for (const { rule, severity } of bunches.rules) {
      const said = issuesOf(make, rule, severity, rule.check(together, context));
      if (said) issues = issues ? issues.concat(said) : said;
    }
  }
  if (issues) bunches.said.set(key, issues);
  else bunches.said.delete(key);
}
