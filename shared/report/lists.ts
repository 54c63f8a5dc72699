import { compareDates, type CivilDate } from '../calendar/civil-date.js';
import type { Period } from '../calendar/period.js';
import type { AgeLine, Changes, Report, ReportTask } from './types.js';

const within = (day: CivilDate, start: CivilDate, end: CivilDate): boolean =>
  compareDates(day, start) >= 0 && compareDates(day, end) <= 0;

/** True for an open task whose due day lies between two days, both included. */
export function isDueWithin(task: ReportTask, start: CivilDate, end: CivilDate): boolean {
  const { status } = task;
  return (status.kind === 'due-soon' || status.kind === 'on-track') && within(status.due, start, end);
}

const AGES = [{ from: 1, to: 7 }, { from: 8, to: 30 }, { from: 31, to: 90 }, { from: 91 }] as const;

/** How long overdue tasks have been overdue: 1–7, 8–30, 31–90 and more than 90 days. Bodies only asked have no days late. */
export function agesOf(tasks: readonly ReportTask[]): AgeLine[] {
  const days = tasks.flatMap(({ status, coordinationOnly }) =>
    status.kind === 'overdue' && !coordinationOnly ? [status.days] : [],
  );
  return AGES.map((age) => {
    const to = 'to' in age ? age.to : Number.POSITIVE_INFINITY;
    return { ...age, count: days.filter((n) => n >= age.from && n <= to).length };
  });
}

const lateness = ({ status }: ReportTask): number => (status.kind === 'overdue' ? status.days : 0);
const dueOrder = (a: ReportTask, b: ReportTask): number => (a.due && b.due ? compareDates(a.due, b.due) : 0);

export type Lists = Pick<
  Report,
  | 'overdue'
  | 'dueSoon'
  | 'dueNext'
  | 'dueRest'
  | 'undated'
  | 'unclear'
  | 'doneInPeriod'
  | 'awaiting'
  | 'coordination'
  | 'notStarted'
  | 'shared'
>;

interface ListDays {
  readonly period: Period;
  readonly next: Period;
  readonly asOf: CivilDate;
  readonly closed: CivilDate;
}

const isOpenDated = ({ status }: ReportTask): boolean =>
  status.kind === 'overdue' || status.kind === 'due-soon' || status.kind === 'on-track';

const hasNotBegun = ({ stage, percent }: ReportTask): boolean =>
  stage === undefined ? percent === 0 : stage === 'not-started';

/** Done in the period by its day of completion; without one, when the figures before did not have it as done. */
function isDoneInPeriod(task: ReportTask, { period, closed }: ListDays, newlyDone: ReadonlySet<string>): boolean {
  if (task.status.kind !== 'done') return false;
  const { completed } = task.status;
  const end = compareDates(closed, period.end) < 0 ? closed : period.end;
  return completed ? within(completed, period.start, end) : newlyDone.has(task.key);
}

/** The lists of a report as keys, in the order people read them; ties keep the order of the plans. */
export function listsOf(tasks: readonly ReportTask[], days: ListDays, changes: Changes | undefined): Lists {
  const list = (test: (task: ReportTask) => boolean, order?: (a: ReportTask, b: ReportTask) => number): string[] => {
    const found = tasks.filter(test);
    return (order ? found.sort(order) : found).map((task) => task.key);
  };
  const { period, next, asOf } = days;
  const newlyDone = new Set(changes?.newlyDone);
  const over = compareDates(asOf, period.end) > 0;
  const unclear = list(({ status }) => status.kind === 'unknown' && status.due !== undefined, dueOrder);
  const open = ({ status }: ReportTask): boolean => status.kind !== 'done';
  return {
    overdue: list(
      ({ status }) => status.kind === 'overdue',
      (a, b) => lateness(b) - lateness(a),
    ),
    dueSoon: list(({ status }) => status.kind === 'due-soon', dueOrder),
    dueNext: list((task) => isDueWithin(task, next.start, next.end), dueOrder),
    ...(over ? {} : { dueRest: list((task) => isDueWithin(task, period.start, period.end), dueOrder) }),
    undated: list(({ status }) => status.kind === 'unknown' && !status.due),
    ...(unclear.length > 0 ? { unclear } : {}),
    doneInPeriod: list((task) => isDoneInPeriod(task, days, newlyDone)),
    awaiting: list((task) => open(task) && Boolean(task.proposed ?? task.proposal)),
    coordination: list((task) => task.coordinationOnly),
    notStarted: list((task) => isOpenDated(task) && hasNotBegun(task)),
    shared: list((task) => task.alsoIn !== undefined),
  };
}
