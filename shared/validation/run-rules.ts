import type { Settings } from '../settings/settings.js';
import { severityOf, type IssueMaker } from './to-issue.js';
import type { Finding, Issue, Rule, RuleContext, Severity } from './types.js';

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

/** The issues of one rule; findings a person accepted are left out. */
export function issuesOf(make: IssueMaker, rule: Rule, severity: Severity, findings: Iterable<Finding>): Issue[] {
  const issues: Issue[] = [];
  for (const finding of findings) {
    const issue = make(rule, severity, finding);
    if (issue) issues.push(issue);
  }
  return issues;
}

interface RuleOf<T> {
  readonly rule: Rule & {
    readonly when?: (one: T, context: RuleContext) => boolean;
    check(one: T, context: RuleContext): Iterable<Finding>;
  };
  readonly severity: Severity;
}

/** Runs the rules of one row or one task; undefined when they say nothing, as nearly always. */
export function checkOne<T>(
  rules: readonly RuleOf<T>[],
  one: T,
  context: RuleContext,
  make: IssueMaker,
): Issue[] | undefined {
  let issues: Issue[] | undefined;
  for (const { rule, severity } of rules) {
    if (rule.when && !rule.when(one, context)) continue;
    for (const finding of rule.check(one, context)) {
      const issue = make(rule, severity, finding);
      if (issue) (issues ??= []).push(issue);
    }
  }
  return issues;
}
