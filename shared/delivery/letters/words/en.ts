import { OFFICE_KINDS } from '../../../settings/office-kinds.js';
import { formatDay } from '../../../calendar/civil-date.js';
import {
  capital,
  formatCount,
  formatDayMonth,
  formatLongDay,
  formatPercent,
  formatShare,
  formatSpan,
  formatTime,
  tie,
} from '../../../report/render/format.js';
import { b, say } from '../../../report/render/say.js';
import { enSystem } from './en-system.js';
import type { LetterWords } from './vi.js';

// The same letters in English: polite, factual, one request per sentence.
const n = (count: number): string => formatCount(count, 'en');
const some = (count: number, one: string, many = `${one}s`): string => `${n(count)}\u00a0${count === 1 ? one : many}`;
const tasks = (count: number): string => some(count, 'task');
const days = (count: number): string => some(count, 'day');
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

export const en: LetterWords = {
  ...enSystem,
  committee: (kind) => OFFICE_KINDS[kind].english,
  head: capital,
  answerBy: (day) => `17:00, ${formatLongDay(day, 'en')}`,
  drawn: (day) => `Drawn up ${formatLongDay(day, 'en')}`,
  output: (text) => say`Output: ${text}`,
  lead: (units) => `Lead: ${units}`,
  with: (units) => say`With: ${units}.`,
  update: 'Update progress',
  linkUnit: (day) =>
    `The link is for your unit only and opens its own tasks and progress columns; valid to the end of ${formatDay(day)}. Please do not pass it on outside the unit.`,
  linkShort: (day) => `The link is for your unit only; valid to the end of ${formatDay(day)}.`,
  footContact: (contact) => `Contact: ${contact}. A reply to this letter goes to ${contact}.`,
  footRead: (at, asOf, closed) =>
    at
      ? `Figures: read at ${formatTime(at, 'en')}, ${formatLongDay(asOf, 'en')}.`
      : `Figures: closed at the end of ${formatDay(closed)}.`,

  unitTitle: (unit) => `Tasks of ${unit}`,
  weekMeta: (period, start, end) => `${capital(period)} (${formatSpan(start, end)})`,
  subjectUnit: (overdue, due, period, unit) => `${n(overdue)} overdue, ${n(due)} due ${period} – ${unit}`,
  verdictUnit: (overdue, due, when) =>
    overdue && due
      ? say`${b(`${tasks(overdue)} overdue, ${n(due)} due ${when}.`)}`
      : overdue
        ? say`${b(`${tasks(overdue)} overdue`)}, nothing due ${when}.`
        : due
          ? say`Nothing is overdue. ${b(`${tasks(due)} due ${when}.`)}`
          : say`Nothing is overdue or due ${when}.`,
  requestUpdate: (by) => say`Please update the progress by ${by}.`,
  requestHelp: (by) => say`We would be grateful for word of the progress by ${by}.`,
  requestComplete: (by) => say`Please complete the points below by ${by}.`,
  verdictHelp: (due, overdue, when) =>
    due
      ? say`Your unit helps with ${b(`${tasks(due)} due ${when}`)}${overdue ? `, ${n(overdue)} overdue` : ''}.`
      : say`Your unit helps with ${b(`${tasks(overdue)} overdue`)}.`,
  subjectNext: (next, unit) => `${n(next)} due in the next 30 days – ${unit}`,
  subjectComplete: (count, unit) => `${n(count)} to be completed – ${unit}`,
  subjectHelp: (due, overdue, period, unit) =>
    due ? `${n(due)} to help with, due ${period} – ${unit}` : `${n(overdue)} to help with, overdue – ${unit}`,
  preheaderUnit: (done, total, next) => `Done ${formatShare(done, total, 'en')}; ${n(next)} due in the next 30 days.`,
  versusLast: (change) => `${change} on the last report`,
  updateHow: (contact) =>
    say`Progress is entered in the follow-up columns of the annex, or sent in reply for ${contact} to enter.`,
  askOverdue: say`For overdue tasks please state the result, difficulties (if any) and the expected day of completion. If an extension is needed, please report to whoever assigned the task; until there is a written approval, the old deadline counts.`,
  next30: 'Due in the next 30 days',
  alsoLater: (later, after) => `${n(later)} due after ${formatDay(after)}`,
  alsoOngoing: (count) => `${n(count)} ongoing`,
  alsoUndated: (count) => `${n(count)} without a known deadline`,
  alsoUnclear: (count) => `${tasks(count)} past the due day with a status not known`,
  also: (parts) => `Also: ${parts}.`,
  coordinatingHeading: (period) => `To help with, due ${period}`,
  coordinatingOverdue: 'To help with, overdue',
  completeHeading: 'To be completed',
  completeDeadline: (place, why) => say`${place}, deadline column: ${why}. Please say which deadline was assigned.`,
  completeStatus: (place, why) => say`${place}: ${why}. Please say how far it is.`,
  completeResult: (place) =>
    say`${place}, result column: marked done without a result. Please add the document number or figure.`,
  completeDoubt: (place, doubt) => say`${place}: ${doubt}. Please confirm.`,
  doubts: {
    'stage-percent': 'status and progress do not agree',
    'stage-completed': 'has a day of completion, but the status is not “done”',
    'percent-completed': 'has a day of completion, but less than 100%',
    'result-stage': 'the result says done, the status or progress does not',
    'completed-later': 'the day of completion is after this letter',
    'extension-earlier': 'the extension is earlier than the deadline it should extend',
  },
  completeMore: (count) => say`And ${n(count)} more.`,
  footUnit: (total, plans) => `The unit leads ${tasks(total)} of ${some(plans, 'plan')}.`,
  footExcel:
    'Progress may also be entered in the attached Excel file and sent back in reply; only the progress columns are taken.',
  nothingThisWeek: (period) => plain(`The unit has nothing to update in ${period}.`),
  notInDirectory: (unit) => `“${unit}” is not in the unit directory.`,
  retired: (day) => `The unit closed on ${formatDay(day)}; the directory names no successor.`,
  noAddress: 'No address in the unit directory.',
  noLeader: 'The settings name no address of a leader.',
  sharedAddress: (units) => `Same address as ${units}; one letter for each unit.`,

  reminderTitle: (count, left) =>
    left === undefined
      ? `${tasks(count)} due soon`
      : left === 0
        ? `${tasks(count)} due today`
        : `${tasks(count)} due in ${days(left)}`,
  subjectBefore: (left, count, day) => `${some(left, 'day')} left: ${tasks(count)} due ${day}`,
  subjectOnDay: (count) => `Due today: ${tasks(count)}`,
  subjectSeveral: (steps, later) =>
    plain(
      [
        ...steps.map(([left, count], i) =>
          left === 0 ? `Due today: ${tasks(count)}` : `${some(left, 'day')} left: ${i ? n(count) : tasks(count)}`,
        ),
        later ? `later: ${n(later)}` : '',
      ]
        .filter(Boolean)
        .join('; '),
    ),
  reminderIntro: (committee, count, day) =>
    day
      ? say`Under the plans of ${committee}, your unit leads ${tasks(count)} due on ${b(formatLongDay(day, 'en'))}. The day ${formatDayMonth(day)} counts in full.`
      : say`Under the plans of ${committee}, your unit leads ${tasks(count)} due soon. The due day counts in full.`,
  reminderAsk: say`If done, please enter the result so that no more reminders come. If an extension is needed, please report to whoever assigned the task before the due day; until there is a written approval, the old deadline counts.`,
  footLadder: (before, onDay) =>
    `Reminders go ${[before.length ? `${before.map(n).join(', ')} days before` : '', onDay ? 'on the due day' : ''].filter(Boolean).join(' and ')}; none on days off.`,

  noticeTitle: (count) => `${tasks(count)} overdue`,
  noticeTitleBoth: (count, soon) => `${tasks(count)} overdue, ${n(soon)} due soon`,
  subjectNoticeBoth: (count, late, soon, ask) =>
    `${tasks(count)} overdue by ${count === 1 ? '' : 'up to '}${some(late, 'day')}; ${n(soon)} due soon${ask ? ' – please update' : ''}`,
  noticeSoonHeading: 'Due soon',
  noticeMeta: (day) => `Notice of ${formatLongDay(day, 'en')}`,
  subjectNotice: (count, late) => `${tasks(count)} overdue by ${some(late, 'day')} – please update`,
  subjectNoticeSeveral: (count, late) => `${tasks(count)} overdue, at most ${some(late, 'day')} – please update`,
  noticeIntro: (count) =>
    say`By the figures your unit has given, the ${count === 1 ? 'task' : tasks(count)} below had not been done at the end of the due day. If done, please add the result so that the figures are complete.`,
  noticeAsk: (unit, by) => say`${unit} is asked, ${b(`by ${by}`)}, to:`,
  noticeSteps: [
    say`Update the progress, the results so far and the expected day of completion.`,
    say`State causes, difficulties and the support needed (if any).`,
    say`If an extension is needed, report to whoever assigned the task; send the document once approved.`,
  ],
  lastUpdate: (day, words) => say`Last update ${formatDay(day)}: ${words}.`,
  ready: (contact) => say`${contact} is ready to help where needed. Respectfully.`,
  footDays: 'Days late are calendar days.',
  footEscalate: (late, committee) => `Tasks late by ${days(late)} or more are reported to the leaders of ${committee}.`,

  escalationTitle: (count, late) => `${tasks(count)} late by ${days(late)} or more`,
  subjectEscalation: (count, late, until) =>
    `For decision: ${tasks(count)} late by ${some(late, 'day')}${until ? `, extension to ${until} proposed` : ''}`,
  subjectEscalationSeveral: (count, late) => `For decision: ${tasks(count)} late by ${some(late, 'day')} or more`,
  verdictEscalation: (late, until) =>
    say`Your decision is asked on ${b(`1\u00a0task late by ${tie(`${n(late)} days`)}`)}. ${until ? `The leading unit proposes an extension to ${formatDay(until)}.` : 'No extension has been proposed.'}`,
  verdictEscalationSeveral: (count, longest, proposals) =>
    say`Your decision is asked on ${b(tasks(count))}, the longest late by ${days(longest)}; ${proposals ? `an extension is proposed for ${n(proposals)}.` : 'no extension has been proposed.'}`,
  courseHeading: 'Course of events',
  courseOriginal: (times) => say`First deadline; extended ${some(times, 'time')}.`,
  courseRemindedBefore: (before) => say`Reminder sent to the unit ${days(before)} ahead.`,
  courseDue: say`Due day.`,
  courseNotice: say`Overdue notice sent to the unit.`,
  courseUpdate: (words) => say`The unit reports: ${words}.`,
  courseProposal: (until) => `proposes an extension to ${formatDay(until)}`,
  courseUndated: (words) => say`The unit reports, without a day: ${words}.`,
  courseSilent: say`The unit has given no progress.`,
  courseNoNews: say`No further update.`,
  relatedHeading: 'Related',
  relatedProposal: (times) => say`This is proposed extension number ${n(times)}; no document has been issued for it.`,
  relatedUnit: (unit, count) => say`${unit} has ${n(count)} more overdue.`,
  choicesHeading: 'For your decision',
  choiceExtend: (until) =>
    until
      ? say`Approve the extension to ${formatDay(until)} or another day; or`
      : say`Approve the proposed extension or another day; or`,
  choiceKeep: say`Keep the deadline and have the unit report in person; or`,
  choiceDate: say`Extend to a given day; or`,
  choiceOther: say`Another instruction.`,
  choiceReply: (contact, rule) =>
    say`Reply to this letter; your decision goes to ${contact}, which informs the unit.${rule ? ' Until there is a written approval, the old deadline counts.' : ''}`,
  askedNote: (late) => `Late by ${days(late)} or more, put before you for the first time`,
  askedPoint: (place, unit, title, late, until) =>
    say`${place} (${unit}): ${title ? `“${title}”, ` : ''}${days(late)} late${until ? `, the unit proposes an extension to ${formatDay(until)}` : ''}.`,
  askedMany: (count, longest, where) => say`${b(tasks(count))}, at most ${days(longest)} late; the list is ${where}.`,
  askedChoices: say`You may decide in one of these ways:`,
  askedVerdict: (count, late) => say`Your decision is asked on ${b(tasks(count))} late by ${days(late)} or more.`,
  footThreshold: (late) => `Reported to leaders from ${days(late)} late (calendar days).`,

  coordinationTitle: (count) => `Request for coordination: ${some(count, 'item')}`,
  subjectCoordination: (count, until) =>
    `Request for coordination: ${some(count, 'item')}, expected by ${formatDay(until)}`,
  coordinationIntro: (committee, recipient) =>
    say`${capital(committee)} respectfully asks ${recipient} to continue its cooperation on the following:`,
  coordinationAsk: say`Comments or results may be sent in reply to this letter; the leading unit will collect them. With thanks.`,
  coordinationLink: 'Send comments and results',
  linkBody: (day) => `The link is for your organisation only; valid to the end of ${formatDay(day)}.`,
  coordinationFoot: (contact) => `Contact: ${contact}.`,
  coordinationNothing: 'Nothing to ask for in the time ahead.',

  whyWeek: (period) => plain(`Report for ${period} to the leader.`),
  whyUnit: ({ overdue, due, next, helping, complete }) => {
    const own = [overdue ? `${n(overdue)} overdue` : '', due ? `${n(due)} due` : ''];
    const other = [
      next ? `${n(next)} due in the next 30 days` : '',
      helping ? `${n(helping)} to help with` : '',
      complete ? `${n(complete)} to be completed` : '',
    ];
    return `Weekly digest: ${(overdue + due ? own : other).filter(Boolean).join(', ')}.`;
  },
  whyReminder: (count) => `Reminder of ${tasks(count)} due soon.`.replace(/\u00a0/g, ' '),
  whyNotice: (count) => plain(`${tasks(count)} reached a step of the overdue notices.`),
  whyEscalation: (count, late) => plain(`${tasks(count)} late by ${days(late)} or more, for the leader's decision.`),
  whyPeriod: (period) => plain(`Report for ${period} to the leader.`),
  whyCoordination: (count) => plain(`Request for coordination on ${some(count, 'item')}.`),
  whySystem: 'How the system ran.',
  percent: (part, whole) => formatPercent(part, whole, 'en'),
};
