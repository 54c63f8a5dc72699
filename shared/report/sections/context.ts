import type { CivilDate } from '../../calendar/civil-date.js';
import type { Settings } from '../../settings/settings.js';
import type { Language } from '../render/format.js';
import { formatCount, formatPercent, tie } from '../render/format.js';
import { oneLine } from '../render/one-line.js';
import { redactContacts } from '../render/redact.js';
import type { Block } from '../render/view.js';
import type { Dictionary } from '../render/words/index.js';
import { dictionary } from '../render/words/index.js';
import type { Period, Report, ReportTask } from '../types.js';

/** How much of a long list a letter shows; figures are never cut, rows move to the attachment. */
export interface Limits {
  readonly rows: number;
  /** Longest words of one cell. */
  readonly chars: number;
}

export interface LetterOptions {
  /** When the workbooks were read, 06:30; absent = the foot names the day the figures were closed. */
  readonly readAt?: string;
  /** Names of the files that go with the letter. */
  readonly files?: readonly string[];
}

/** What every section is given. */
export interface LetterContext extends LetterOptions {
  readonly report: Report;
  readonly settings: Settings;
  readonly language: Language;
  readonly words: Dictionary;
  readonly limits: Limits;
  /** The task behind a key, its words on one line, without personal contacts, cut to a readable length. */
  readonly task: (key: string) => ReportTask | undefined;
  /** The same tasks as the report has them, to count and choose from; their words must not be shown. */
  readonly rawOf: (keys: readonly string[]) => readonly ReportTask[];
  readonly tasksOf: (keys: readonly string[]) => readonly ReportTask[];
  /** “KH số 12” in one piece; longer names may break. */
  readonly plan: (plan: string) => string;
  readonly count: (n: number) => string;
  readonly percent: (part: number, whole: number) => string;
}

/** Blocks of one part of a letter; none when the part has nothing to say. */
export type Section = (context: LetterContext) => readonly Block[];

const indexes = new WeakMap<Report, ReadonlyMap<string, ReportTask>>();

/** Built once per report: a run draws a letter for every unit of it. */
function tasksByKey(report: Report): ReadonlyMap<string, ReportTask> {
  const known = indexes.get(report);
  if (known) return known;
  const made = new Map(report.tasks.map((task) => [task.key, task]));
  indexes.set(report, made);
  return made;
}

export function letterContext(
  report: Report,
  settings: Settings,
  limits: Limits,
  options: LetterOptions = {},
): LetterContext {
  const words = dictionary(settings.language);
  const byKey = tasksByKey(report);
  const tidy = (text: string): string => oneLine(redactContacts(text, words.contactRemoved), limits.chars);
  const maybe = <K extends string>(name: K, text: string | undefined): { readonly [name in K]?: string } =>
    text?.trim() ? ({ [name]: tidy(text) } as { readonly [name in K]?: string }) : {};
  const shown = new Map<string, ReportTask>();
  const task = (key: string): ReportTask | undefined => {
    const known = shown.get(key);
    if (known) return known;
    const raw = byKey.get(key);
    if (!raw) return undefined;
    const tidied: ReportTask = {
      ...raw,
      ordinal: oneLine(raw.ordinal, 20),
      content: tidy(raw.content),
      lead: raw.lead.map((unit) => oneLine(redactContacts(unit, words.contactRemoved), 120)),
      coordinating: raw.coordinating.map((unit) => oneLine(redactContacts(unit, words.contactRemoved), 120)),
      deadlineText: oneLine(redactContacts(raw.deadlineText, words.contactRemoved), 80),
      output: tidy(raw.output),
      ...maybe('result', raw.result),
      ...maybe('difficulty', raw.difficulty),
      ...maybe('proposal', raw.proposal),
    };
    shown.set(key, tidied);
    return tidied;
  };
  return {
    ...options,
    report,
    settings,
    language: settings.language,
    words,
    limits,
    task,
    rawOf: (keys) => keys.map((key) => byKey.get(key)).filter((one): one is ReportTask => one !== undefined),
    tasksOf: (keys) => keys.map(task).filter((one): one is ReportTask => one !== undefined),
    plan: (plan) => (plan.length <= 14 ? tie(plan) : oneLine(plan, 80)),
    count: (n) => formatCount(n, settings.language),
    percent: (part, whole) => formatPercent(part, whole, settings.language),
  };
}

export const periodName = (words: Dictionary, period: Period): string =>
  words.period(period.kind, period.number, period.year);
export const periodShort = (words: Dictionary, period: Period): string =>
  words.periodShort(period.kind, period.number, period.year);

/** “tuần này” only while the reader is in it; otherwise the period's own name. */
export function nextName(context: LetterContext): string {
  const { report, words } = context;
  const inside = isInside(report.asOf, report.next);
  return report.next.kind === 'week' && inside ? words.thisWeek : periodShort(words, report.next);
}

const asNumber = (d: CivilDate): number => d.year * 10_000 + d.month * 100 + d.day;
export const isInside = (day: CivilDate, period: { readonly start: CivilDate; readonly end: CivilDate }): boolean =>
  asNumber(day) >= asNumber(period.start) && asNumber(day) <= asNumber(period.end);

/** Where the rows a letter leaves out can be read. */
export function whereTheRest(context: LetterContext): string {
  const { files, settings, words } = context;
  if (files?.some((name) => name.endsWith('.xlsx'))) return words.inAttachment;
  return settings.office.boardUrl ? words.onBoard : words.atOffice(settings.office.contact);
}
