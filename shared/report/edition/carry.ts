import { compareDates, type CivilDate } from '../../calendar/civil-date.js';
import type { Status } from '../../status/types.js';
import { hashOf } from '../task-key.js';
import type { ReportTask, Snapshot } from '../types.js';
import { pairTasks, type Pairs } from './pairs.js';
import type { CarriedPlan, Left, VanishedRows } from './types.js';

export interface Place {
  readonly file: string;
  /** Absent = the whole file. */
  readonly sheet?: string;
}

export interface CarryInput {
  readonly previous: Snapshot;
  /** The tasks read now. */
  readonly tasks: readonly ReportTask[];
  /** Names of plans read now, also those without a task. */
  readonly plans: ReadonlySet<string>;
  readonly gaps: readonly { readonly file: string; readonly reason: string }[];
  /** What is read but counts elsewhere: copies, older versions. */
  readonly elsewhere: readonly Place[];
  /** The day the tasks of now are judged for. */
  readonly judged: CivilDate;
  readonly answers: readonly { readonly question: string; readonly option: string }[];
}

export interface Carry {
  /** The tasks of now, then those that are carried or have vanished. */
  readonly tasks: readonly ReportTask[];
  readonly pairs: Pairs;
  readonly carried: readonly CarriedPlan[];
  readonly vanished: readonly VanishedRows[];
  /** By the key a task had before. */
  readonly left: ReadonlyMap<string, Left>;
}

/** The answer that says that rows left the plan by a paper. */
export const WITHDRAWN = 'withdrawn';

const bare = (file: string): string => file.replace(/^.*[\\/]/, '');
type Open = Extract<Status, { kind: 'due-soon' | 'on-track' }>;
const isOpen = (status: Status): status is Open => status.kind === 'due-soon' || status.kind === 'on-track';
const isOverdue = ({ status }: ReportTask): boolean => status.kind === 'overdue';

/** A row that is gone from a plan that was read: no longer one of a plan that was not. */
function asVanished(row: ReportTask): ReportTask {
  const { carried: _, ...task } = row;
  return { ...task, vanished: true };
}

function groupByPlan(tasks: readonly ReportTask[]): Map<string, ReportTask[]> {
  const plans = new Map<string, ReportTask[]>();
  for (const task of tasks) {
    const known = plans.get(task.plan);
    if (known) known.push(task);
    else plans.set(task.plan, [task]);
  }
  return plans;
}

/**
 * What the edition before has and the reading of now has not. A plan that was not read keeps its last figures; overdue
 * rows that are gone without a paper stay counted and are asked about; what counts elsewhere, was withdrawn or was not
 * overdue leaves, each by its own term of the flow.
 */
export function carryOver(input: CarryInput): Carry {
  const { previous, tasks, plans, gaps, elsewhere, answers, judged } = input;
  const pairs = pairTasks(tasks, previous.tasks);
  const seen = new Set([...pairs.before.values()].map(({ plan }) => plan));
  const left = new Map<string, Left>();
  const kept: ReportTask[] = [];
  const carried: CarriedPlan[] = [];
  const vanished: VanishedRows[] = [];
  const taken = new Set(tasks.map(({ key }) => key));
  const countsElsewhere = (task: ReportTask): boolean =>
    elsewhere.some((one) => bare(one.file) === task.file && (one.sheet === undefined || one.sheet === task.sheet));
  for (const [plan, rows] of groupByPlan(pairs.gone)) {
    const free = rows.filter((task) => !taken.has(task.key));
    const read = plans.has(plan) || seen.has(plan) || pairs.renamed.has(plan);
    const question = `vanished-rows:${plan}#${hashOf(free.map(({ key }) => key).join('\n'))}`;
    const isWithdrawn = answers.some((one) => one.question === question && one.option === WITHDRAWN);
    const stay: ReportTask[] = [];
    for (const task of free) {
      if (countsElsewhere(task)) left.set(task.key, 'counted-once');
      else if (isWithdrawn) left.set(task.key, 'withdrawn');
      else if (read && !isOverdue(task)) left.set(task.key, 'removed');
      else stay.push(task);
    }
    if (stay.length === 0) continue;
    if (read) {
      kept.push(...stay.map(asVanished));
      vanished.push({ question, plan, keys: stay.map(({ key }) => key) });
    } else {
      kept.push(...stay.map((task) => ({ ...task, carried: true as const })));
      const known = previous.carried?.find((one) => one.plan === plan);
      const files = [...new Set(stay.map(({ file }) => file))];
      const gap = gaps.find(({ file }) => files.includes(bare(file)));
      carried.push({
        plan,
        files,
        since: known?.since ?? previous.period,
        tasks: stay.length,
        overdue: stay.filter(isOverdue).length,
        passed: stay.filter(({ status }) => isOpen(status) && compareDates(status.due, judged) < 0).length,
        ...(gap ? { reason: gap.reason } : {}),
      });
    }
  }
  return { tasks: [...tasks, ...kept], pairs: pairTasks([...tasks, ...kept], previous.tasks), carried, vanished, left };
}
