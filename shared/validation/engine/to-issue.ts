import { a1 } from '../../grid/address.js';
import { cellAt, type Grid } from '../../grid/grid.js';
import type { Settings } from '../../settings/settings.js';
import type { Finding, Issue, Mend, Rule, Severity } from '../types.js';

/** The severity the office wants for a rule, or undefined when it is switched off. */
export function severityOf(rule: Rule, settings: Settings): Severity | undefined {
  const wanted = settings.rules[rule.id] ?? rule.severity;
  return wanted === 'off' ? undefined : wanted;
}

/** The mend of a finding that has none: it leads to the cell. */
export const goTo = (finding: Pick<Finding, 'at'>): Mend => ({
  label: `Đến ô ${a1(finding.at)}`,
  safe: false,
  changes: [],
  action: 'go',
  targets: [finding.at],
});

const acceptedKey = (rule: string, sheet: string, cell: string): string => JSON.stringify([rule, sheet, cell]);

/** Turns findings into issues; a finding a person accepted stays quiet until the text of its cell changes. */
export function issueMaker(settings: Settings, grid?: Grid) {
  const accepted = new Map<string, Set<string>>();
  for (const { rule, sheet, cell, text } of settings.accepted) {
    const key = acceptedKey(rule, sheet, cell);
    const texts = accepted.get(key) ?? new Set<string>();
    accepted.set(key, texts.add(text));
  }
  return (rule: Rule, severity: Severity, finding: Finding): Issue | undefined => {
    const text =
      finding.text ?? (grid?.sheet === finding.at.sheet ? cellAt(grid, finding.at.row, finding.at.column).text : '');
    if (accepted.size > 0 && accepted.get(acceptedKey(rule.id, finding.at.sheet, a1(finding.at)))?.has(text))
      return undefined;
    return {
      rule: rule.id,
      severity,
      at: finding.at,
      message: finding.message,
      mends: finding.mends && finding.mends.length > 0 ? finding.mends : [goTo(finding)],
      ...(finding.task === undefined ? {} : { task: finding.task }),
      ...(finding.file === undefined ? {} : { file: finding.file }),
      text,
    };
  };
}

/** Sheet order: by row, then column, then the order of the rules, then the words and the task, so that every way of checking agrees. */
export function bySheetOrder(rules: readonly Rule[]): (a: Issue, b: Issue) => number {
  const place = new Map(rules.map((rule, index) => [rule.id, index]));
  return (a, b) =>
    a.at.row - b.at.row ||
    a.at.column - b.at.column ||
    (place.get(a.rule) ?? 0) - (place.get(b.rule) ?? 0) ||
    (a.message < b.message ? -1 : Number(a.message > b.message)) ||
    (a.task ?? -1) - (b.task ?? -1);
}

/** Leaves out a finding said twice of one cell (a cell shared by several tasks); the list is in sheet order. */
export function withoutRepeats(sorted: readonly Issue[]): Issue[] {
  const result: Issue[] = [];
  for (const issue of sorted) {
    let said = false;
    for (let i = result.length - 1; i >= 0 && !said; i -= 1) {
      const other = result[i]!;
      if (other.at.row !== issue.at.row || other.at.column !== issue.at.column) break;
      said = other.rule === issue.rule && other.message === issue.message;
    }
    if (!said) result.push(issue);
  }
  return result;
}

export type IssueMaker = ReturnType<typeof issueMaker>;
