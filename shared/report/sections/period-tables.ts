import { capital } from '../render/format.js';
import type { Block, TableRow } from '../render/view.js';
import { b, say } from '../render/say.js';
import type { Line, ReportTask, Totals } from '../types.js';
import { awaitingNoun } from './awaiting.js';
import { lineName, shortened } from './by-unit.js';
import type { LetterContext, Section } from './context.js';
import { periodName } from './context.js';
import { restStart } from '../rest.js';
import { limitedRows, overdueRow } from './task-rows.js';
import { undatedSummary } from './undated.js';
import { doneOf } from './week-figures.js';

function rateTable(context: LetterContext, title: string, first: string, lines: readonly Line[]): readonly Block[] {
  const { report, words, count, percent } = context;
  if (lines.length === 0) return [];
  const row = (name: string, totals: Totals): TableRow => ({
    name,
    cells: [
      { text: count(totals.total) },
      { text: count(doneOf(totals)) },
      { text: percent(doneOf(totals), totals.total) },
      totals.overdue ? { text: count(totals.overdue), tone: 'overdue' } : { text: count(0) },
    ],
  });
  const { columns } = words;
  return [
    { kind: 'heading', title, count: count(lines.filter((line) => line.role === undefined).length) },
    {
      kind: 'table',
      first,
      columns: [
        { label: columns.total, width: 42 },
        { label: columns.done, width: 50 },
        { label: columns.rate, width: 52 },
        { label: columns.overdue, width: 42 },
      ],
      rows: shortened(context, lines).map((line) => row(lineName(context, line), line.totals)),
      total: row(words.total, report.totals),
    },
  ];
}

export const byPlan: Section = (context) =>
  rateTable(context, context.words.byPlanHeading, context.words.planColumn, context.report.byPlan);

export const byUnitRate: Section = (context) =>
  context.settings.letters.showUnits
    ? rateTable(context, context.words.byUnitHeading, context.words.unit, context.report.byUnit)
    : [];

const OVERDUE_SHOWN = 15;

/** What was not done at the close, the latest first. */
export const openOverdue: Section = (context) => {
  const { report, words, count } = context;
  const heading = {
    kind: 'heading',
    title: words.openOverdueHeading,
    count: count(report.overdue.length),
    note: words.countedTo(report.asOf),
  } as const;
  if (report.overdue.length === 0)
    return report.totals.total ? [{ kind: 'paragraph', quiet: true, words: say`${words.noneOverdue}` }] : [];
  const limits = { ...context.limits, rows: Math.min(context.limits.rows, OVERDUE_SHOWN) };
  return [
    heading,
    ...limitedRows({ ...context, limits }, context.tasksOf(report.overdue), 100, (task) =>
      overdueRow(context, task, false),
    ),
  ];
};

/** “KH số 08 (ô D21, ô D31)”. */
const cellsOf = (context: LetterContext, plan: string, tasks: readonly ReportTask[]): string =>
  `${context.plan(plan)} (${tasks
    .filter((task) => task.plan === plan)
    .map((task) => context.words.cell(task.cell))
    .join(', ')})`;

/** The period to come: how much falls due and where most of it lies, what still needs a deadline or a word. */
export const periodNext: Section = (context) => {
  const { report, words, count } = context;
  const { next } = report;
  if (report.totals.total === 0) return [];
  const most = report.byUnit
    .filter((line) => line.dueNext > 0 && line.role === undefined)
    .sort((one, two) => two.dueNext - one.dueNext)
    .slice(0, 2)
    .map((line) => `${lineName(context, line)} (${count(line.dueNext)})`);
  const undated = context.tasksOf(report.undated);
  const places =
    undated.length <= 5
      ? [...new Set(undated.map(({ plan }) => plan))].map((plan) => cellsOf(context, plan, undated)).join('; ')
      : '';
  return [
    { kind: 'heading', title: report.dueRest ? words.comingHeading : capital(periodName(words, next)) },
    {
      kind: 'points',
      items: [
        ...(report.dueRest ? [words.restDue(report.dueRest.length, restStart(report), report.period.end)] : []),
        words.nextDue(report.dueNext.length, next.start, next.end, most.join(', ')),
        ...(undated.length ? [places ? words.nextUndated(undated.length, places) : undatedSummary(context)] : []),
        ...(report.awaiting.length ? [say`${b(awaitingNoun(context))}${words.awaitingRest}`] : []),
      ],
    },
  ];
};
