// One task out of its rows. What it depends on: the cells of those rows, the merges they lie in, and the `Reader`.
import { readColumn, type ColumnEvidence, type Exchange, readDeadline } from '../../deadline/index.js';
import type { DeadlineReading, PlanDates, ReadingContext } from '../../deadline/types.js';
import type { Cell } from '../../grid/grid.js';
import type { Trace } from '../../trace/trace.js';
import { isDitto } from '../../lexicon/ditto.js';
import { splitUnits, type PreparedDirectory, type UnitReading } from '../../unit/index.js';
import type { Columns } from '../body/lines.js';
import { addAlike, saysTheSame, tallyOf, tallyWith, type ColumnTally } from './column-tally.js';
import { readMarks } from './ticked-cells.js';
import { yearOf } from '../plan/plan-year.js';
import { oneLine, type SheetView } from '../sheet/sheet-view.js';
import { unitsByShortRoles } from './short-roles.js';
import { readField, sourced, type FieldText } from './cells.js';
import type { Draft } from './drafts.js';
import { readProgress } from './follow-up.js';
import type { PlanFacts, Task } from '../types.js';

/** What was answered about a deadline column that looks exchanged. */
export type ExchangeAnswer = (column: readonly Cell[]) => Exchange;

/** How words are read in one annex. The same words give the same object, so that rules ask about a reading once. */
export interface Reader {
  readonly units: (text: string, trace?: Trace) => readonly UnitReading[];
  readonly deadline: (cell: Cell, trace?: Trace) => DeadlineReading;
  /** The year of periods that name none, where the plan's title names it. */
  readonly year: number | undefined;
  /** Whether words stand for the cell above, as far as they were met. */
  readonly dittos: Map<string, boolean>;
  /** The cells of the deadline column and what they say together: that decides how each of them is read. */
  readonly column: readonly Cell[];
  readonly evidence: ColumnEvidence;
  /** What a person said about the days of a column, asked about by its cells. */
  readonly answer: ExchangeAnswer;
  /** Counted when it is first needed. */
  readonly tally?: ColumnTally;
}

/** Prepares the reading of an annex's words from its directory, the dates of its plan and its whole deadline column. */
export function readerOf(
  directory: PreparedDirectory,
  plan: PlanFacts,
  column: readonly Cell[],
  answer: ExchangeAnswer,
): Reader {
  const known = new Map<string, readonly UnitReading[]>();
  const read = new Map<string, DeadlineReading>();
  const dates = datesOf(plan);
  const evidence = readColumn(column, answer(column));
  const splitting =
    (trace?: Trace) =>
    (text: string): readonly UnitReading[] =>
      splitUnits(text, directory, plan.issued, trace);
  const split = splitting();
  const context: ReadingContext = { ...dates, column: evidence };
  return {
    column,
    evidence,
    answer,
    year: yearOf(plan),
    dittos: new Map(),
    units(text, trace) {
      if (trace) return unitsByShortRoles(text, splitting(trace)) ?? splitting(trace)(text);
      let units = known.get(text);
      if (!units) known.set(text, (units = text.trim() === '' ? [] : (unitsByShortRoles(text, split) ?? split(text))));
      return units;
    },
    deadline(cell, trace) {
      if (trace) return readDeadline(cell, { ...context, trace });
      if (cell.kind !== 'text') return readDeadline(cell, context);
      let reading = read.get(cell.text);
      if (!reading) read.set(cell.text, (reading = readDeadline(cell, context)));
      return reading;
    },
  };
}

const datesOf = ({ issued, ends }: PlanFacts): PlanDates => ({
  ...(issued ? { issued } : {}),
  ...(ends ? { ends } : {}),
});

/** The same reader over a column some cells of which changed; undefined where the column as a whole now says something else. */
export function readerFor(before: Reader, column: readonly Cell[]): Reader | undefined {
  if (column.length === before.column.length) {
    let { tally } = before;
    let now = tally;
    for (let i = 0; i < column.length; i++) {
      const [was, is] = [before.column[i]!, column[i]!];
      if (was === is || addAlike(was, is)) continue;
      tally ??= tallyOf(before.column);
      now = tallyWith(now ?? tally, was, is);
    }
    if (!tally || !now || saysTheSame(tally, now)) return { ...before, column, ...(now ? { tally: now } : {}) };
  }
  const evidence = readColumn(column, before.answer(column));
  if (JSON.stringify(evidence) !== JSON.stringify(before.evidence)) return undefined;
  const { tally: _, ...rest } = before;
  return { ...rest, column };
}

