import { addDays, compareDates, type CivilDate } from '../calendar/civil-date.js';
import type { Period } from '../calendar/period.js';
import type { Settings } from '../settings/settings.js';
import { assemble, carriedOf, compareWith } from './assemble.js';
import { carryOver, type Place } from './edition/carry.js';
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
  /** What was read but counts elsewhere: copies, older versions. */
  readonly elsewhere?: readonly Place[];
  /** True where the state of today is asked for and not that of the period's last day: the ladder of reminders. */
  readonly live?: boolean;
}

/** The day judgements are made for and the last day whose facts count: a period that is over closes on its last day. */
function closingDays({ period, asOf, settings, live }: ReportInput): { judged: CivilDate; closed: CivilDate } {
  const closed = settings.policy.figuresClose === 'as-of' ? asOf : addDays(asOf, -1);
  if (live || compareDates(closed, period.end) <= 0) return { judged: asOf, closed };
  return { judged: addDays(period.end, 1), closed: period.end };
}

/**
 * Consolidates checked annexes into one report. Figures are closed at the end of the day before asOf unless the policy
 * says 'as-of': what was completed after that is not yet counted as done. Never throws; a workbook without an annex
 * becomes a gap, an empty one a line of zeros, a period in the future a report in which nothing is done in it yet.
 */
export function buildReport(input: ReportInput): Report {
  const { office, period, asOf, sources, gaps, notCounted, previous, settings, elsewhere = [] } = input;
  const { judged, closed } = closingDays(input);
  const gathered = gather(sources, settler(judged, closed, settings), askedOnly(settings), settings.language);
  const carry =
    previous &&
    carryOver({
      previous,
      tasks: gathered.tasks,
      plans: new Set([...gathered.sources.map(({ name }) => name), ...gathered.tasks.map(({ plan }) => plan)]),
      gaps: [...gaps, ...gathered.gaps],
      elsewhere,
      answers: settings.answers,
      judged,
    });
  return assemble({
    office,
    period,
    asOf,
    closed,
    sources: gathered.sources,
    gaps: [...gaps, ...gathered.gaps],
    ...(notCounted === undefined ? {} : { notCounted }),
    tasks: carry?.tasks ?? gathered.tasks,
    ...(previous && carry ? { comparison: compareWith(previous, carry), carriedOver: carriedOf(previous, carry) } : {}),
  });
}
