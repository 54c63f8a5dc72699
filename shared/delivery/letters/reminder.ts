import { compareDates } from '../../calendar/civil-date.js';
import { formatLongDay } from '../../report/render/format.js';
import { oneLine } from '../../report/render/one-line.js';
import type { LetterView } from '../../report/render/view.js';
import type { LetterContext } from '../../report/sections/context.js';
import { limitedRows } from '../../report/sections/task-rows.js';
import type { ReportTask } from '../../report/types.js';
import { subject } from '../subject.js';
import type { UnitShare } from '../unit-share.js';
import { ownRow } from '../unit-task-rows.js';
import { letterWords } from './words/index.js';

const daysLeft = ({ status }: ReportTask): number =>
  status.kind === 'due-soon' || status.kind === 'on-track' ? status.days : 0;

/** How many tasks have so many days left, the nearest first. */
function stepsOf(tasks: readonly ReportTask[]): readonly (readonly [days: number, count: number])[] {
  const steps = new Map<number, number>();
  for (const task of tasks) steps.set(daysLeft(task), (steps.get(daysLeft(task)) ?? 0) + 1);
  return [...steps].sort(([a], [b]) => a - b);
}

/** “Còn 3 ngày: 2 nhiệm vụ đến hạn …”: before the day and on the day; one letter for all tasks that reach a step. */
export function reminderView(
  context: LetterContext,
  share: UnitShare,
  keys: readonly string[],
  link: string | undefined,
): LetterView {
  const { report, words, language, settings } = context;
  const said = letterWords(language);
  const tasks = [...context.tasksOf(keys)].sort((a, b) => (a.due && b.due ? compareDates(a.due, b.due) : 0));
  const [first] = tasks;
  const steps = stepsOf(tasks);
  const oneDay = steps.length === 1 ? first?.due : undefined;
  const days = first ? daysLeft(first) : 0;
  const day = (date: ReportTask['due']): string => (date ? formatLongDay(date, language) : '');
  const subjects = oneDay
    ? days === 0
      ? [said.subjectOnDay(tasks.length)]
      : [said.subjectBefore(days, tasks.length, day(oneDay))]
    : [...steps].reverse().map((_, i) => {
        const shown = steps.slice(0, steps.length - i);
        return said.subjectSeveral(shown, tasks.length - shown.reduce((sum, [, count]) => sum + count, 0));
      });
  return {
    language: words.language,
    subject: subject(...subjects),
    preheader: oneLine(tasks.map((task) => task.content).join('; '), 110),
    body: report.office || settings.office.name,
    title: said.reminderTitle(tasks.length, oneDay ? days : undefined),
    meta: oneDay ? said.head(day(oneDay)) : said.drawn(report.asOf),
    dear: words.dear,
    recipient: oneLine(share.name, 120),
    blocks: [
      {
        kind: 'paragraph',
        words: said.reminderIntro(said.committee(settings.office.kind), tasks.length, oneDay),
      },
      ...limitedRows(context, tasks, 108, (task) =>
        ownRow(
          context,
          said,
          task,
          task.coordinating.length ? [said.with(task.coordinating.slice(0, 6).join('; '))] : [],
        ),
      ),
      { kind: 'paragraph', words: said.reminderAsk },
      ...(link ? [] : [{ kind: 'paragraph' as const, words: said.updateHow(settings.office.contact) }]),
      ...(link
        ? [
            {
              kind: 'action' as const,
              label: said.update,
              href: link,
              hint: words.linkHint,
              notes: [said.linkShort(report.next.end)],
            },
          ]
        : []),
    ],
    foot: [
      said.footRead(context.readAt, report.asOf, report.closed),
      said.footLadder(
        [...settings.letters.remindBefore].sort((a, b) => b - a),
        settings.letters.remindOnDay,
      ),
      said.footContact(settings.office.contact),
    ],
  };
}
