import { oneLine } from '../render/one-line.js';
import type { TableCell, TableRow } from '../render/view.js';
import { unitUnder } from '../group-lines.js';
import type { Line, ReportTask, Totals } from '../types.js';
import type { LetterContext, Section } from './context.js';
import { doneOf } from './week-figures.js';

const UNITS_SHOWN = 30;

const add = (a: Totals, b: Totals): Totals => ({
  total: a.total + b.total,
  doneOnTime: a.doneOnTime + b.doneOnTime,
  doneLate: a.doneLate + b.doneLate,
  overdue: a.overdue + b.overdue,
  dueSoon: a.dueSoon + b.dueSoon,
  onTrack: a.onTrack + b.onTrack,
  openEnded: a.openEnded + b.openEnded,
  unknown: a.unknown + b.unknown,
});

/** The first lines of a table and the rest as one line, so that the column still adds up. */
export function shortened(context: LetterContext, lines: readonly Line[]): readonly Line[] {
  if (lines.length <= UNITS_SHOWN) return lines;
  const rest = lines.slice(UNITS_SHOWN - 1);
  const [first, ...others] = rest.map((line) => line.totals);
  if (!first) return lines;
  const sum: Line = {
    name: context.words.others(rest.length),
    totals: others.reduce(add, first),
    dueNext: rest.reduce((all, line) => all + line.dueNext, 0),
  };
  return [...lines.slice(0, UNITS_SHOWN - 1), sum];
}

/** The two lines that are no unit are named in the language of the letter. */
export const lineName = ({ words }: LetterContext, line: Line): string =>
  line.role === 'coordination'
    ? words.coordinationHeading
    : line.role === 'unknown-lead'
      ? words.noLead
      : line.role === 'no-group'
        ? words.noGroup
        : oneLine(line.name, 120);

const red = (text: string, n: number): TableCell => (n > 0 ? { text, tone: 'overdue' } : { text });

/** All leading units with their figures; sorted as the report is, a note where a task has several leads. */
export const byUnit: Section = (context) => {
  const { report, words, count, settings } = context;
  if (!settings.letters.showUnits || report.byUnit.length === 0) return [];
  const row = (name: string, totals: Totals, due: number): TableRow => ({
    name,
    cells: [
      { text: count(totals.total) },
      { text: count(doneOf(totals)) },
      red(count(totals.overdue), totals.overdue),
      { text: count(due) },
    ],
  });
  const { columns } = words;
  const several = report.tasks.some((task) => task.lead.length > 1);
  return [
    { kind: 'heading', title: words.byUnitHeading, ...(several ? { note: words.byUnitNote } : {}) },
    {
      kind: 'table',
      first: words.unit,
      columns: [
        { label: columns.total, width: 42 },
        { label: columns.done, width: 50 },
        { label: columns.overdue, width: 42 },
        { label: columns.due, width: 42 },
      ],
      rows: shortened(context, report.byUnit).map((line) => row(lineName(context, line), line.totals, line.dueNext)),
      total: row(words.total, report.totals, report.dueNext.length),
    },
  ];
};

interface Lateness {
  readonly line: Line;
  readonly over30: number;
  readonly longest: number;
}

const isAsked = ({ line }: Lateness): boolean => line.role === 'coordination';

function latenessByUnit(tasks: readonly ReportTask[], lines: readonly Line[]): readonly Lateness[] {
  const days = new Map<string, number[]>();
  for (const task of tasks) {
    const { status } = task;
    const { name } = unitUnder(task);
    if (status.kind === 'overdue') days.set(name, [...(days.get(name) ?? []), status.days]);
  }
  return lines
    .filter((line) => line.totals.overdue > 0)
    .map((line) => {
      const late = days.get(line.name) ?? [];
      return { line, over30: late.filter((n) => n > 30).length, longest: Math.max(0, ...late) };
    })
    .sort(
      (a, b) =>
        Number(isAsked(a)) - Number(isAsked(b)) ||
        b.line.totals.overdue - a.line.totals.overdue ||
        b.longest - a.longest,
    );
}

/** Units by number of overdue tasks, with a bar of long and short lateness; never called worst. */
export const overdueByUnit: Section = (context) => {
  const { report, words, count, settings } = context;
  const units = latenessByUnit(context.rawOf(report.overdue), report.byUnit);
  if (!settings.letters.showUnits || units.length === 0) return [];
  const most = Math.max(...units.map((unit) => unit.line.totals.overdue));
  const cells = (overdue: number, over30: number, longest: number, total: number): TableCell[] => [
    red(count(overdue), overdue),
    { text: count(over30) },
    { text: count(longest) },
    { text: count(total) },
  ];
  const shown = units.slice(0, UNITS_SHOWN);
  const rest = units.slice(UNITS_SHOWN);
  const rows: TableRow[] = shown.map((unit) => {
    const { line, over30, longest } = unit;
    // Bodies that are only asked stand last, without days late and without a bar.
    if (isAsked(unit))
      return {
        name: lineName(context, line),
        cells: [{ text: count(line.totals.overdue) }, { text: '–' }, { text: '–' }, { text: count(line.totals.total) }],
      };
    return {
      name: lineName(context, line),
      cells: cells(line.totals.overdue, over30, longest, line.totals.total),
      bar: { dark: over30, light: Math.max(0, line.totals.overdue - over30), of: most },
    };
  });
  if (rest.length) {
    const sum = (of: (unit: Lateness) => number): number => rest.reduce((all, unit) => all + of(unit), 0);
    rows.push({
      name: words.others(rest.length),
      cells: cells(
        sum((u) => u.line.totals.overdue),
        sum((u) => u.over30),
        Math.max(...rest.map((u) => u.longest)),
        sum((u) => u.line.totals.total),
      ),
    });
  }
  const over30 = context
    .rawOf(report.overdue)
    .filter((task) => task.status.kind === 'overdue' && task.status.days > 30 && !task.coordinationOnly).length;
  const { columns } = words;
  return [
    {
      kind: 'heading',
      title: words.overdueByUnitHeading,
      count: count(units.filter(({ line }) => line.role === undefined).length),
      note: words.overdueByUnitNote,
    },
    {
      kind: 'table',
      first: words.unit,
      columns: [
        { label: columns.overdue, width: 36 },
        { label: columns.over30, width: 50 },
        { label: columns.longest, width: 56, spoken: columns.longestSpoken },
        { label: columns.total, width: 36 },
      ],
      rows,
      total: {
        name: words.total,
        cells: cells(
          report.totals.overdue,
          over30,
          Math.max(0, ...units.map((u) => (isAsked(u) ? 0 : u.longest))),
          report.totals.total,
        ),
      },
    },
  ];
};
