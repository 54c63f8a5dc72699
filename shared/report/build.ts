import { addDays, type CivilDate } from '../calendar/civil-date.js';
import type { Period } from '../calendar/period.js';
import type { Settings } from '../settings/settings.js';
import { assemble, compareWith } from './assemble.js';
import { gather } from './gather.js';
import { settler } from './settle.js';
import type { CheckedSource, Report, ReportGap, Snapshot } from './types.js';
import { askedOnly } from './unit-kinds.js';

export interface ReportInput {
  readonly office: string;
  readonly period: Period;
  /** The day the report is drawn up, the day the judgements were made for; days late are counted to it. */
  readonly asOf: CivilDate;
  readonly sources: readonly CheckedSource[];
  /** Workbooks that could not be read, with the reason in words officials read. */
  readonly gaps: readonly ReportGap[];
  /** What looks like a plan and is not counted, in one line (`readOffice`). */
  readonly notCounted?: string | undefined;
  /** The frozen figures of the report before; absent = nothing to compare with. */
  readonly previous?: Snapshot | undefined;
  readonly settings: Settings;
}

/**
 * Consolidates checked annexes into one report. Figures are closed at the end of the day before asOf unless the policy
 * says 'as-of': what was completed after that is not yet counted as done. Never throws; a workbook without an annex
 * becomes a gap, an empty one a line of zeros, a period in the future a report in which nothing is done in it yet.
 */
export function buildReport(input: ReportInput): Report {
  const { office, period, asOf, sources, gaps, notCounted, previous, settings } = input;
  const closed = settings.policy.figuresClose === 'as-of' ? asOf : addDays(asOf, -1);
  const gathered = gather(sources, settler(asOf, closed, settings), askedOnly(settings), settings.language);
  return assemble({
    office,
    period,
    asOf,
    closed,
    sources: gathered.sources,
    gaps: [...gaps, ...gathered.gaps],
    ...(notCounted === undefined ? {} : { notCounted }),
    tasks: gathered.tasks,
    comparison: previous && compareWith(previous, gathered.tasks),
  });
}
