import type { Annex, Task } from '../../annex/types.js';
import type { CivilDate } from '../../calendar/civil-date.js';
import type { Grid } from '../../grid/grid.js';
import type { Settings } from '../../settings/settings.js';
import { checkGroup, emptyGroups, join, joinAll, leave, type RuleGroups } from './rule-groups.js';
import { contextOf } from './context.js';
import { active, checkRow, issuesOf, taskChecker } from './run-rules.js';
import { bySheetOrder, issueMaker, withoutRepeats, type IssueMaker } from './to-issue.js';
import type { GroupKey, Issue, Rule, RuleContext } from '../types.js';
import { withWholeMends, type WholeMends } from './whole-mends.js';

/** One annex under check: keeps what each row and each group said, so that a changed row rechecks only itself and its groups. */
export interface CheckSession {
  readonly issues: readonly Issue[];
  /** @internal */
  readonly state: State;
}

type Whole = ReadonlyMap<Rule, readonly Issue[]>;

interface State {
  annex: Annex;
  /** As the sheet was when it was last checked: a changed task leaves the groups it was in then. */
  context: RuleContext;
  readonly settings: Settings;
  readonly asOf: CivilDate;
  readonly rules: readonly Rule[];
  /** In sheet order, repeats included: the same words may be said by two groups. */
  all: readonly Issue[];
  whole: Whole;
  readonly byRow: Map<number, readonly Issue[]>;
  readonly byTask: Map<number, readonly Issue[]>;
  readonly groups: readonly RuleGroups[];
  wholeMends: WholeMends;
}

/** What the rules of the header and of the whole annex say, by rule; those in `kept` are not asked again. */
function checkWhole({ annex, settings, rules }: State, context: RuleContext, make: IssueMaker, kept?: Whole): Whole {
  const said = new Map(kept);
  const location = { found: true as const, places: [annex.place] };
  for (const { rule, severity } of active(rules, 'location', settings))
    said.set(rule, issuesOf(make, rule, severity, rule.check(location, { grid: context.grid, settings })) ?? []);
  for (const { rule, severity } of active(rules, 'annex', settings))
    if (!kept?.has(rule)) said.set(rule, issuesOf(make, rule, severity, rule.check(annex, context)) ?? []);
  return said;
}

function gather({ whole, byRow, byTask, groups }: State): Issue[] {
  const all: Issue[] = [];
  for (const said of [whole, byRow, byTask, ...groups.map((one) => one.said)]) {
    for (const issues of said.values()) for (const issue of issues) all.push(issue);
  }
  return all;
}

const sessionOf = (state: State, context: RuleContext): CheckSession => ({
  issues: withWholeMends(withoutRepeats(state.all), state.rules, context, state.wholeMends),
  state,
});

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
  const groups = emptyGroups(active(rules, 'group', settings));
  const state: State = {
    annex,
    context,
    settings,
    asOf,
    rules,
    all: [],
    whole: new Map(),
    byRow: new Map(),
    byTask: new Map(),
    groups,
    wholeMends: new Map(),
  };
  state.whole = checkWhole(state, context, make);
  const cellRules = active(rules, 'cell', settings);
  for (let row = annex.place.body.top; row <= annex.place.body.bottom; row += 1) {
    const issues = checkRow(cellRules, row, context, make);
    if (issues) state.byRow.set(row, issues);
  }
  const checkTask = taskChecker(active(rules, 'task', settings), context, make);
  for (let index = 0; index < annex.tasks.length; index += 1) {
    const issues = checkTask(annex.tasks[index]!);
    if (issues) state.byTask.set(index, issues);
  }
  for (const one of groups) {
    joinAll(one, annex.tasks, context);
    for (const [key, members] of one.members) {
      if (typeof members === 'object') checkGroup(one, key, annex.tasks, context, make);
    }
  }
  state.all = gather(state).sort(bySheetOrder(rules));
  return sessionOf(state, context);
}

const sameFacts = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

function sameShape(a: Annex, b: Annex): boolean {
  if (a.tasks.length !== b.tasks.length || !sameFacts(a.place, b.place) || !sameFacts(a.plan, b.plan)) return false;
  if (
    a.groups !== b.groups &&
    !sameFacts(
      a.groups.map(({ row }) => row),
      b.groups.map(({ row }) => row),
    )
  )
    return false;
  for (let i = 0; i < a.tasks.length; i += 1) {
    const [was, is] = [a.tasks[i]!, b.tasks[i]!];
    if (was !== is && (was.row !== is.row || was.parent !== is.parent)) return false;
  }
  return true;
}

