import type { Annex, PlanFacts, Task } from '../annex/types.js';
import type { Judgement } from '../status/types.js';
import { namePlans, type NamedPlan } from './plan-names.js';
import { Rows } from './rows.js';
import { sheetKey } from './task-key.js';
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

const NO_ANNEX = {
  vi: 'Chưa tìm thấy phụ lục phân công nhiệm vụ trong tệp này',
  en: 'No annex of assigned tasks was found in this file',
};

/** Gathers the judged tasks of all sources; `settle` judges an annex as of the day on which figures close. */
export function gather(
  sources: readonly CheckedSource[],
  settle: (tasks: readonly Task[], judgements: readonly Judgement[]) => readonly Judgement[],
  isAskedOnly: (unit: string) => boolean,
  language: 'vi' | 'en' = 'vi',
): Gathered {
  const sheets = annexesOf(sources);
  const plans = namePlans(
    sheets.map(({ source, plan }) => {
      const { file, name } = sources[source]!;
      return { file, plan, ...(name ? { name } : {}) };
    }),
  );
  const rows = new Rows();
  sheets.forEach(({ source, sheet, annex, judgements }, i) => {
    const plan = plans[i]!;
    const place: Place = { file: sources[source]!.file, sheet, plan, key: sheetKey(plan.identity, sheet) };
    for (const judgement of settle(annex.tasks, judgements)) {
      rows.add(judgement, place, (key) => toReportTask(key, judgement, place, isAskedOnly));
    }
  });
  const lines: ReportSource[] = [];
  const gaps: ReportGap[] = [];
  sources.forEach((source, index) => {
    const first = sheets.findIndex((sheet) => sheet.source === index);
    if (first === -1) gaps.push({ file: source.file, reason: NO_ANNEX[language] });
    else lines.push(sourceLine(source, plans[first]!, sheets[first]!.plan));
  });
  return { tasks: rows.all(), sources: lines, gaps };
}
