import type { CivilDate } from '../../calendar/civil-date.js';
import { addDays, compareDates } from '../../calendar/civil-date.js';
import { formatChange } from '../../report/render/format.js';
import { oneLine } from '../../report/render/one-line.js';
import { sentences, say } from '../../report/render/say.js';
import type { Words } from '../../report/render/say.js';
import type { Block, LetterView } from '../../report/render/view.js';
import type { LetterContext } from '../../report/sections/context.js';
import { isInside, nextName, periodName, periodShort } from '../../report/sections/context.js';
import { limitedRows } from '../../report/sections/task-rows.js';
import type { Period, ReportTask } from '../../report/types.js';
import { subject } from '../subject.js';
import type { UnitShare } from '../unit-share.js';
import { inList } from '../unit-share.js';
import { helpRow, laterRow, ownRow } from '../unit-task-rows.js';
import type { WorkingCalendar } from '../working-days.js';
import { toComplete } from './unit-complete.js';
import type { LetterWords } from './words/index.js';
import { letterWords } from './words/index.js';

const NEXT_DAYS = 30;
const COMPLETE_SHOWN = 8;

export interface UnitWeek {
  readonly week: Period;
  readonly overdue: readonly ReportTask[];
  readonly due: readonly ReportTask[];
  readonly next: readonly ReportTask[];
  /** How many come after that. */
  readonly later: number;
  readonly helping: readonly ReportTask[];
  readonly helpingOverdue: readonly ReportTask[];
  readonly complete: readonly Words[];
}

const isOpen = ({ status }: ReportTask): boolean => status.kind === 'due-soon' || status.kind === 'on-track';
const byDue = (a: ReportTask, b: ReportTask): number => (a.due && b.due ? compareDates(a.due, b.due) : 0);

/** What the week asks of one unit: its own rows first, then those it helps with. */
export function unitWeek(context: LetterContext, share: UnitShare): UnitWeek {
  const { report } = context;
  const week = isInside(report.asOf, report.period) ? report.period : report.next;
  const until = addDays(week.end, NEXT_DAYS);
  const open = [...context.rawOf(share.lead)].filter(isOpen).sort(byDue);
  const shown = (tasks: readonly ReportTask[]): readonly ReportTask[] => context.tasksOf(tasks.map(({ key }) => key));
  const to = (task: ReportTask, end: CivilDate): boolean => task.due !== undefined && compareDates(task.due, end) <= 0;
  return {
    week,
    overdue: inList(context, report.overdue, share.lead),
    due: shown(open.filter((task) => to(task, week.end))),
    next: shown(open.filter((task) => !to(task, week.end) && to(task, until))),
    later: open.filter((task) => !to(task, until)).length,
    helping: shown(
      [...context.rawOf(share.coordinating)].filter((task) => isOpen(task) && to(task, week.end)).sort(byDue),
    ),
    helpingOverdue: inList(context, report.overdue, share.coordinating),
    complete: toComplete(context, share),
  };
}

export const asksSomething = ({ overdue, due, next, helping, helpingOverdue, complete }: UnitWeek): boolean =>
  overdue.length + due.length + next.length + helping.length + helpingOverdue.length + complete.length > 0;

/** The last working day of the week, by which the unit is asked to answer. */
function answerDay(week: Period, asOf: CivilDate, calendar: WorkingCalendar): CivilDate {
  for (let day = week.end; compareDates(day, asOf) > 0; day = addDays(day, -1))
    if (calendar.isWorkingDay(day)) return day;
  return calendar.nextWorkingDay(asOf);
}

/** One request, for what the letter really asks. */
function requestOf(
  said: LetterWords,
  { kind }: UnitShare,
  { overdue, due, next, complete }: UnitWeek,
  by: string,
): Words | undefined {
  if (overdue.length + due.length + next.length > 0)
    return kind === 'company' || kind === 'hamlet' ? said.requestHelp(by) : said.requestUpdate(by);
  return complete.length ? said.requestComplete(by) : undefined;
}

export interface UnitLetterOptions {
  readonly calendar: WorkingCalendar;
  readonly link: string | undefined;
  /** Overdue count of the unit in the report before, where there is one. */
  readonly overdueBefore?: number | undefined;
}

