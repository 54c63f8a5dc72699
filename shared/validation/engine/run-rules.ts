import type { Task } from '../../annex/types.js';
import type { Settings } from '../../settings/settings.js';
import { PREFILTER, prefilterOf } from './prefilter.js';
import { severityOf, type IssueMaker } from './to-issue.js';
import type { Finding, Issue, Rule, RuleContext, Severity } from '../types.js';

type Scoped<S extends Rule['scope']> = Extract<Rule, { scope: S }>;

/** A rule that is switched on, with the severity the office wants. */
export interface Active<S extends Rule['scope']> {
  readonly rule: Scoped<S>;
  readonly severity: Severity;
}

/** The rules of one scope that are switched on. */
export function active<S extends Rule['scope']>(rules: readonly Rule[], scope: S, settings: Settings): Active<S>[] {
  return rules.flatMap((rule) => {
    const severity = rule.scope === scope ? severityOf(rule, settings) : undefined;
    return severity ? [{ rule: rule as Scoped<S>, severity }] : [];
  });
}

/** The issues of one rule, undefined when it says nothing; findings a person accepted are left out. */
export function issuesOf(
  make: IssueMaker,
  rule: Rule,
  severity: Severity,
  findings: Iterable<Finding>,
): Issue[] | undefined {
  let issues: Issue[] | undefined;
  for (const finding of findings) {
    const issue = make(rule, severity, finding);
    if (issue) (issues ??= []).push(issue);
  }
  return issues;
}

type TaskRules = readonly Active<'task'>[];

const ON = ['lead', 'coordinating', 'deadline'] as const;

/**
 * Runs the rules of one task after another; a task nothing is said of, as nearly always, gives undefined. An annex repeats
 * its units and deadlines, and readings are shared where the words are: whether a reading concerns a rule is asked once.
 */
export function taskChecker(
  rules: TaskRules,
  context: RuleContext,
  make: IssueMaker,
): (task: Task) => Issue[] | undefined {
  const others = rules.filter(({ rule }) => rule.on === undefined);
  const aspects = ON.map((on) => ({
    on,
    rules: rules.filter(({ rule }) => rule.on === on),
    concerned: new Map<unknown, TaskRules>(),
  }));
  return (task) => {
    let issues: Issue[] | undefined;
    for (let i = 0; i < others.length; i += 1) {
      const one = others[i]!;
      if (!one.rule.when || one.rule.when(task, context)) issues = said(issues, one, task);
    }
    for (const { on, rules: own, concerned } of aspects) {
      const { value } = task[on];
      let some = concerned.get(value);
      if (!some) concerned.set(value, (some = own.filter(({ rule }) => !rule.when || rule.when(task, context))));
      for (let i = 0; i < some.length; i += 1) issues = said(issues, some[i]!, task);
    }
    return issues;
  };

  function said(issues: Issue[] | undefined, { rule, severity }: Active<'task'>, task: Task): Issue[] | undefined {
    const more = issuesOf(make, rule, severity, rule.check(task, context));
    return more && issues ? issues.concat(more) : (more ?? issues);
  }
}

/** Runs the rules of the cells of one row, of those cells that show a sign of something. */
export function checkRow(
  rules: readonly Active<'cell'>[],
  row: number,
  context: RuleContext,
  make: IssueMaker,
): Issue[] | undefined {
  const cells = context.grid.rows[row];
  if (!cells || rules.length === 0) return undefined;
  let issues: Issue[] | undefined;
  for (const { column, field } of context.annex.place.header.columns) {
    const cell = cells[column];
    if (!cell || (cell.kind === 'blank' && !cell.uncalculated)) continue;
    const signs =
      cell.kind === 'error' || cell.formula !== undefined
        ? prefilterOf(cell.text) | PREFILTER.error
        : prefilterOf(cell.text);
    if (signs === 0) continue;
    for (const { rule, severity } of rules) {
      if ((rule.signs & signs) === 0) continue;
      const at = { sheet: context.annex.sheet, row, column };
      const said = issuesOf(make, rule, severity, rule.check({ at, field, cell }, context));
      if (said) issues = issues ? issues.concat(said) : said;
    }
  }
  return issues;
}
