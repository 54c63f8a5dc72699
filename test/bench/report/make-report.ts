// Checked sources and reports from made tasks, the way the hall would hand them in.
import type { PlanFacts, Task } from '../../../shared/annex/types.js';
import { periodOf } from '../../../shared/calendar/period.js';
import { buildReport } from '../../../shared/report/build.js';
import type { CheckedSource, Report, Snapshot } from '../../../shared/report/types.js';
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/settings/settings.js';
import { judge } from '../../../shared/status/judge.js';
import { day, makeAnnex } from './make-annex.js';

export function checked(
  file: string,
  tasks: readonly Task[],
  asOf: string,
  plan: PlanFacts = {},
  settings: Settings = DEFAULT_SETTINGS,
): CheckedSource {
  const annex = makeAnnex(tasks, plan);
  const judgements = tasks.map((task) => judge(task, day(asOf), settings));
  return { file, checks: [{ sheet: annex.sheet, annexes: [annex], judgements, issues: [] }] };
}

export interface ReportWords {
  readonly asOf: string;
  readonly sources: readonly CheckedSource[];
  readonly kind?: 'week' | 'month' | 'quarter';
  /** A day in the period; the day before asOf unless given. */
  readonly within?: string;
  readonly previous?: Snapshot;
  readonly settings?: Settings;
}

export function makeReport({
  asOf,
  sources,
  kind = 'week',
  within,
  previous,
  settings = DEFAULT_SETTINGS,
}: ReportWords): Report {
  const period = periodOf(kind, day(within ?? asOf));
  return buildReport({ office: 'UBND phường An Bình', period, asOf: day(asOf), sources, gaps: [], previous, settings });
}
