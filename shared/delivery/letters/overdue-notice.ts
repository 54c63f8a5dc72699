import type { CivilDate } from '../../calendar/civil-date.js';
import { oneLine } from '../../report/render/one-line.js';
import { addDays, compareDates } from '../../calendar/civil-date.js';
import type { LetterView } from '../../report/render/view.js';
import type { LetterContext } from '../../report/sections/context.js';
import { limitedRows } from '../../report/sections/task-rows.js';
import type { ReportTask } from '../../report/types.js';
import { subject } from '../subject.js';
import type { UnitShare } from '../unit-share.js';
import { ownRow } from '../unit-task-rows.js';
import type { WorkingCalendar } from '../working-days.js';
import { letterWords } from './words/index.js';

const ANSWER_WORKING_DAYS = 2;

/** Two working days after a day: time enough to answer, short enough to remember. */
function answerBy(day: CivilDate, calendar: WorkingCalendar): CivilDate {
  let by = day;
  for (let i = 0; i < ANSWER_WORKING_DAYS; i += 1) by = calendar.nextWorkingDay(addDays(by, 1));
  return by;
}

const byDue = (a: ReportTask, b: ReportTask): number => (a.due && b.due ? compareDates(a.due, b.due) : 0);
const lateDays = ({ status }: ReportTask): number => (status.kind === 'overdue' ? status.days : 0);

/** Tells a unit what was not done at the end of its due day and what is asked of it; states facts, blames nobody. */
export function overdueNoticeView(
  context: LetterContext,
  share: UnitShare,
  keys: readonly string[],
  options: {
    readonly calendar: WorkingCalendar;
    readonly link: string | undefined;
    /** Tasks whose reminder falls on the same day: they come along. */
    readonly reminders?: readonly string[];
  },
): LetterView {
  const { report, words, language, settings } = context;
  const said = letterWords(language);
  const tasks = [...context.tasksOf(keys)].sort((a, b) => lateDays(b) - lateDays(a));
  const soon = [...context.tasksOf(options.reminders ?? [])].sort(byDue);
  const longest = Math.max(0, ...tasks.map(lateDays));
  const name = oneLine(share.name, 120);
  const last = (task: ReportTask) => {
    const facts = [task.result, task.difficulty && words.difficulty(task.difficulty)].filter(Boolean).join('; ');
    return task.updated && facts ? [said.lastUpdate(task.updated, facts.replace(/[.\s]+$/, ''))] : [];
  };
  const committee = said.committee(settings.office.kind);
  return {
    language: words.language,
    subject: soon.length
      ? subject(
          said.subjectNoticeBoth(tasks.length, longest, soon.length, true),
          said.subjectNoticeBoth(tasks.length, longest, soon.length, false),
        )
      : subject(tasks.length === 1 ? said.subjectNotice(1, longest) : said.subjectNoticeSeveral(tasks.length, longest)),
    preheader: oneLine(tasks.map((task) => task.content).join('; '), 110),
    body: report.office || settings.office.name,
    title: soon.length ? said.noticeTitleBoth(tasks.length, soon.length) : said.noticeTitle(tasks.length),
    meta: said.noticeMeta(report.asOf),
    dear: words.dear,
    recipient: name,
    blocks: [
      { kind: 'paragraph', words: said.noticeIntro(tasks.length) },
      ...limitedRows(context, tasks, 100, (task) => ownRow(context, said, task, last(task))),
      { kind: 'paragraph', words: said.noticeAsk(name, said.answerBy(answerBy(report.asOf, options.calendar))) },
      { kind: 'points', ordered: true, items: said.noticeSteps },
      ...(soon.length
        ? [
            { kind: 'heading' as const, title: said.noticeSoonHeading, count: context.count(soon.length) },
            ...limitedRows(context, soon, 108, (task) => ownRow(context, said, task)),
            { kind: 'paragraph' as const, words: said.reminderAsk },
          ]
        : []),
      ...(options.link ? [] : [{ kind: 'paragraph' as const, words: said.updateHow(settings.office.contact) }]),
      ...(options.link
        ? [
            {
              kind: 'action' as const,
              label: said.update,
              href: options.link,
              hint: words.linkHint,
              notes: [said.linkShort(report.next.end)],
            },
          ]
        : []),
      { kind: 'paragraph', words: said.ready(settings.office.contact) },
    ],
    foot: [
      `${said.footRead(context.readAt, report.asOf, report.closed)} ${said.footDays}`,
      said.footEscalate(settings.letters.escalateAfter, committee),
      said.footContact(settings.office.contact),
    ],
  };
}
