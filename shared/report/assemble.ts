import { addDays, type CivilDate } from '../calendar/civil-date.js';
import { nextPeriod, periodOf, type Period } from '../calendar/period.js';
import { changesSince } from './changes.js';
import { groupUnder, linesBy, planUnder, sortUnits, unitUnder, type LineContext } from './group-lines.js';
import { agesOf, isDueWithin, listsOf } from './lists.js';
import { flowOf } from './edition/flow.js';
import type { Carry } from './edition/carry.js';
import { totalsOf } from './totals.js';
import type { Carried, Comparison, Report, ReportGap, ReportSource, ReportTask, Snapshot, Totals } from './types.js';

/** What a report is made of: the tasks and the days; everything else is counted from them. */
export interface Facts {
  readonly office: string;
  readonly period: Period;
  readonly asOf: CivilDate;
  readonly closed: CivilDate;
  readonly sources: readonly ReportSource[];
  readonly gaps: readonly ReportGap[];
  readonly notCounted?: string;
  readonly tasks: readonly ReportTask[];
  readonly comparison?: Comparison | undefined;
  readonly carriedOver?: Carried | undefined;
}

/** The period that follows; after nine months it is the last quarter of the year. */
function following(period: Period): Period {
  if (period.kind !== 'nine-months') return nextPeriod(period);
  const window = period.start.day === 15 ? 'decree-09-2019' : 'calendar';
  return periodOf('quarter', addDays(period.end, 1), window);
}

const NOT_COMPARED: Omit<LineContext, 'previous'> = { isDueNext: () => false };

function totalsByName(tasks: readonly ReportTask[], under: Parameters<typeof linesBy>[1]): Record<string, Totals> {
  return Object.fromEntries(linesBy(tasks, under, NOT_COMPARED).map((line) => [line.name, line.totals]));
}

/** What the edition before and this one have to say to each other. */
export function carriedOf(previous: Snapshot, { tasks, pairs, carried, vanished, left }: Carry): Carried {
  const away = pairs.gone.filter(({ status }) => status.kind === 'overdue');
  const here = new Set(tasks.map(({ key }) => key));
  const gone = [...(previous.gone ?? []), ...away].filter(({ key }) => !here.has(key));
  const renamed = [...pairs.renamed].map(([from, to]) => ({ from, to }));
  return {
    flow: flowOf(previous, tasks, pairs, left),
    ...(carried.length > 0 ? { carried } : {}),
    ...(vanished.length > 0 ? { vanished } : {}),
    ...(renamed.length > 0 ? { renamed } : {}),
    ...(gone.length > 0 ? { gone } : {}),
  };
}

/** Compares the tasks of now with the figures before. */
export function compareWith(previous: Snapshot, { tasks, pairs }: Carry): Comparison {
  return {
    previous: { period: previous.period, totals: totalsOf(previous.tasks) },
    changes: changesSince(previous, tasks, pairs),
    units: totalsByName(previous.tasks, unitUnder),
    plans: totalsByName(previous.tasks, planUnder),
    groups: totalsByName(previous.tasks, groupUnder),
  };
}

/** Counts a report from its facts: the same facts always give the same figures. */
export function assemble(facts: Facts): Report {
  const { office, period, asOf, closed, sources, gaps, notCounted, tasks, comparison, carriedOver } = facts;
  const next = following(period);
  const isDueNext = (task: ReportTask): boolean => isDueWithin(task, next.start, next.end);
  return {
    office,
    period,
    next,
    asOf,
    closed,
    sources,
    gaps,
    ...(notCounted === undefined ? {} : { notCounted }),
    tasks,
    totals: totalsOf(tasks),
    ...(comparison ? { previous: comparison.previous, changes: comparison.changes } : {}),
    byUnit: sortUnits(linesBy(tasks, unitUnder, { isDueNext, previous: comparison?.units })),
    byPlan: linesBy(tasks, planUnder, { isDueNext, previous: comparison?.plans }),
    byGroup: linesBy(tasks, groupUnder, { isDueNext, previous: comparison?.groups }),
    ages: agesOf(tasks),
    ...carriedOver,
    ...listsOf(tasks, { period, next, asOf, closed }, comparison?.changes),
  };
}
