import type { Annex, PlanFacts } from '../annex/types.js';
import { compareDates, type CivilDate } from '../calendar/civil-date.js';
import type { Judgement } from '../status/types.js';
import { namePlans, type NamedPlan } from './plan-names.js';
import { alike, idKey, isOwnNumber, placeKey, sheetKey } from './task-key.js';
import { toReportTask, type Place } from './task-row.js';
import type { CheckedSource, ReportGap, ReportSource, ReportTask } from './types.js';

export interface Gathered {
  readonly tasks: readonly ReportTask[];
  readonly sources: readonly ReportSource[];
  /** Workbooks in which no annex was found. */
  readonly gaps: readonly ReportGap[];
}

interface Sheet {
  readonly source: number;
  readonly sheet: string;
  readonly annex: Annex;
  readonly judgements: readonly Judgement[];
  readonly plan: PlanFacts;
}

const named = (plan: PlanFacts): boolean => Boolean(plan.number ?? plan.title);

/** Every annex with its own judgements; an annex that does not name its plan belongs to the plan its workbook names. */
function annexesOf(sources: readonly CheckedSource[]): Sheet[] {
  return sources.flatMap((source, index) => {
    const checks = source.checks.filter((check) => check.annexes && check.annexes.length > 0);
    const plans = checks.flatMap((check) => check.annexes!.map((annex) => annex.plan));
    const common = plans.find(named) ?? plans[0] ?? {};
    return checks.flatMap((check) => {
      let from = 0;
      return check.annexes!.map((annex): Sheet => {
        const judgements = (check.judgements ?? []).slice(from, from + annex.tasks.length);
        from += annex.tasks.length;
        return { source: index, sheet: check.sheet, annex, judgements, plan: named(annex.plan) ? annex.plan : common };
      });
    });
  });
}

/** The day a row was last reported on. */
function reportedOn({ updated, status }: ReportTask): CivilDate | undefined {
  const completed = status.kind === 'done' ? status.completed : undefined;
  return updated && completed ? (compareDates(updated, completed) > 0 ? updated : completed) : (updated ?? completed);
}

/** Of two rows of one task the one reported on later counts; the first where neither is later. */
function isLater(row: ReportTask, known: ReportTask): boolean {
  const [day, before] = [reportedOn(row), reportedOn(known)];
  return Boolean(day && (!before || compareDates(day, before) > 0));
}

/**
 * Collects rows under stable keys. The same id in two plans (or in two workbooks of one plan) is one task, counted
 * once, unless the two rows have nothing in common: then the id is only a number both happen to use, and both stay.
 * So do rows that repeat an id within one sheet: that is a slip of the pen, and rules report it.
 */
class Rows {
  private readonly rows = new Map<string, ReportTask>();
  private readonly repeats = new Map<string, number>();

  add({ task }: Judgement, place: Place, make: (key: string) => ReportTask): void {
    const own = idKey(task.id);
    const key = own ?? placeKey(place.key, task.ordinal.value, task.content.value);
    const known = this.rows.get(key);
    if (!known) return void this.rows.set(key, make(key));
    const row = make(key);
    const elsewhere = known.file !== row.file || known.sheet !== row.sheet || known.plan !== row.plan;
    if (own && elsewhere && alike(known.content, row.content, isOwnNumber(own) ? 0.8 : 0.5)) {
      const kept = isLater(row, known) ? row : known;
      const others = new Set([...(known.alsoIn ?? []), known.plan, row.plan]);
      others.delete(kept.plan);
      return void this.rows.set(key, { ...kept, ...(others.size > 0 ? { alsoIn: [...others] } : {}) });
    }
    const apart = own ? `${own}@${placeKey(place.key, row.ordinal, row.content)}` : key;
    const n = (this.repeats.get(apart) ?? (own ? 0 : 1)) + 1;
    this.repeats.set(apart, n);
    const free = n > 1 ? `${apart}#${n}` : apart;
    return void this.rows.set(free, { ...row, key: free });
  }

  all(): ReportTask[] {
    return [...this.rows.values()];
  }
}

function sourceLine(source: CheckedSource, plan: NamedPlan, facts: PlanFacts): ReportSource {
  const checks = source.checks.filter((check) => check.annexes && check.annexes.length > 0);
  const annexes = checks.flatMap((check) => check.annexes!);
  const sum = (count: (annex: Annex) => number): number => annexes.reduce((total, annex) => total + count(annex), 0);
  const findings = { error: 0, warning: 0, notice: 0 };
  for (const check of checks) for (const issue of check.issues) findings[issue.severity] += 1;
  return {
    file: source.file,
    plan: facts,
    name: plan.name,
    sheets: checks.map((check) => check.sheet),
    rows: sum((annex) => annex.counts.rows),
    groups: sum((annex) => annex.counts.groups),
    tasks: sum((annex) => annex.counts.tasks),
    findings,
  };
}

/** Gathers the judged tasks of all sources; `settle` may judge an annex again for the day on which figures close. */
export function gather(
  sources: readonly CheckedSource[],
  settle: (judgements: readonly Judgement[]) => readonly Judgement[],
  isAskedOnly: (unit: string) => boolean,
): Gathered {
  const sheets = annexesOf(sources);
  const plans = namePlans(
    sheets.map(({ source, plan }) => {
      const { file, name } = sources[source]!;
      return { file, plan, ...(name ? { name } : {}) };
    }),
  );
  const rows = new Rows();
  sheets.forEach(({ source, sheet, judgements }, i) => {
    const plan = plans[i]!;
    const place: Place = { file: sources[source]!.file, sheet, plan, key: sheetKey(plan.identity, sheet) };
    for (const judgement of settle(judgements)) {
      rows.add(judgement, place, (key) => toReportTask(key, judgement, place, isAskedOnly));
    }
  });
  const lines: ReportSource[] = [];
  const gaps: ReportGap[] = [];
  sources.forEach((source, index) => {
    const first = sheets.findIndex((sheet) => sheet.source === index);
    if (first === -1)
      gaps.push({ file: source.file, reason: 'Chưa tìm thấy phụ lục phân công nhiệm vụ trong tệp này' });
    else lines.push(sourceLine(source, plans[first]!, sheets[first]!.plan));
  });
  return { tasks: rows.all(), sources: lines, gaps };
}
