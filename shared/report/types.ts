import type { Annex, PlanFacts } from '../annex/types.js';
import type { CivilDate } from '../calendar/civil-date.js';
import type { Period } from '../calendar/period.js';
import type { Doubt, Judgement, Status } from '../status/types.js';
import type { Issue } from '../validation/types.js';
import type { CarriedPlan, Flows, VanishedRows } from './edition/types.js';

export type { Period, PeriodKind } from '../calendar/period.js';

/** A task as reports show it: plain values, so that a snapshot of them can be frozen as JSON. */
export interface ReportTask {
  /** The task's own id, else plan + sheet + ordinal + folded content; the same in every report. */
  readonly key: string;
  readonly plan: string;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** The cell of its deadline: what a person is asked to complete. */
  readonly cell: string;
  readonly ordinal: string;
  readonly group: readonly string[];
  readonly content: string;
  /** Canonical names; the words of the cell where no unit is certain. */
  readonly lead: readonly string[];
  readonly leadKnown: boolean;
  readonly coordinating: readonly string[];
  readonly deadlineText: string;
  /** The words of the status or result cell where they decide that the status is unknown. */
  readonly statusText?: string;
  readonly due?: CivilDate;
  readonly original?: CivilDate;
  readonly extensions: number;
  readonly proposed?: CivilDate;
  readonly proposal?: string;
  readonly output: string;
  readonly status: Status;
  readonly stage?: string;
  readonly percent?: number;
  readonly result?: string;
  readonly difficulty?: string;
  readonly updated?: CivilDate;
  readonly completed?: CivilDate;
  /** Led only by MTTQ or mass organisations: told apart, never counted overdue by unit. */
  readonly coordinationOnly: boolean;
  /** The name of the one line by unit it counts under: its first certain lead; absent where no lead is certain. */
  readonly unit?: string;
  /** Other plans that carry the same task id: counted once, here. */
  readonly alsoIn?: readonly string[];
  readonly doubts?: readonly Doubt[];
  /** Its plan was not read: the facts are those of an earlier edition. */
  readonly carried?: true;
  /** No longer in its plan, without a paper: it stays counted until somebody says why. */
  readonly vanished?: true;
}

/** Every count of tasks; total = the sum of the seven. */
export interface Totals {
  readonly total: number;
  readonly doneOnTime: number;
  readonly doneLate: number;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly onTrack: number;
  readonly openEnded: number;
  readonly unknown: number;
  /** How many of doneOnTime give no day of completion (or have no readable deadline), so that “on time” is not proven. */
  readonly doneUnproven?: number;
  /** How many of unknown have a due day that has passed while what was done is not known; never overdue. */
  readonly statusUnknown?: number;
}

export interface Line {
  readonly name: string;
  readonly totals: Totals;
  /** Due within the next period (the week after, for a weekly report). */
  readonly dueNext: number;
  readonly previous?: Totals;
  /** unknown-lead: “Chưa rõ đơn vị chủ trì”. coordination: “Đề nghị phối hợp”, never worded as overdue. no-group: outside every group. */
  readonly role?: 'unknown-lead' | 'coordination' | 'no-group';
  /** The words of the cells behind the line of unknown leads. */
  readonly words?: readonly string[];
}

/** Overdue tasks by days late, without those led by bodies that are only asked. */
export interface AgeLine {
  readonly from: number;
  /** Absent = no upper end. */
  readonly to?: number;
  readonly count: number;
}

export interface Changes {
  readonly since: Period;
  readonly newlyOverdue: readonly string[];
  readonly settledOverdue: readonly string[];
  readonly newlyDone: readonly string[];
  readonly newlyDueSoon: readonly string[];
  readonly extended: readonly string[];
  readonly deadlineChanged: readonly string[];
  readonly added: readonly string[];
  readonly withdrawn: readonly string[];
  /** What `withdrawn` names: these tasks are no longer among the report's own. */
  readonly withdrawnTasks?: readonly ReportTask[];
}

export interface ReportSource {
  readonly file: string;
  readonly plan: PlanFacts;
  readonly name: string;
  readonly sheets: readonly string[];
  readonly rows: number;
  readonly groups: number;
  readonly tasks: number;
  readonly findings: { readonly error: number; readonly warning: number; readonly notice: number };
}

