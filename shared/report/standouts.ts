import type { Line, Totals } from './types.js';

/** Units named by one figure each; never a ranking, and never more than what the figure says. */
export interface Standouts {
  /** Most overdue tasks first; only units that have any. */
  readonly mostOverdue: readonly Line[];
  /** Most tasks done late first; only units that have any. */
  readonly mostDoneLate: readonly Line[];
  /** Nothing overdue, nothing done late, and at least one task done on time: most of them first. */
  readonly allOnTime: readonly Line[];
}

/**
 * The units a report may name, at most `most` in each list. Lines that are no unit (unknown leads, what MTTQ and the like
 * are asked to do) are left out; units with equal figures keep the order of the table.
 */
export function standouts(byUnit: readonly Line[], most = 3): Standouts {
  const units = byUnit.filter((line) => !line.role);
  const top = (figure: (totals: Totals) => number): Line[] =>
    units
      .filter((line) => figure(line.totals) > 0)
      .sort((a, b) => figure(b.totals) - figure(a.totals))
      .slice(0, most);
  // A unit whose “on time” is not proven is not named for it.
  const proven = (t: Totals): number => (t.overdue + t.doneLate > 0 ? 0 : t.doneOnTime - (t.doneUnproven ?? 0));
  return { mostOverdue: top((t) => t.overdue), mostDoneLate: top((t) => t.doneLate), allOnTime: top(proven) };
}
