import type { LetterContext } from './context.js';

/** When the figures were read, from how much, by which formula, and who answers. */
export function weekFoot({ report, words, settings, readAt }: LetterContext): readonly string[] {
  const sum = (of: (source: (typeof report.sources)[number]) => number): number =>
    report.sources.reduce((all, source) => all + of(source), 0);
  const read = sum((source) => source.tasks);
  const findings = sum(({ findings: { error, warning } }) => error + warning);
  return [
    words.footRead(
      readAt,
      report.asOf,
      report.closed,
      report.sources.length,
      sum((s) => s.rows),
      read,
      sum((s) => s.groups),
      Math.max(
        0,
        sum((s) => s.rows - s.groups - s.tasks),
      ),
    ) + (findings ? ` ${words.findings(findings)}` : ''),
    ...(read === report.totals.total ? [] : [words.footMerged(read, report.totals.total)]),
    words.footFormula + (report.totals.doneUnproven ? ` ${words.footUnproven(report.totals.doneUnproven)}` : ''),
    words.footOffice(settings.office.contact),
  ];
}
