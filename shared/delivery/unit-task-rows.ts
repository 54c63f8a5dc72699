import type { Row } from '../report/render/view.js';
import { formatDayMonth, formatWeekdayHead } from '../report/render/format.js';
import type { LetterContext } from '../report/sections/context.js';
import { deadlineMeta, leadOf, placeOf } from '../report/sections/task-rows.js';
import type { ReportTask } from '../report/types.js';
import type { Words } from '../report/render/say.js';
import type { LetterWords } from './letters/words/index.js';

/** “đạt 60%”, else what else the unit has said; “chưa cập nhật” only where it has said nothing at all. */
export function progressOf({ words }: LetterContext, task: ReportTask): string {
  if (task.percent !== undefined) return words.reached(task.percent);
  if (task.updated) return words.updatedShort(task.updated);
  return task.result || task.difficulty || task.proposal || task.stage ? words.hasWords : words.notStarted;
}

const dotted = (text: string): string => (/[.…!?]$/.test(text) ? text : `${text}.`);
const outputLine = (said: LetterWords, { output }: ReportTask): readonly Words[] =>
  output ? [said.output(dotted(output))] : [];

/** A unit's own open task: days late or left, progress, due day, place, output. */
export function ownRow(context: LetterContext, said: LetterWords, task: ReportTask, more: readonly Words[] = []): Row {
  const { status } = task;
  const { words } = context;
  const late = status.kind === 'overdue';
  const days = late || status.kind === 'due-soon' || status.kind === 'on-track' ? status.days : 0;
  return {
    title: task.content,
    meta: [...deadlineMeta(context, task), placeOf(context, task)],
    lines: [...outputLine(said, task), ...more],
    side: late ? words.late(days) : words.left(days),
    sideNote: progressOf(context, task),
    tone: late ? 'overdue' : 'due',
  };
}

/** A task some way off: its day and progress. */
export function laterRow(context: LetterContext, task: ReportTask): Row {
  return {
    title: task.content,
    meta: [placeOf(context, task)],
    lines: [],
    side: task.due ? formatDayMonth(task.due) : context.words.undatedShort,
    sideNote: progressOf(context, task),
    tone: 'plain',
  };
}

/** “Chủ trì: …”; where no lead is known, that alone. */
export const leadSaid = (context: LetterContext, said: LetterWords, task: ReportTask): string =>
  task.lead.length ? said.lead(leadOf(context, task)) : context.words.noLead;

/** A task the unit helps with: who leads it. */
export function helpRow(context: LetterContext, said: LetterWords, task: ReportTask): Row {
  const { due } = task;
  const weekday = due ? formatWeekdayHead(due, context.language) : '';
  return {
    title: task.content,
    strong: leadSaid(context, said, task),
    meta: [],
    lines: [],
    side: due ? weekday : context.words.undatedShort,
    ...(due ? { sideNote: formatDayMonth(due), sideText: `${weekday} ${formatDayMonth(due)}` } : {}),
    tone: 'plain',
  };
}
