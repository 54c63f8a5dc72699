import type { Issue, Severity } from '../../shared/index.js';
import { groupsOf, keyOf, SEVERITIES } from './findings.js';

const follows = (issue: Issue, than: Issue): boolean =>
  issue.at.sheet === than.at.sheet
    ? issue.at.row > than.at.row || (issue.at.row === than.at.row && issue.at.column > than.at.column)
    : issue.at.sheet > than.at.sheet;

const rulesOf = (issues: readonly Issue[]): readonly string[] =>
  SEVERITIES.flatMap((severity) => groupsOf(issues, severity).map((group) => group.rule));

/**
 * Where a person goes on after `done` was dealt with: itself when it is still there, the next of its rule, the next rule
 * in the order of the list, or nothing. `filter` is the severity the list shows.
 */
export function nextFinding(
  before: readonly Issue[],
  after: readonly Issue[],
  done: Issue,
  filter?: Severity,
): Issue | undefined {
  const shown = filter ? after.filter((issue) => issue.severity === filter) : after;
  const same = shown.filter((issue) => issue.rule === done.rule);
  const still = same.find((issue) => keyOf(issue) === keyOf(done));
  if (still) return still;
  if (same.length > 0) return same.find((issue) => follows(issue, done)) ?? same[0];
  const order = rulesOf(before);
  const here = order.indexOf(done.rule);
  const left = new Map(shown.map((issue) => [issue.rule, issue] as const).reverse());
  const ahead = [...order.slice(here + 1), ...order.slice(0, Math.max(0, here))].find((rule) => left.has(rule));
  return ahead === undefined ? shown[0] : left.get(ahead);
}