/** A source that could not be read: said in the letter, its figures absent. */
export interface ReportGap {
  readonly file: string;
  readonly reason: string;
}

export interface Report {
  readonly office: string;
  readonly period: Period;
  /** The period after it: what “due next” means. */
  readonly next: Period;
  /** The day the report is drawn up; days late are counted to it. */
  readonly asOf: CivilDate;
  /** Figures count what is known at the end of this day. */
  readonly closed: CivilDate;
  readonly sources: readonly ReportSource[];
  readonly gaps: readonly ReportGap[];
  /** One line: copies, older versions and reports of ours that are not in the figures. */
  readonly notCounted?: string;
  readonly tasks: readonly ReportTask[];
  readonly totals: Totals;
  readonly previous?: { readonly period: Period; readonly totals: Totals };
  readonly changes?: Changes;
  readonly byUnit: readonly Line[];
  readonly byPlan: readonly Line[];
  readonly byGroup: readonly Line[];
  readonly ages: readonly AgeLine[];
  /** Sorted lists of keys into `tasks`. Overdue: longest first. */
  readonly overdue: readonly string[];
  readonly dueSoon: readonly string[];
  readonly dueNext: readonly string[];
  readonly undated: readonly string[];
  /** Past their due day while nothing says for certain that they are not done: asked, never counted as overdue. */
  readonly unclear?: readonly string[];
  readonly doneInPeriod: readonly string[];
  readonly awaiting: readonly string[];
  readonly coordination: readonly string[];
  /** Due in what is left of the period itself (asOf … end), when it is not over. */
  readonly dueRest?: readonly string[];
  /** Open tasks with a deadline that have not begun: said so, or at 0 %. */
  readonly notStarted?: readonly string[];
  /** Tasks counted once although two plans carry them. */
  readonly shared?: readonly string[];
  /** From the edition before to this one; the sums always add up. Absent where there is nothing before. */
  readonly flow?: Flows;
  /** Plans of the edition before that were not read: their last figures are counted, and said so. */
  readonly carried?: readonly CarriedPlan[];
  /** Overdue rows that are gone without a paper: counted, and asked about. */
  readonly vanished?: readonly VanishedRows[];
  /** Plans that go by another name than in the edition before. */
  readonly renamed?: readonly { readonly from: string; readonly to: string }[];
  /** Overdue tasks that left in this edition or an earlier one, so that they are known when they come back. */
  readonly gone?: readonly ReportTask[];
}

/** One sheet as checked; the hall's result fits as it is. Sheets without an annex are left out of the figures. */
export interface CheckedSheet {
  readonly sheet: string;
  readonly annexes?: readonly Annex[];
  readonly judgements?: readonly Judgement[];
  readonly issues: readonly Issue[];
}

/** One workbook as checked. */
export interface CheckedSource {
  readonly file: string;
  /** The plan's name in letters, where the office gives one; else it is made from the plan's number, title or file. */
  readonly name?: string;
  readonly checks: readonly CheckedSheet[];
}

/** What the figures were compared with when they were frozen, line by line. */
export interface Comparison {
  readonly previous: { readonly period: Period; readonly totals: Totals };
  readonly changes: Changes;
  readonly units: Readonly<Record<string, Totals>>;
  readonly plans: Readonly<Record<string, Totals>>;
  readonly groups: Readonly<Record<string, Totals>>;
}

/** What only editions that follow another have. */
export type Carried = Pick<Report, 'flow' | 'carried' | 'vanished' | 'renamed' | 'gone'>;

/** What closing a period keeps: the report can be produced again with the same numbers. */
export interface Snapshot extends Carried {
  readonly version: 1;
  readonly period: Period;
  readonly closed: CivilDate;
  readonly tasks: readonly ReportTask[];
  readonly asOf?: CivilDate;
  readonly office?: string;
  readonly sources?: readonly ReportSource[];
  readonly gaps?: readonly ReportGap[];
  readonly notCounted?: string;
  readonly comparison?: Comparison;
}
