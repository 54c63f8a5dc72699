import { foldKey } from '../../text/fold.js';
import { alike } from '../task-key.js';
import type { ReportTask } from '../types.js';

/** Which task of now is which task of the edition before. */
export interface Pairs {
  /** Key of now → the task before. Only pairs that are certain on both sides. */
  readonly before: ReadonlyMap<string, ReportTask>;
  /** Tasks of before that are no task of now. */
  readonly gone: readonly ReportTask[];
  /** Plans that go by another name now: most of their rows are the same. */
  readonly renamed: ReadonlyMap<string, string>;
}

type KeyOf = (task: ReportTask) => string;
const contentOf: KeyOf = (task) => foldKey(task.content);
const inPlan: KeyOf = (task) => `${task.plan}|${contentOf(task)}`;
const atPlace: KeyOf = (task) => `${task.plan}|${task.sheet}|${task.ordinal.trim()}`;

/** A key claimed twice leads nowhere. */
function byKey(tasks: Iterable<ReportTask>, keyOf: KeyOf): Map<string, ReportTask | undefined> {
  const map = new Map<string, ReportTask | undefined>();
  for (const task of tasks) {
    const key = keyOf(task);
    map.set(key, map.has(key) ? undefined : task);
  }
  return map;
}

class Matching {
  readonly before = new Map<string, ReportTask>();
  readonly old: Map<string, ReportTask>;
  fresh: ReportTask[] = [];

  constructor(now: readonly ReportTask[], then: readonly ReportTask[]) {
    this.old = new Map(then.map((task) => [task.key, task]));
    for (const task of now) {
      const known = this.old.get(task.key);
      if (known) this.pair(task, known);
      else this.fresh.push(task);
    }
  }

  private pair(task: ReportTask, known: ReportTask): void {
    this.before.set(task.key, known);
    this.old.delete(known.key);
  }

  /** Pairs what is left over on both sides under `keyOf` (before: `oldKeyOf`), where the pair also passes `certain`. */
  by(keyOf: KeyOf, oldKeyOf: KeyOf = keyOf, certain: (a: ReportTask, b: ReportTask) => boolean = () => true): void {
    if (this.fresh.length === 0 || this.old.size === 0) return;
    const left = byKey(this.old.values(), oldKeyOf);
    const mine = byKey(this.fresh, keyOf);
    this.fresh = this.fresh.filter((task) => {
      const key = keyOf(task);
      const known = mine.get(key) && left.get(key);
      if (!known || !certain(task, known)) return true;
      this.pair(task, known);
      return false;
    });
  }
}

const samePlace = (task: ReportTask, known: ReportTask): boolean =>
  Boolean(task.ordinal.trim()) && alike(known.content, task.content);

/** More than half of a plan's rows under another name: the same plan with a corrected number or title. */
const MOST = 0.5;

/** Plans of before whose name is no longer there, with the plan of now that has most of their rows. */
function renamedPlans(
  matching: Matching,
  now: readonly ReportTask[],
  then: readonly ReportTask[],
): Map<string, string> {
  const names = new Set(now.map(({ plan }) => plan));
  const missing = new Set([...matching.old.values()].map(({ plan }) => plan).filter((plan) => !names.has(plan)));
  const renamed = new Map<string, string>();
  for (const plan of missing) {
    const words = new Set(then.filter((task) => task.plan === plan).map(contentOf));
    const hits = new Map<string, Set<string>>();
    for (const task of matching.fresh) {
      const content = contentOf(task);
      if (words.has(content)) hits.set(task.plan, (hits.get(task.plan) ?? new Set()).add(content));
    }
    const best = [...hits].sort((a, b) => b[1].size - a[1].size)[0];
    if (best && best[1].size > words.size * MOST) renamed.set(plan, best[0]);
  }
  return renamed;
}

/**
 * Finds each task's row in the edition before: by its key; else by the same content in the same plan (renumbered); else
 * by the same place with much the same words (reworded); and the same within a plan that has another name now.
 */
export function pairTasks(now: readonly ReportTask[], then: readonly ReportTask[]): Pairs {
  const matching = new Matching(now, then);
  matching.by(inPlan);
  matching.by(atPlace, atPlace, samePlace);
  const renamed = matching.old.size > 0 ? renamedPlans(matching, now, then) : new Map<string, string>();
  if (renamed.size > 0) {
    const asNow =
      (keyOf: KeyOf): KeyOf =>
      (task) =>
        keyOf({ ...task, plan: renamed.get(task.plan) ?? task.plan });
    matching.by(
      (task) => `${inPlan(task)}|${task.ordinal.trim()}`,
      asNow((task) => `${inPlan(task)}|${task.ordinal.trim()}`),
    );
    matching.by(inPlan, asNow(inPlan));
    matching.by(atPlace, asNow(atPlace), samePlace);
  }
  return { before: matching.before, gone: [...matching.old.values()], renamed };
}
