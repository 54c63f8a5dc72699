import type { CivilDate } from '../../calendar/civil-date.js';
import { formatDayMonth, formatWeekdayHead, weekOverdueSince } from '../render/format.js';
import type { Words } from '../render/say.js';
import { b, say, sentences } from '../render/say.js';
import type { Block, Row } from '../render/view.js';
import type { ReportTask } from '../types.js';
import type { LetterContext } from './context.js';
import { whereTheRest } from './context.js';

/** “KH số 31, STT 14”: where the task stands in its plan. */
export function placeOf(context: LetterContext, task: ReportTask): string {
  const { words } = context;
  return `${context.plan(task.plan)}, ${task.ordinal ? words.ordinal(task.ordinal) : words.row(task.row + 1)}`;
}

export const leadOf = (context: LetterContext, task: ReportTask): string =>
  task.lead.join('; ') || context.words.noLead;

export function deadlineMeta(context: LetterContext, task: ReportTask): readonly string[] {
  const { words } = context;
  const due = task.due ? [words.deadline(task.due)] : [];
  return task.extensions > 0 && task.original ? [...due, words.extended(task.extensions, task.original)] : due;
}

/** The unit's last words, quoted with their day, and its proposal, which is not a decision. */
function lastWords(context: LetterContext, task: ReportTask): Words {
  const { words } = context;
  const facts = [
    task.percent === undefined ? undefined : words.reached(task.percent),
    task.result && words.quoted(task.result),
    task.difficulty && words.difficulty(task.difficulty),
    !task.proposed && task.proposal ? words.quoted(task.proposal) : undefined,
  ].filter(Boolean);
  const update =
    facts.length || task.updated
      ? say`${words.updatedOn(task.updated)}${facts.join('; ') || words.notStarted}.`
      : undefined;
  const proposal = task.proposed ? say`${b(words.proposes(task.proposed))}` : undefined;
  return update || proposal ? sentences(update, proposal) : say`${words.notUpdated}`;
}

/** What the Front or the Party leads is only ever asked for: no days late. */
function askedRow(context: LetterContext, task: ReportTask): Row {
  const { words } = context;
  return {
    title: task.content,
    strong: leadOf(context, task),
    meta: [...(task.due ? [words.expected(task.due)] : []), placeOf(context, task)],
    lines: [],
    side: words.coordinationShort,
    sideNote: words.pastExpected,
    tone: 'plain',
  };
}

/** An overdue task as the leader reads it: days late, unit, due day, place, last words. */
export function overdueRow(context: LetterContext, task: ReportTask, withWords = true): Row {
  const { words, report, language } = context;
  if (task.coordinationOnly) return askedRow(context, task);
  const late = task.status.kind === 'overdue' ? task.status : undefined;
  const fresh = report.changes?.newlyOverdue.includes(task.key) ?? false;
  const since = late && language === 'vi' ? weekOverdueSince(late.due) : undefined;
  const note = fresh
    ? words.freshlyOverdue
    : since && since.year === report.asOf.year
      ? words.sinceWeek(since.week)
      : undefined;
  return {
    title: task.content,
    strong: leadOf(context, task),
    meta: [...deadlineMeta(context, task), placeOf(context, task)],
    lines: withWords ? [lastWords(context, task)] : [],
    side: late ? words.late(late.days) : words.overdue,
    ...(withWords && note ? { sideNote: note } : {}),
    tone: 'overdue',
  };
}

/** A task that falls due: its weekday over its day. */
export function dueRow(context: LetterContext, task: ReportTask): Row {
  const due: CivilDate | undefined = task.due;
  return {
    title: task.content,
    strong: leadOf(context, task),
    meta: [placeOf(context, task)],
    lines: [],
    side: due ? formatWeekdayHead(due, context.language) : context.words.undatedShort,
    ...(due
      ? {
          sideNote: formatDayMonth(due),
          sideText: `${formatWeekdayHead(due, context.language)} ${formatDayMonth(due)}`,
        }
      : {}),
    tone: 'due',
  };
}

/** The first rows of a list and, where it is cut, how many more there are and where. */
export function limitedRows(
  context: LetterContext,
  tasks: readonly ReportTask[],
  width: number,
  draw: (task: ReportTask) => Row,
): readonly Block[] {
  const shown = tasks.slice(0, context.limits.rows);
  const rest = tasks.length - shown.length;
  const rows: Block[] = shown.length ? [{ kind: 'rows', width, rows: shown.map(draw) }] : [];
  return rest > 0
    ? [...rows, { kind: 'paragraph', quiet: true, words: say`${context.words.more(rest, whereTheRest(context))}` }]
    : rows;
}
