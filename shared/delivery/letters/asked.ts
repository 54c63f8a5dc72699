import { oneLine } from '../../report/render/one-line.js';
import type { Words } from '../../report/render/say.js';
import type { Block } from '../../report/render/view.js';
import type { LetterContext } from '../../report/sections/context.js';
import { whereTheRest } from '../../report/sections/context.js';
import { OVERDUE_IN_FULL } from '../../report/sections/overdue.js';
import { leadOf, placeOf } from '../../report/sections/task-rows.js';
import type { ReportTask } from '../../report/types.js';
import { letterWords } from './words/index.js';

const SHOWN = 10;
const TITLE_CHARS = 90;
const lateDays = ({ status }: ReportTask): number => (status.kind === 'overdue' ? status.days : 0);

/** “Xin ý kiến về 3 nhiệm vụ trễ từ 14 ngày trở lên.” */
export function askedVerdict(context: LetterContext, asked: readonly string[]): Words | undefined {
  const { language, settings } = context;
  return asked.length ? letterWords(language).askedVerdict(asked.length, settings.letters.escalateAfter) : undefined;
}

/** What the leader can decide: numbered, none of them chosen beforehand. */
export function choicesOf(context: LetterContext, tasks: readonly ReportTask[]): readonly Words[] {
  const said = letterWords(context.language);
  const until = tasks.length === 1 ? tasks[0]?.proposed : undefined;
  return tasks.some((task) => task.proposed)
    ? [said.choiceExtend(until), said.choiceKeep, said.choiceOther]
    : [said.choiceKeep, said.choiceDate, said.choiceOther];
}

/**
 * The request for a word inside the weekly letter: which tasks, by their place (their rows stand elsewhere in the same
 * letter; many are only counted), then the choices and where the answer goes.
 */
export function askedBlocks(context: LetterContext, asked: readonly string[]): readonly Block[] {
  const { report, language, settings, count, limits } = context;
  const said = letterWords(language);
  const tasks = [...context.tasksOf(asked)].sort((a, b) => lateDays(b) - lateDays(a));
  if (tasks.length === 0) return [];
  // Few overdue tasks stand in full in the same letter; of many only some do.
  const titleOf = ({ content }: ReportTask): string =>
    report.overdue.length > OVERDUE_IN_FULL ? oneLine(content, TITLE_CHARS) : '';
  const few = tasks.length <= Math.min(SHOWN, limits.rows);
  return [
    {
      kind: 'heading',
      title: said.choicesHeading,
      count: count(tasks.length),
      note: said.askedNote(settings.letters.escalateAfter),
    },
    few
      ? {
          kind: 'points',
          items: tasks.map((task) =>
            said.askedPoint(
              placeOf(context, task),
              leadOf(context, task),
              titleOf(task),
              lateDays(task),
              task.proposed,
            ),
          ),
        }
      : {
          kind: 'paragraph',
          words: said.askedMany(tasks.length, Math.max(...tasks.map(lateDays)), whereTheRest(context)),
        },
    { kind: 'paragraph', words: said.askedChoices },
    { kind: 'points', ordered: true, items: choicesOf(context, tasks) },
    { kind: 'paragraph', words: said.choiceReply(settings.office.contact, report.awaiting.length === 0) },
  ];
}
