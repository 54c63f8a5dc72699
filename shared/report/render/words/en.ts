import { OFFICE_KINDS } from '../../../settings/office-kinds.js';
import type { CivilDate } from '../../../calendar/civil-date.js';
import { formatDay } from '../../../calendar/civil-date.js';
import type { PeriodKind } from '../../types.js';
import {
  capital,
  formatCount,
  formatDayMonth,
  formatFromTo,
  formatLongDay,
  formatPercent,
  formatShare,
  formatTime,
  tie,
} from '../format.js';
import type { Words } from '../say.js';
import { b, say } from '../say.js';
import type { Dictionary } from './vi.js';
import { enEdition } from './en-edition.js';

// The same letters in English. Names of plans, units and the words of cells stay as they are written.
const n = (count: number): string => formatCount(count, 'en');
const some = (count: number, one: string, many = `${one}s`): string => `${n(count)}\u00a0${count === 1 ? one : many}`;
const tasks = (count: number): string => some(count, 'task');
const days = (count: number): string => some(count, 'day');

export const en: Dictionary = {
  ...enEdition,
  language: 'en',
  period(kind: PeriodKind, number: number, year: number): string {
    if (kind === 'week') return tie(`week ${number}/${year}`);
    if (kind === 'month') return tie(`month ${number}/${year}`);
    if (kind === 'quarter') return tie(`Q${number}/${year}`);
    if (kind === 'half-year') return tie(`${number === 1 ? 'first' : 'second'} half of ${year}`);
    return tie(kind === 'nine-months' ? `nine months of ${year}` : `year ${year}`);
  },
  periodShort: (kind, number, year) =>
    kind === 'week' ? tie(`week ${number}`) : kind === 'quarter' ? `Q${number}` : en.period(kind, number, year),
  tasks,
  days,
  ordinal: (ordinal) => tie(`no. ${ordinal}`),
  row: (row) => tie(`row ${row}`),
  cell: (cell) => tie(`cell ${cell}`),
  leader: (kind) => `Leaders of ${OFFICE_KINDS[kind].english}`,
  dear: 'To:',
  contactRemoved: '(contact removed)',
  total: 'Total',
  others: (count) => `Other units (${n(count)})`,
  otherDays: (count) => `Other days (${n(count)})`,

  overdue: 'Overdue',
  dueIn: (period) => `Due ${period}`,
  until: (day) => `by ${formatDayMonth(day)}`,
  done: 'Done',
  doneOnTime: 'Done on time',
  doneLate: 'Done late',
  inTime: 'In time',
  openInTime: 'Open, in time',
  openOverdue: 'Open, overdue',
  openEnded: 'Ongoing',
  undated: 'Deadline not known',
  undatedShort: 'No known deadline',
  onTimeRate: 'On-time rate',
  remaining: 'Remaining',
  notDone: 'not done',
  versus: (change, period) => `${change} on ${period}`,
  before: (period, value) => `${period}: ${value}`,
  barTitle: (total) => `Make-up of ${tasks(total)}`,
  barNote: (total, plans, done, onTime, late) =>
    `${tasks(total)}${plans > 1 ? ` of ${some(plans, 'plan')}` : ''}. ${done ? `Done ${n(done)}: on time ${n(onTime)}, late ${n(late)}.` : 'None is done yet.'}`,
  barNotePeriod: (total, plans, closed) =>
    `${tasks(total)} of ${some(plans, 'plan')}, cumulative to the end of ${formatDay(closed)}.`,

  weekTitle: (period) => `Tasks, ${period}`,
  drawnUp: (start, end, asOf) => `${capital(formatFromTo(start, end, 'en'))} · drawn up ${formatLongDay(asOf, 'en')}`,
  thisWeek: tie('this week'),
  subjectWeek: (overdue, due, dueWhen, period) =>
    `${n(overdue)} overdue, ${n(due)} due ${dueWhen} – Report for ${period}`,
  subjectWeekNone: (due, dueWhen, period) => `Nothing overdue; ${n(due)} due ${dueWhen} – Report for ${period}`,
  subjectWeekMany: (overdue, units, period) => `${n(overdue)} overdue at ${some(units, 'unit')} – Report for ${period}`,
  subjectWeekEmpty: (period) => `No tasks read – Report for ${period}`,
  verdictOverdue: (overdue, fresh): Words =>
    fresh === 0
      ? say`${b(`${tasks(overdue)} overdue`)}.`
      : say`${b(`${tasks(overdue)} overdue`)}, ${fresh === overdue ? 'all newly so' : `${n(fresh)} of them newly so`}.`,
  verdictMany: (overdue, atUnits, units, long) =>
    say`${b(`${tasks(overdue)} overdue`)}${atUnits === overdue ? '' : `, ${n(atUnits)} of them`} at ${some(units, 'unit')}; ${b(long ? n(long) : 'none')} late by more than ${days(30)}.`,
  verdictTop: (units, count, whole) =>
    say`The ${n(units)} units with most have ${tasks(count)} (${formatPercent(count, whole, 'en')}).`,
  verdictNone: (due, when, undated, unclear) =>
    say`${b('Nothing is overdue.')} ${due ? tasks(due) : 'No task'} due ${when}${undated ? `; ${tasks(undated)} still ${undated === 1 ? 'needs' : 'need'} a deadline` : ''}${unclear ? `; ${tasks(unclear)} past the due day with a status not known` : ''}.`,
  verdictEmpty: say`${b('No tasks')} in the annexes read; there are no figures to report.`,
  proposals: (count, extensions) => some(count, extensions ? 'proposed extension' : 'proposal'),
  verdictAwaiting: (proposals) => say`${b(proposals)} awaiting your decision.`,
  verdictGaps: (count) => say`${b(`${some(count, 'file')} could not be read`)}; their figures are not in this letter.`,
  preheader: (fresh, awaiting, done, total) =>
    `${[fresh === undefined ? '' : `Newly overdue ${n(fresh)}`, awaiting ? `${awaiting} awaiting a decision` : '', total ? `done ${formatShare(done, total, 'en')}` : ''].filter(Boolean).join('; ')}.`,

  overdueHeading: 'Overdue tasks',
  late: (count) => tie(`${n(count)} ${count === 1 ? 'day' : 'days'} late`),
  left: (count) => (count === 0 ? 'Due today' : tie(`${n(count)} ${count === 1 ? 'day' : 'days'} left`)),
  freshlyOverdue: tie('newly overdue'),
  sinceWeek: (week) => tie(`since week ${week}`),
  deadline: (day) => tie(`Due ${formatDay(day)}`),
  extended: (times, original) => `extended ${some(times, 'time')}, first deadline ${formatDay(original)}`,
  noLead: 'Leading unit not known',
  noGroup: 'In no group',
  updatedOn: (day) => (day ? `Update ${formatDayMonth(day)}: ` : 'The unit reports: '),
  reached: (percent) => tie(`${percent}% done`),
  difficulty: (words) => `difficulty: “${words}”`,
  quoted: (words) => `“${words}”`,
  proposes: (day) => `Proposes an extension to ${formatDay(day)}.`,
  notUpdated: 'The unit has given no progress.',
  updatedShort: (day) => tie(`updated ${formatDayMonth(day)}`),
  hasWords: tie('report given'),
  notStarted: tie('no update'),
  more: (count, where) => `${n(count)} more ${count === 1 ? 'task' : 'tasks'} ${where}.`,
  inAttachment: 'in the attached file',
  onBoard: 'on the follow-up board',
  atOffice: (contact) => `at ${contact}`,
  longest: (count) => `The ${n(count)} longest overdue`,
  agesNote: (asked) => `Without ${some(asked, 'request')} for coordination`,
  agesHeading: 'Days late',
  age: (from, to) =>
    tie(to === undefined ? `Over ${from - 1} days` : from <= 1 ? `Up to ${to} days` : `${from} to ${to} days`),
  awaitingHeading: 'Awaiting a decision',
  awaitingExtension: (place, from, to, unit, day) =>
    `Extension of ${place}${from ? ` from ${from}` : ''} to ${to}, proposed${day ? ` on ${day}` : ''} by ${unit}.`,
  awaitingOther: (place, unit, day, text) => `${place}: ${unit} proposes${day ? ` on ${day}` : ''} “${text}”.`,
  oldDeadlineHolds: 'Until there is a written approval, the old deadline counts.',
  changesHeading: (period) => `Changes since ${period}`,
  noPrevious: 'There is no earlier period to compare with.',
  noChanges: (period) => `No changes since ${period}.`,
  changeDone: (count, onTime, late) => say`${b(n(count))} more done: on time ${n(onTime)}, late ${n(late)}.`,
  changeAdded: (count, before, now) => say`${b(tasks(count))} new; the total grew from ${n(before)} to ${n(now)}.`,
  changeAddedOnly: (count) => say`${b(tasks(count))} new.`,
  changeWithdrawn: (count) => say`${b(tasks(count))} no longer in the annexes.`,
  changeExtended: (count) => say`${b(tasks(count))} extended in writing.`,
  changeDeadline: (count) => say`${b(tasks(count))} with a changed deadline in the annex.`,
  changeNoneAdded: say`No new tasks; no extension was issued.`,
  changeStale: (count, window) => say`${b(n(count))} overdue without an update for ${days(window)}.`,
  nothingDue: (period, start, end) =>
    `Nothing is due ${period} (${formatFromTo(start, end, 'en').replace('from ', '')}).`,
  fromTo: (start: CivilDate, end: CivilDate) => capital(formatFromTo(start, end, 'en')),
  dueDay: 'Due day',
  taskCount: 'Tasks',
  dueSoonHeading: 'Due soon',
  unclearName: 'Status not known',
  unknownBoth: 'Deadline or status not known',
  unclearHeading: 'Past the due day, status not known',
  unclearNote: 'Not counted as overdue until the status is written clearly',
  unclearNoColumn: (day) => `due ${day}, the annex has no tracking columns`,
  unclearUnread: (day, text) =>
    `due ${day}, ${text ? `says ${text}` : 'its status cell cannot be read'}; please choose a status`,
  unclearClaim: (day, text) => `due ${day}, says ${text}; no approving document is named`,
  claimsHeading: 'Decision wanted: paused, cancelled or extended without a document',
  noColumnHeading: 'Past the due day, no tracking columns',
  noColumnSay: (count, plans) => `${tasks(count)} of ${plans}. Please add the tracking columns and write the status.`,
  undatedNote: 'Not counted as overdue until the deadline is written clearly',
  undatedNone: 'The deadlines of all tasks could be read.',
  undatedBlank: 'left blank',
  undatedImpossible: (text) => `says “${text}”, a day not on the calendar`,
  undatedNoDate: (text) => `says “${text}”, which names no day`,
  undatedUnread: (text) => `says “${text}”, whose day could not be determined`,
  undatedAsk: (text) => `says “${text}”, whose day needs confirming`,
  undatedSummary: (count, plans, parts) => `${tasks(count)} of ${some(plans, 'plan')}: ${parts}.`,
  undatedKinds: {
    'deadline-blank': 'left blank',
    'deadline-no-date': 'names no day',
    'deadline-unread': 'day not determined',
    'deadline-ask': 'needs confirming',
  },
  undatedCells: (where) => `The cells are listed ${where}.`,
  byUnitHeading: 'By leading unit',
  byUnitNote: 'A task with several leading units counts under the first',
  byPlanHeading: 'By plan',
  overdueByUnitHeading: 'Overdue by leading unit',
  overdueByUnitNote: 'Sorted by number overdue. Dark bar: over 30 days late; light bar: up to 30 days',
  unit: 'Unit',
  planColumn: 'Plan',
  columns: {
    total: 'Total',
    done: 'Done',
    overdue: 'Over due',
    due: 'Due',
    rate: 'Rate',
    over30: 'Over 30 days',
    longest: 'Longest (days)',
    longestSpoken: 'longest {} days',
    countSpoken: '{} due',
  },
  doneHeading: (period) => `Done in ${period}`,
  onTime: 'on time',
  doneLateBy: (count) => (count ? tie(`${n(count)} ${count === 1 ? 'day' : 'days'} late`) : 'late'),
  doneUndated: 'no deadline to compare',
  noDay: 'no day given',
  result: (words) => `Result: ${words}`,
  resultMissing: 'No result given.',
  coordinationHeading: 'Coordination requested',
  coordinationShort: 'Coordination',
  coordinationNote: 'Led by the Fatherland Front, mass organisations or Party bodies; not ranked by days late',
  expected: (day) => `Expected by ${formatDay(day)}`,
  pastExpected: 'past the expected time',
  gapsHeading: 'Could not be read',
  gap: (file, reason) =>
    `“${file}” could not be read: ${reason.replace(/[.\s]+$/, '')}. Its figures are not in this letter.`,
  findings: (count) => `${some(count, 'finding')} in the annexes to look at.`,
  filesHeading: 'Attached files',
  fileAbout: {
    xlsx: 'Tasks and figures; can be filtered by unit and printed on A4.',
    docx: 'Draft report in the official layout; number and day left blank for the clerk.',
    other: 'File sent with this letter.',
  },
  openBoard: 'Open the follow-up board',
  linkHint: 'If the button does not open, copy this link into a browser:',

  periodTitle: (period) => `Results of tasks, ${period}`,
  periodMeta: (start, end, asOf) =>
    `Figures: ${formatDay(start)} to the end of ${formatDay(end)} · drawn up ${formatLongDay(asOf, 'en')}`,
  subjectPeriod: (period, done, total, overdue) =>
    `${capital(period)}: ${n(done)}/${n(total)} tasks done, ${n(overdue)} overdue – draft report`,
  subjectPeriodEmpty: (period) => `${capital(period)}: no tasks read – draft report`,
  verdictPeriod: (done, total, overdue) =>
    say`${b(`${n(done)}/${n(total)}`)} tasks done (${b(formatPercent(done, total, 'en'))}); ${overdue ? b(`${tasks(overdue)} overdue`) : 'nothing overdue'}.`,
  draftAttached: 'A draft report is attached for your review.',
  comingHeading: 'Coming up',
  countedLater: (day) => say`Figures count up to the end of ${formatDay(day)}.`,
  countedEarly: (day) => say`The period has not begun; figures count up to the end of ${formatDay(day)}.`,
  awaitingRest: ' awaiting a decision.',
  restDue: (count, start, end) => say`${b(n(count))} still due in the period, ${formatFromTo(start, end, 'en')}.`,
  openOverdueHeading: 'Open and overdue',
  countedTo: (day) => `Days late are counted to ${formatDay(day)}`,
  noneOverdue: 'Nothing is overdue.',
  nextDue: (count, start, end, units) =>
    say`${b(n(count))} due ${formatFromTo(start, end, 'en')}${units ? `; most: ${units}` : ''}.`,
  nextUndated: (count, places) => say`${b(n(count))} still without a clear deadline${places ? `: ${places}` : ''}.`,

  footRead: (at, asOf, closed, plans, rows, total, groups, others) =>
    `Figures: ${at ? `read at ${formatTime(at, 'en')}, ${formatLongDay(asOf, 'en')}` : `closed at the end of ${formatDay(closed)}`}, from ${some(plans, 'plan')}; ${some(rows, 'row')}, of which ${tasks(total)}${others ? ',' : ' and'} ${some(groups, 'group heading')}${others ? ` and ${some(others, 'other line')}` : ''}.`,
  footOpen: (end) => `The period is not over: the figures will change until ${formatDay(end)}.`,
  footClosed: (closed) => `Figures closed at 24:00 on ${formatDay(closed)}; later updates do not change them.`,
  footMerged: (read, counted) =>
    `The annexes hold ${tasks(read)}; tasks with the same code count once, leaving ${n(counted)}.`,
  footUnproven: (count) => `Of those done on time, ${n(count)} give no day of completion or have no clear deadline.`,
  footFormula:
    'Counting: completion rate = (done on time + done late) / all tasks. The due day counts in full. Days late are calendar days to the day of this letter. Tasks without a clear deadline are not counted as overdue.',
  footRate: (done, whole) =>
    `On-time rate = done on time / (done on time + done late + open, overdue) = ${n(done)}/${n(whole)}. Ongoing tasks count as in time.`,
  footOffice: (contact) =>
    `Automatic letter of the Đôn Đốc system run by ${contact}. A reply to this letter goes to ${contact}.`,
};
