import type { Annex, Task } from '../annex/types.js';
import type { CivilDate } from '../calendar/civil-date.js';
import type { Grid } from '../grid/grid.js';
import type { Settings } from '../settings/settings.js';
import { contextOf } from './context.js';
import { bySheetOrder, issueMaker, severityOf, withoutRepeats } from './to-issue.js';
import type { Finding, Issue, Rule, RuleContext, Severity } from './types.js';

type Key = string | number;
type Scoped<S extends Rule['scope']> = Extract<Rule, { scope: S }>;
interface Active<S extends Rule['scope']> {
  readonly rule: Scoped<S>;
  readonly severity: Severity;
}

/** The bunches of one cross-row rule: which tasks (by position) share which key, and what was said of each bunch. */
interface Bunches {
  readonly active: Active<'together'>;
  readonly keysOf: (readonly Key[])[];
  readonly members: Map<Key, number[]>;
  readonly said: Map<Key, readonly Issue[]>;
}

/** One annex under check: keeps what each row and each bunch said, so that a changed row rechecks only itself and its bunches. */
export interface CheckSession {
  readonly issues: readonly Issue[];
  /** @internal */
  readonly state: State;
}

interface State {
  annex: Annex;
  readonly settings: Settings;
  readonly asOf: CivilDate;
  readonly rules: readonly Rule[];
  /** In sheet order, repeats included: the same words may be said by two bunches. */
  all: readonly Issue[];
  whole: readonly Issue[];
  readonly byRow: Map<number, readonly Issue[]>;
  readonly byTask: Map<number, readonly Issue[]>;
  readonly bunches: readonly Bunches[];
}

type Make = ReturnType<typeof issueMaker>;

function active<S extends Rule['scope']>(rules: readonly Rule[], scope: S, settings: Settings): Active<S>[] {
  return rules.flatMap((rule) => {
    const severity = rule.scope === scope ? severityOf(rule, settings) : undefined;
    return severity ? [{ rule: rule as Scoped<S>, severity }] : [];
  });
}

function issuesOf(make: Make, rule: Rule, severity: Severity, findings: Iterable<Finding>): Issue[] {
  const issues: Issue[] = [];
  for (const finding of findings) {
    const issue = make(rule, severity, finding);
    if (issue) issues.push(issue);
  }
  return issues;
}

function checkWhole(state: State, context: RuleContext, make: Make): Issue[] {
  const { annex, settings, rules } = state;
  const location = { found: true as const, places: [annex.place] };
  return [
    ...active(rules, 'location', settings).flatMap(({ rule, severity }) =>
      issuesOf(make, rule, severity, rule.check(location, { grid: context.grid, settings })),
    ),
    ...active(rules, 'annex', settings).flatMap(({ rule, severity }) =>
      issuesOf(make, rule, severity, rule.check(annex, context)),
    ),
  ];
}

/** Runs the rules of one row or one task; undefined when they say nothing. */
function checkOne<T>(
  rules: readonly { rule: Rule & { check(one: T, context: RuleContext): Iterable<Finding> }; severity: Severity }[],
  one: T,
  context: RuleContext,
  make: Make,
): Issue[] | undefined {
  let issues: Issue[] | undefined;
  for (const { rule, severity } of rules) {
    for (const finding of rule.check(one, context)) {
      const issue = make(rule, severity, finding);
      if (issue) (issues ??= []).push(issue);
    }
  }
  return issues;
}

function checkBunch(bunches: Bunches, key: Key, tasks: readonly Task[], context: RuleContext, make: Make): void {
  const members = bunches.members.get(key);
  const { rule, severity } = bunches.active;
  const issues =
    members && members.length > 1
      ? issuesOf(
          make,
          rule,
          severity,
          rule.check(
            members.map((i) => tasks[i]!),
            context,
          ),
        )
      : [];
  if (issues.length > 0) bunches.said.set(key, issues);
  else bunches.said.delete(key);
}

function gather(state: State): Issue[] {
  return [
    ...state.whole,
    ...[...state.byRow.values()].flat(),
    ...[...state.byTask.values()].flat(),
    ...state.bunches.flatMap(({ said }) => [...said.values()].flat()),
  ];
}

/** Checks a whole annex and keeps the way back for `recheck`. Never throws on bad data. */
export function beginCheck(
  annex: Annex,
  grid: Grid,
  settings: Settings,
  asOf: CivilDate,
  rules: readonly Rule[],
): CheckSession {
  const context = contextOf(annex, grid, settings, asOf);
  const make = issueMaker(settings, grid);
  const bunches = active(rules, 'together', settings).map((one): Bunches => {
    return { active: one, keysOf: [], members: new Map(), said: new Map() };
  });
  const state: State = {
    annex,
    settings,
    asOf,
    rules,
    all: [],
    whole: [],
    byRow: new Map(),
    byTask: new Map(),
    bunches,
  };
  state.whole = checkWhole(state, context, make);
  const rowRules = active(rules, 'row', settings);
  for (let row = annex.place.body.top; row <= annex.place.body.bottom; row += 1) {
    const issues = checkOne(rowRules, row, context, make);
    if (issues) state.byRow.set(row, issues);
  }
  const taskRules = active(rules, 'task', settings);
  annex.tasks.forEach((task, index) => {
    const issues = checkOne(taskRules, task, context, make);
    if (issues) state.byTask.set(index, issues);
  });
  for (const one of bunches) {
    annex.tasks.forEach((task, index) => join(one, index, [...one.active.rule.keys(task, context)]));
    for (const key of one.members.keys()) checkBunch(one, key, annex.tasks, context, make);
  }
  state.all = gather(state).sort(bySheetOrder(rules));
  return { issues: withoutRepeats(state.all), state };
}