/** Letters and signs a mark for the cell above begins with, by their code: spares nearly every cell the look. */
const MAY_REPEAT: readonly boolean[] = Array.from({ length: 0x3100 }, (_, code) =>
  code < 0x80 ? /[^a-z\d]|[nti]/i.test(String.fromCharCode(code)) : code === 0xa0 || code === 0xab || code >= 0x2000,
);

/** A mark for the cell above is known as such; the same few words come again and again. */
function repeating(reader: Reader, words: FieldText): FieldText {
  const { text } = words;
  if (text.length > 40 || !MAY_REPEAT[text.charCodeAt(0)]) return words;
  let repeats = reader.dittos.get(text);
  if (repeats === undefined) reader.dittos.set(text, (repeats = isDitto(text)));
  return repeats ? { ...words, assumed: 'above' } : words;
}

/** Reads the cells of a task. */
export function readTask(reader: Reader, view: SheetView, columns: Columns, draft: Draft): Task {
  const { row, ordinal, ordinalRow, rows, parent } = draft;
  const fallback = { sheet: view.grid.sheet, row, column: columns.task?.[0] ?? columns.index?.[0] ?? 0 };
  const content = readField(view, { task: columns.task?.slice(0, 1) ?? [] }, 'task', rows, fallback);
  const index = readField(view, columns, 'index', [ordinalRow ?? row], fallback);
  const marked = columns.marks && readMarks(view, columns.marks, rows, reader.year);
  const lead = marked?.lead ?? repeating(reader, readField(view, columns, 'lead', rows, fallback));
  const coordinating = marked?.helpers ?? repeating(reader, readField(view, columns, 'coordinating', rows, fallback));
  const deadline = marked?.deadline ?? repeating(reader, readField(view, columns, 'deadline', rows, fallback));
  const output = repeating(reader, readField(view, columns, 'output', rows, fallback));
  const id = readField(view, columns, 'id', rows.slice(0, 1), fallback);
  const bottom = rows[rows.length - 1]!;
  const { left, right } = columnsSpan(view, columns);
  return {
    row,
    rows: { top: row, bottom, left, right },
    ...(id.text.trim() !== '' ? { id: oneLine(id.text) } : {}),
    ordinal: sourced(index, ordinal?.text ?? oneLine(index.text)),
    group: draft.group,
    ...(parent !== undefined ? { parent } : {}),
    content: sourced(content, oneLine(content.text)),
    ...partsOf(reader, lead, coordinating),
    deadline: sourced(deadline, reader.deadline(deadline.cell)),
    output: sourced(output, oneLine(output.text)),
    progress: readProgress(view, columns, rows, fallback),
  };
}

/** “Chủ trì: …; phối hợp: …” in the lead's cell: who only takes part leads nothing. Where partners have words of their own, both stay. */
function partsOf(reader: Reader, lead: FieldText, coordinating: FieldText): Pick<Task, 'lead' | 'coordinating'> {
  const units = reader.units(lead.text);
  const helpers = units.filter(({ role }) => role === 'coordinating');
  if (helpers.length === 0 || helpers.length === units.length || coordinating.text.trim() !== '')
    return { lead: sourced(lead, units), coordinating: sourced(coordinating, reader.units(coordinating.text)) };
  return {
    lead: sourced(
      lead,
      units.filter(({ role }) => role !== 'coordinating'),
    ),
    coordinating: sourced(lead, helpers),
  };
}

const spans = new WeakMap<Columns, { left: number; right: number }>();

function columnsSpan(view: SheetView, columns: Columns): { left: number; right: number } {
  let span = spans.get(columns);
  if (!span) {
    const { marks: _, ...fields } = columns;
    const all = Object.values(fields).flat();
    span = { left: Math.min(...all, view.width), right: Math.max(...all, 0) };
    spans.set(columns, span);
  }
  return span;
}