/** The digest of one unit: what is asked of it, its own figures, its rows, what it helps with, what to complete. */
export function unitWeekView(context: LetterContext, share: UnitShare, options: UnitLetterOptions): LetterView {
  const { report, words, language, count, settings } = context;
  const said = letterWords(language);
  const part = unitWeek(context, share);
  const { week, overdue, due, next, later, helping, helpingOverdue, complete } = part;
  const name = oneLine(share.name, 120);
  const when = isInside(report.asOf, week) ? words.thisWeek : nextName(context);
  const by = said.answerBy(answerDay(week, report.asOf, options.calendar));
  const own = context.rawOf(share.lead);
  const done = own.filter(({ status }) => status.kind === 'done').length;
  const rest = own.length - done - overdue.length - due.length;
  const helper = own.length === 0;
  const verdict: Words = helper
    ? said.verdictHelp(helping.length, helpingOverdue.length, when)
    : sentences(said.verdictUnit(overdue.length, due.length, when), requestOf(said, share, part, by));
  const before = options.overdueBefore;
  const change = before === undefined ? [] : [said.versusLast(formatChange(overdue.length, before, language))];
  const after = addDays(week.end, NEXT_DAYS);
  const ongoing = own.filter(({ status }) => status.kind === 'open-ended').length;
  const undated = own.filter(({ status }) => status.kind === 'unknown' && !status.due).length;
  const unclear = own.filter(({ status }) => status.kind === 'unknown' && status.due).length;
  const also = [
    later ? said.alsoLater(later, after) : '',
    ongoing ? said.alsoOngoing(ongoing) : '',
    undated ? said.alsoUndated(undated) : '',
    unclear ? said.alsoUnclear(unclear) : '',
  ].filter(Boolean);
  const list = (
    title: string,
    tasks: readonly ReportTask[],
    width: number,
    draw: Parameters<typeof limitedRows>[3],
    note?: string,
  ): readonly Block[] =>
    tasks.length
      ? [
          { kind: 'heading', title, count: count(tasks.length), ...(note ? { note } : {}) },
          ...limitedRows(context, tasks, width, draw),
        ]
      : [];
  const subjectFor = (unit: string): string =>
    helper
      ? said.subjectHelp(helping.length, helpingOverdue.length, periodShort(words, week), unit)
      : overdue.length + due.length > 0 || next.length + complete.length === 0
        ? said.subjectUnit(overdue.length, due.length, periodShort(words, week), unit)
        : next.length
          ? said.subjectNext(next.length, unit)
          : said.subjectComplete(complete.length, unit);
  return {
    language: words.language,
    subject: subject(subjectFor(name), subjectFor(oneLine(share.short, 60))),
    preheader: helper
      ? oneLine([...helping, ...helpingOverdue].map((task) => task.content).join('; '), 110)
      : said.preheaderUnit(done, own.length, next.length),
    body: report.office || settings.office.name,
    title: said.unitTitle(name),
    meta: said.weekMeta(periodName(words, week), week.start, week.end),
    dear: words.dear,
    recipient: name,
    blocks: [
      { kind: 'verdict', tone: overdue.length || due.length ? 'due' : 'calm', words: verdict },
      ...(options.link && !helper
        ? [
            {
              kind: 'action' as const,
              label: said.update,
              href: options.link,
              hint: words.linkHint,
              notes: [said.linkUnit(week.end)],
            },
          ]
        : []),
      ...(!options.link && overdue.length + due.length + next.length > 0
        ? [{ kind: 'paragraph' as const, quiet: true, words: said.updateHow(settings.office.contact) }]
        : []),
      ...(helper
        ? []
        : [
            {
              kind: 'figures' as const,
              items: [
                {
                  value: count(overdue.length),
                  label: words.overdue,
                  notes: change,
                  tone: overdue.length ? 'overdue' : 'plain',
                },
                {
                  value: count(due.length),
                  label: words.dueIn(periodShort(words, week)),
                  notes: [words.until(week.end)],
                  tone: 'due',
                },
                { value: count(rest), label: words.remaining, notes: [words.notDone], tone: 'plain' },
                {
                  value: `${count(done)}/${count(own.length)}`,
                  label: words.done,
                  notes: [context.percent(done, own.length)],
                  tone: 'done',
                },
              ],
            } as const,
          ]),
      ...list(words.overdue, overdue, 92, (task) => ownRow(context, said, task)),
      ...(overdue.length ? [{ kind: 'paragraph' as const, words: said.askOverdue }] : []),
      ...list(words.dueIn(periodShort(words, week)), due, 92, (task) => ownRow(context, said, task)),
      ...list(said.next30, next, 100, (task) => laterRow(context, task), words.fromTo(addDays(week.end, 1), after)),
      ...(also.length ? [{ kind: 'paragraph' as const, quiet: true, words: say`${said.also(also.join(', '))}` }] : []),
      ...list(said.coordinatingOverdue, helpingOverdue, 78, (task) => helpRow(context, said, task)),
      ...list(said.coordinatingHeading(periodShort(words, week)), helping, 78, (task) => helpRow(context, said, task)),
      ...(complete.length
        ? ([
            { kind: 'heading', title: said.completeHeading, count: count(complete.length) },
            {
              kind: 'points',
              items: [
                ...complete.slice(0, COMPLETE_SHOWN),
                ...(complete.length > COMPLETE_SHOWN ? [said.completeMore(complete.length - COMPLETE_SHOWN)] : []),
              ],
            },
          ] as const)
        : []),
    ],
    foot: [
      `${said.footRead(context.readAt, report.asOf, report.closed)}${helper ? '' : ` ${said.footUnit(own.length, new Set(own.map((task) => task.plan)).size)}`}`,
      ...(overdue.length
        ? [said.footEscalate(settings.letters.escalateAfter, said.committee(settings.office.kind))]
        : []),
      ...(context.files?.some((file) => file.endsWith('.xlsx')) ? [said.footExcel] : []),
      said.footContact(settings.office.contact),
    ],
  };
}
