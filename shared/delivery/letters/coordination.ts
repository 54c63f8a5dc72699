import type { CivilDate } from '../../calendar/civil-date.js';
import { addDays, compareDates } from '../../calendar/civil-date.js';
import { formatDayMonth } from '../../report/render/format.js';
import { oneLine } from '../../report/render/one-line.js';
import type { Row } from '../../report/render/view.js';
import type { LetterView } from '../../report/render/view.js';
import type { LetterContext } from '../../report/sections/context.js';
import { isInside, periodName } from '../../report/sections/context.js';
import { limitedRows, placeOf } from '../../report/sections/task-rows.js';
import type { ReportTask } from '../../report/types.js';
import { subject } from '../subject.js';
import type { UnitShare } from '../unit-share.js';
import { leadSaid } from '../unit-task-rows.js';
import { letterWords } from './words/index.js';

const AHEAD_DAYS = 30;

/** What a body is asked to help with: open, and expected within a month or already past its time. */
export function coordinationTasks(context: LetterContext, share: UnitShare): readonly ReportTask[] {
  const until = addDays(context.report.asOf, AHEAD_DAYS);
  const chosen = context
    .rawOf([...share.lead, ...share.coordinating])
    .filter(
      ({ status, due }) =>
        ['overdue', 'due-soon', 'on-track'].includes(status.kind) && due !== undefined && compareDates(due, until) <= 0,
    )
    .sort((a, b) => (a.due && b.due ? compareDates(a.due, b.due) : 0));
  return context.tasksOf(chosen.map(({ key }) => key));
}

function coordinationRow(context: LetterContext, share: UnitShare, task: ReportTask): Row {
  const { words, language } = context;
  const said = letterWords(language);
  const past = task.status.kind === 'overdue';
  const leads = task.lead.length === 1 && task.lead[0] === share.name;
  return {
    title: task.content,
    ...(leads ? {} : { strong: leadSaid(context, said, task) }),
    meta: [...(task.due ? [words.expected(task.due)] : []), placeOf(context, task)],
    lines: task.output ? [said.output(/[.…]$/.test(task.output) ? task.output : `${task.output}.`)] : [],
    side: task.due ? formatDayMonth(task.due) : '',
    ...(past ? { sideNote: words.pastExpected } : {}),
    // The day stands among the facts already.
    sideText: past ? words.pastExpected : '',
    tone: 'plain',
  };
}

/** “Trân trọng đề nghị … phối hợp”: to the Front, mass organisations, the Party and the council; no days late, no figures. */
export function coordinationView(context: LetterContext, share: UnitShare, link: string | undefined): LetterView {
  const { report, words, language, settings } = context;
  const said = letterWords(language);
  const tasks = coordinationTasks(context, share);
  const name = oneLine(share.name, 120);
  const week = isInside(report.asOf, report.period) ? report.period : report.next;
  const until = tasks.reduce<CivilDate>(
    (last, { due }) => (due && compareDates(due, last) > 0 ? due : last),
    tasks[0]?.due ?? report.asOf,
  );
  return {
    language: words.language,
    subject: subject(said.subjectCoordination(tasks.length, until)),
    preheader: oneLine(tasks.map((task) => task.content).join('; '), 110),
    body: report.office || settings.office.name,
    title: said.coordinationTitle(tasks.length),
    meta: said.weekMeta(periodName(words, week), week.start, week.end),
    dear: words.dear,
    recipient: name,
    blocks: [
      { kind: 'paragraph', words: said.coordinationIntro(said.committee(settings.office.kind), name) },
      ...limitedRows(context, tasks, 78, (task) => coordinationRow(context, share, task)),
      { kind: 'paragraph', words: said.coordinationAsk },
      ...(link
        ? [
            {
              kind: 'action' as const,
              label: said.coordinationLink,
              href: link,
              hint: words.linkHint,
              notes: [said.linkBody(addDays(report.asOf, AHEAD_DAYS))],
            },
          ]
        : []),
    ],
    foot: [said.coordinationFoot(settings.office.contact)],
  };
}
