// Reports for the letters' tests, built by the product's own consolidation from plain facts.
import type { CivilDate } from '../../shared/calendar/civil-date.js';
import { addDays, compareDates, daysBetween, parseIso } from '../../shared/calendar/civil-date.js';
import { periodOf } from '../../shared/calendar/period.js';
import type { PeriodKind, Report, ReportSource, ReportTask, Snapshot } from '../../shared/report/types.js';
import { assemble, carriedOf, compareWith } from '../../shared/report/assemble.js';
import { carryOver } from '../../shared/report/edition/carry.js';
import type { Settings } from '../../shared/settings/settings.js';
import { DEFAULT_SETTINGS } from '../../shared/settings/settings.js';

export const day = (iso: string): CivilDate => {
  const date = parseIso(iso);
  if (!date) throw new Error(`${iso} is no day`);
  return date;
};

export interface TaskFacts {
  readonly plan?: string;
  readonly stt?: string;
  readonly content: string;
  readonly lead?: string;
  readonly coordinating?: readonly string[];
  readonly due?: string;
  readonly deadlineText?: string;
  readonly unread?: 'deadline-unread' | 'deadline-blank' | 'deadline-no-date' | 'deadline-ask';
  readonly ongoing?: boolean;
  readonly done?: string;
  readonly percent?: number;
  readonly result?: string;
  readonly difficulty?: string;
  readonly updated?: string;
  readonly proposed?: string;
  readonly output?: string;
  readonly asked?: boolean;
}

const SOON = 3;

/** A task as the report would carry it, judged on a day by the plain rules of the product. */
export function task(facts: TaskFacts, index: number, asOf: CivilDate): ReportTask {
  const due = facts.due ? day(facts.due) : undefined;
  const completed = facts.done ? day(facts.done) : undefined;
  const plan = facts.plan ?? 'KH số 12';
  const lead = facts.lead === undefined ? ['Phòng Văn hóa - Xã hội'] : facts.lead === '' ? [] : facts.lead.split('; ');
  const status = ((): ReportTask['status'] => {
    if (completed) {
      const late = due ? daysBetween(due, completed) : 0;
      return { kind: 'done', late: late > 0, completed, ...(due ? { due } : {}), ...(late > 0 ? { days: late } : {}) };
    }
    if (facts.ongoing) return { kind: 'open-ended' };
    if (!due) return { kind: 'unknown', because: facts.unread ?? 'deadline-blank' };
    const days = daysBetween(asOf, due);
    if (days < 0) return { kind: 'overdue', due, days: -days };
    return { kind: days <= SOON ? 'due-soon' : 'on-track', due, days };
  })();
  return {
    key: `t${index}`,
    plan,
    file: `${plan.replace(/\D/g, '') || 'ke-hoach'}.xlsx`,
    sheet: 'Phụ lục',
    row: index + 6,
    cell: `F${index + 7}`,
    ordinal: facts.stt ?? String(index + 1),
    group: [],
    content: facts.content,
    lead,
    leadKnown: lead.length > 0,
    coordinating: facts.coordinating ?? [],
    deadlineText: facts.deadlineText ?? (facts.due ? facts.due.split('-').reverse().join('/') : ''),
    ...(due ? { due } : {}),
    extensions: 0,
    output: facts.output ?? '',
    status,
    ...(facts.percent === undefined ? {} : { percent: facts.percent }),
    ...(facts.result ? { result: facts.result } : {}),
    ...(facts.difficulty ? { difficulty: facts.difficulty } : {}),
    ...(facts.updated ? { updated: day(facts.updated) } : {}),
    ...(facts.proposed ? { proposed: day(facts.proposed) } : {}),
    ...(completed ? { completed } : {}),
    coordinationOnly: facts.asked ?? false,
    ...(lead[0] && !facts.asked ? { unit: lead[0] } : {}),
  };
}

export interface ReportFacts {
  readonly tasks: readonly TaskFacts[];
  readonly asOf?: string;
  readonly kind?: PeriodKind;
  /** A day of the period reported on; default: the week before asOf. */
  readonly of?: string;
  /** The same tasks as they were at the end of the period before. */
  readonly before?: readonly TaskFacts[];
  readonly gaps?: Report['gaps'];
  readonly office?: string;
}

/** Consolidates facts with the product's own `assemble`. */
export function sampleReport(facts: ReportFacts): Report {
  const asOf = day(facts.asOf ?? '2026-11-16');
  const kind = facts.kind ?? 'week';
  const period = periodOf(kind, facts.of ? day(facts.of) : addDays(asOf, -7));
  const tasks = facts.tasks.map((one, i) => task(one, i, asOf));
  const plans = [...new Set(tasks.map((one) => one.plan))];
  const sources: ReportSource[] = plans.map((name) => {
    const own = tasks.filter((one) => one.plan === name);
    const number = /số (\d+)/.exec(name)?.[1];
    return {
      file: own[0]?.file ?? 'ke-hoach.xlsx',
      plan: number ? { number: `${number}/KH-UBND` } : {},
      name,
      sheets: ['Phụ lục'],
      rows: own.length + 4,
      groups: 4,
      tasks: own.length,
      findings: { error: 0, warning: 0, notice: 0 },
    };
  });
  const then = addDays(asOf, -7);
  const previous: Snapshot | undefined = facts.before && {
    version: 1,
    period: periodOf(kind, addDays(period.start, -1)),
    closed: addDays(then, -1),
    tasks: facts.before.map((one, i) => task(one, i, then)),
  };
  const carry =
    previous &&
    carryOver({
      previous,
      tasks,
      plans: new Set(plans),
      gaps: facts.gaps ?? [],
      elsewhere: [],
      answers: [],
      judged: asOf,
    });
  return assemble({
    office: facts.office ?? 'UBND phường An Bình',
    period,
    asOf,
    closed: addDays(asOf, -1),
    sources,
    gaps: facts.gaps ?? [],
    tasks: carry?.tasks ?? tasks,
    ...(previous && carry ? { comparison: compareWith(previous, carry), carriedOver: carriedOf(previous, carry) } : {}),
  });
}

export const earlier = (a: string, b: string): boolean => compareDates(day(a), day(b)) < 0;

/** A ward that has filled in what a letter needs. */
export const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  office: {
    ...DEFAULT_SETTINGS.office,
    name: 'UBND phường An Bình',
    place: 'An Bình',
    contact: 'Văn phòng HĐND và UBND phường',
    boardUrl: 'https://dondoc.anbinh.example/theo-doi',
  },
  leaders: [{ title: 'Lãnh đạo UBND phường', emails: ['lanhdao@anbinh.example'] }],
};