/** Tasks that are no longer the very same objects: reading again keeps those that did not change. */
function changedTasks(before: readonly Task[], after: readonly Task[]): number[] {
  const changed: number[] = [];
  for (let i = 0; i < after.length; i += 1) if (after[i] !== before[i]) changed.push(i);
  return changed;
}

/** The tasks have the ordinals or deadlines they had, in cells that hold what they held. */
function stays(
  field: 'ordinal' | 'deadline',
  changed: readonly number[],
  before: RuleContext,
  after: RuleContext,
): boolean {
  return changed.every((index) => {
    const [was, is] = [before.annex.tasks[index]![field], after.annex.tasks[index]![field]];
    return sameFacts(was, is) && sameFacts(before.cell(was.at), after.cell(is.at));
  });
}

/** What a recheck takes back and what it says instead. */
interface Turn {
  readonly dropped: Set<Issue>;
  readonly added: Issue[];
}

function replace(turn: Turn, said: Map<number, readonly Issue[]>, key: number, issues: Issue[] | undefined): void {
  said.get(key)?.forEach((issue) => turn.dropped.add(issue));
  if (!issues) said.delete(key);
  else said.set(key, issues);
  turn.added.push(...(issues ?? []));
}

function recheckWhole(state: State, turn: Turn, deadlinesStay: boolean, make: IssueMaker): void {
  const before = state.whole;
  const kept = new Map(
    [...before].filter(([rule]) => deadlinesStay && rule.scope === 'annex' && rule.on === 'deadline'),
  );
  state.whole = checkWhole(state, state.context, make, kept);
  for (const [rule, issues] of before) if (!kept.has(rule)) issues.forEach((issue) => turn.dropped.add(issue));
  for (const [rule, issues] of state.whole) if (!kept.has(rule)) turn.added.push(...issues);
}

function recheckGroups(
  groups: RuleGroups,
  changed: readonly number[],
  turn: Turn,
  before: RuleContext,
  context: RuleContext,
  make: IssueMaker,
) {
  const { tasks } = context.annex;
  const keys = new Set<GroupKey>();
  const add = (key: GroupKey): void => void keys.add(key);
  for (const index of changed) {
    leave(groups, index, before.annex.tasks[index]!, before, add);
    join(groups, index, tasks[index]!, context, add);
  }
  for (const key of keys) {
    groups.said.get(key)?.forEach((issue) => turn.dropped.add(issue));
    checkGroup(groups, key, tasks, context, make);
    turn.added.push(...(groups.said.get(key) ?? []));
  }
}

/**
 * Checks again after some rows changed. `annex` and `grid` are the sheet as it is now; tasks that are the very same objects
 * as before are taken as unchanged; rows are 0-based. Anything that moves rows, tasks or groups, or changes the header or
 * the plan's dates, is checked from the start. Returns the new session; the old one must not be used again.
 */
export function recheck(session: CheckSession, annex: Annex, grid: Grid, changedRows: Iterable<number>): CheckSession {
  const { state } = session;
  const { settings, asOf, rules } = state;
  const rows = new Set(changedRows);
  if (!sameShape(state.annex, annex)) return beginCheck(annex, grid, settings, asOf, rules);
  const context = contextOf(annex, grid, settings, asOf);
  const make = issueMaker(settings, grid);
  const before = state.context;
  const changed = changedTasks(before.annex.tasks, annex.tasks);
  const turn: Turn = { dropped: new Set(), added: [] };
  state.annex = annex;
  state.context = context;
  recheckWhole(state, turn, stays('deadline', changed, before, context), make);
  const { top, bottom } = annex.place.body;
  const cellRules = active(rules, 'cell', settings);
  for (const row of rows) {
    if (row >= top && row <= bottom) replace(turn, state.byRow, row, checkRow(cellRules, row, context, make));
  }
  const checkTask = taskChecker(active(rules, 'task', settings), context, make);
  for (const index of changed) {
    replace(turn, state.byTask, index, checkTask(annex.tasks[index]!));
  }
  for (const groups of state.groups) recheckGroups(groups, changed, turn, before, context, make);
  if (!stays('ordinal', changed, before, context)) state.wholeMends = new Map();
  const order = bySheetOrder(rules);
  state.all = merge(state.all, turn.dropped, turn.added.sort(order), order);
  return sessionOf(state, context);
}

type Order = (a: Issue, b: Issue) => number;

function merge(old: readonly Issue[], dropped: ReadonlySet<Issue>, added: readonly Issue[], order: Order): Issue[] {
  const result: Issue[] = [];
  let next = 0;
  for (const issue of old) {
    if (dropped.has(issue)) continue;
    while (next < added.length && order(added[next]!, issue) < 0) result.push(added[next++]!);
    result.push(issue);
  }
  return result.concat(added.slice(next));
}
