import type { CivilDate } from '../../calendar/civil-date.js';
import { addDays, compareDates, formatDay } from '../../calendar/civil-date.js';
import { formatDayMonth } from '../../report/render/format.js';
import { oneLine } from '../../report/render/one-line.js';
import type { Words } from '../../report/render/say.js';
import type { Block, LetterView } from '../../report/render/view.js';
import type { LetterContext } from '../../report/sections/context.js';
import { deadlineMeta, leadOf, limitedRows, overdueRow, placeOf } from '../../report/sections/task-rows.js';
import type { ReportTask } from '../../report/types.js';
import { subject } from '../subject.js';
import { choicesOf } from './asked.js';
import { leadSaid, progressOf } from '../unit-task-rows.js';
import { letterWords } from './words/index.js';

/** A letter already sent about a task, by the day it went. */
export interface SentStep {
  readonly day: CivilDate;
  readonly kind: 'before' | 'notice';
  readonly days: number;
}

const FRESH_DAYS = 7;
const lateDays = ({ status }: ReportTask): number => (status.kind === 'overdue' ? status.days : 0);

/** What happened to one task, day by day, from what the plan, the ledger and the unit say; nothing is guessed. */
function courseOf(context: LetterContext, task: ReportTask, sent: readonly SentStep[]): Block {
  const { report, words, language } = context;
  const said = letterWords(language);
  const steps: { day: CivilDate; words: Words }[] = [];
  if (task.original && task.extensions > 0)
    steps.push({ day: task.original, words: said.courseOriginal(task.extensions) });
  for (const step of sent)
    steps.push({
      day: step.day,
      words: step.kind === 'before' ? said.courseRemindedBefore(step.days) : said.courseNotice,
    });
  if (task.due) steps.push({ day: task.due, words: said.courseDue });
  const facts = [
    task.percent === undefined ? '' : words.reached(task.percent),
    task.result ? words.quoted(task.result) : '',
    task.difficulty ? words.difficulty(task.difficulty) : '',
    task.proposed ? said.courseProposal(task.proposed) : '',
  ].filter(Boolean);
  if (task.updated && facts.length) steps.push({ day: task.updated, words: said.courseUpdate(facts.join('; ')) });
  steps.sort((a, b) => compareDates(a.day, b.day));
  if (!task.updated && facts.length) steps.push({ day: report.asOf, words: said.courseUndated(facts.join('; ')) });
  else if (!task.updated) steps.push({ day: report.asOf, words: said.courseSilent });
  else if (compareDates(task.updated, addDays(report.asOf, -FRESH_DAYS)) < 0)
    steps.push({ day: report.asOf, words: said.courseNoNews });
  return { kind: 'course', steps: steps.map((step) => ({ day: formatDayMonth(step.day), words: step.words })) };
}

function oneTask(context: LetterContext, task: ReportTask, sent: readonly SentStep[]): readonly Block[] {
  const { report, words, language } = context;
  const said = letterWords(language);
  const unit = task.unit ?? task.lead[0];
  const others = unit
    ? context.rawOf(report.overdue).filter((one) => one.key !== task.key && (one.unit ?? one.lead[0]) === unit).length
    : 0;
  const related: Words[] = [
    ...(task.proposed ? [said.relatedProposal(task.extensions + 1)] : []),
    ...(unit && others ? [said.relatedUnit(unit, others)] : []),
  ];
  return [
    {
      kind: 'rows',
      width: 100,
      rows: [
        {
          title: task.content,
          strong: leadSaid(context, said, task),
          meta: [...deadlineMeta(context, task), placeOf(context, task)],
          lines: task.proposal && !task.proposed ? [[words.quoted(task.proposal)]] : [],
          side: words.late(lateDays(task)),
          sideNote: progressOf(context, task),
          tone: 'overdue',
        },
      ],
    },
    { kind: 'heading', title: said.courseHeading },
    courseOf(context, task, sent),
    ...(related.length
      ? ([
          { kind: 'heading', title: said.relatedHeading },
          { kind: 'points', items: related },
        ] as const)
      : []),
  ];
}

/** Asks the leader for a word on tasks that are long overdue: facts, course of events, then numbered choices. */
export function escalationView(
  context: LetterContext,
  recipient: string,
  keys: readonly string[],
  sentFor: (task: ReportTask) => readonly SentStep[],
): LetterView {
  const { report, words, language, settings } = context;
  const said = letterWords(language);
  const after = settings.letters.escalateAfter;
  const tasks = [...context.tasksOf(keys)].sort((a, b) => lateDays(b) - lateDays(a));
  const [only] = tasks;
  const single = tasks.length === 1 && only ? only : undefined;
  const until = single?.proposed;
  const proposals = tasks.filter((task) => task.proposed).length;
  const verdict = single
    ? said.verdictEscalation(lateDays(single), until)
    : said.verdictEscalationSeveral(tasks.length, Math.max(0, ...tasks.map(lateDays)), proposals);
  return {
    language: words.language,
    subject: single
      ? subject(
          said.subjectEscalation(1, lateDays(single), until ? formatDay(until) : ''),
          said.subjectEscalation(1, lateDays(single), ''),
        )
      : subject(said.subjectEscalationSeveral(tasks.length, after)),
    preheader: oneLine(tasks.map((task) => `${leadOf(context, task)}: ${task.content}`).join('; '), 110),
    body: report.office || settings.office.name,
    title: said.escalationTitle(tasks.length, after),
    meta: said.drawn(report.asOf),
    dear: words.dear,
    recipient: oneLine(recipient, 120),
    blocks: [
      { kind: 'verdict', tone: 'overdue', words: verdict },
      ...(single
        ? oneTask(context, single, sentFor(single))
        : limitedRows(context, tasks, 100, (task) => overdueRow(context, task))),
      { kind: 'heading', title: said.choicesHeading },
      { kind: 'points', ordered: true, items: choicesOf(context, tasks) },
      { kind: 'paragraph', words: said.choiceReply(settings.office.contact, true) },
      ...(settings.office.boardUrl
        ? [
            {
              kind: 'action' as const,
              label: words.openBoard,
              href: settings.office.boardUrl,
              hint: words.linkHint,
              notes: [],
            },
          ]
        : []),
    ],
    foot: [
      `${said.footRead(context.readAt, report.asOf, report.closed)} ${said.footThreshold(after)}`,
      words.footOffice(settings.office.contact),
    ],
  };
}
