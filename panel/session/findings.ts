import { a1 } from '../../shared/index.js';
import type { AnnexCheck, Issue, Severity, Task } from '../../shared/index.js';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** One finding among all, stable from check to check. */
export function keyOf(issue: Issue): string {
  return `${issue.rule}|${issue.at.sheet}|${a1(issue.at)}|${issue.message}`;
}

export interface RuleGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly issues: readonly Issue[];
}

/** Every finding of a workbook with an annex; one without has a page of its own. */
export function issuesOf(checks: readonly AnnexCheck[]): readonly Issue[] {
  return checks.some((check) => check.located) ? checks.flatMap((check) => check.issues) : [];
}

/** Findings by rule within one severity, in the order of the sheet. */
export function groupsOf(issues: readonly Issue[], severity: Severity): readonly RuleGroup[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    if (issue.severity !== severity) continue;
    const group = groups.get(issue.rule);
    if (group) group.push(issue);
    else groups.set(issue.rule, [issue]);
  }
  return [...groups].map(([rule, list]) => ({ rule, severity, issues: list }));
}

export function countOf(issues: readonly Issue[], severity: Severity): number {
  return issues.reduce((n, issue) => n + (issue.severity === severity ? 1 : 0), 0);
}

/** The task a finding is about, or undefined. */
export function taskOf(checks: readonly AnnexCheck[], issue: Issue): Task | undefined {
  if (issue.task === undefined) return undefined;
  for (const check of checks) {
    if (!check.located || check.sheet !== issue.at.sheet) continue;
    for (const annex of check.annexes) {
      const task = annex.tasks.find((one) => one.row === issue.task);
      if (task) return task;
    }
  }
  return undefined;
}