function join(bunches: Bunches, index: number, keys: readonly Key[]): void {
  bunches.keysOf[index] = keys;
  for (const key of keys) {
    const members = bunches.members.get(key);
    if (!members) bunches.members.set(key, [index]);
    else if (members[members.length - 1]! < index) members.push(index);
    else if (!members.includes(index))
      members.splice(
        members.findIndex((other) => other > index),
        0,
        index,
      );
  }
}

function leave(bunches: Bunches, index: number): readonly Key[] {
  const keys = bunches.keysOf[index] ?? [];
  for (const key of keys) {
    const members = bunches.members.get(key);
    const place = members?.indexOf(index) ?? -1;
    if (place >= 0) members!.splice(place, 1);
    if (members?.length === 0) bunches.members.delete(key);
  }
  return keys;
}

const sameShape = (a: Annex, b: Annex): boolean =>
  a.tasks.length === b.tasks.length &&
  a.place.body.top === b.place.body.top &&
  a.place.body.bottom === b.place.body.bottom &&
  a.groups.length === b.groups.length &&
  a.tasks.every((task, i) => task.row === b.tasks[i]!.row && task.parent === b.tasks[i]!.parent);

function touched(task: Task, rows: ReadonlySet<number>): boolean {
  for (let row = task.rows.top; row <= task.rows.bottom; row += 1) if (rows.has(row)) return true;
  // A cell merged over several tasks lies in the row of the first.
  return (
    rows.has(task.lead.at.row) ||
    rows.has(task.coordinating.at.row) ||
    rows.has(task.deadline.at.row) ||
    rows.has(task.output.at.row) ||
    rows.has(task.content.at.row)
  );
}

/**
 * Checks again after some rows changed. `annex` and `grid` are the sheet as it is now; rows are 0-based. Anything that
 * moves rows, tasks or groups is checked from the start. Returns the new session; the old one must not be used again.
 */
export function recheck(session: CheckSession, annex: Annex, grid: Grid, changedRows: Iterable<number>): CheckSession {
  const { state } = session;
  const rows = new Set(changedRows);
  const headerTouched = [...rows].some((row) => row < annex.place.body.top);
  if (headerTouched || !sameShape(state.annex, annex))
    return beginCheck(annex, grid, state.settings, state.asOf, state.rules);
  const context = contextOf(annex, grid, state.settings, state.asOf);
  const make = issueMaker(state.settings, grid);
  const dropped = new Set<Issue>(state.whole);
  const added: Issue[] = [];
  const drop = (issues: readonly Issue[] | undefined) => issues?.forEach((issue) => dropped.add(issue));
  state.annex = annex;
  state.whole = checkWhole(state, context, make);
  added.push(...state.whole);
  const replace = (said: Map<number, readonly Issue[]>, key: number, issues: readonly Issue[] | undefined): void => {
    drop(said.get(key));
    if (issues) said.set(key, issues);
    else said.delete(key);
    if (issues) added.push(...issues);
  };
  const rowRules = active(state.rules, 'row', state.settings);
  for (const row of rows) {
    if (row <= annex.place.body.bottom) replace(state.byRow, row, checkOne(rowRules, row, context, make));
  }
  const taskRules = active(state.rules, 'task', state.settings);
  const changed = annex.tasks.flatMap((task, index) => (touched(task, rows) ? [index] : []));
  for (const index of changed) replace(state.byTask, index, checkOne(taskRules, annex.tasks[index]!, context, make));
  for (const bunches of state.bunches) {
    const keys = new Set<Key>();
    for (const index of changed) {
      for (const key of leave(bunches, index)) keys.add(key);
      const now = [...bunches.active.rule.keys(annex.tasks[index]!, context)];
      join(bunches, index, now);
      for (const key of now) keys.add(key);
    }
    for (const key of keys) {
      drop(bunches.said.get(key));
      checkBunch(bunches, key, annex.tasks, context, make);
      added.push(...(bunches.said.get(key) ?? []));
    }
  }
  state.all = merge(state.all, dropped, added.sort(bySheetOrder(state.rules)), bySheetOrder(state.rules));
  return { issues: withoutRepeats(state.all), state };
}

function merge(
  old: readonly Issue[],
  dropped: ReadonlySet<Issue>,
  added: readonly Issue[],
  order: (a: Issue, b: Issue) => number,
): Issue[] {
  const result: Issue[] = [];
  let next = 0;
  for (const issue of old) {
    if (dropped.has(issue)) continue;
    while (next < added.length && order(added[next]!, issue) < 0) result.push(added[next++]!);
    result.push(issue);
  }
  while (next < added.length) result.push(added[next++]!);
  return result;
}
