// Values a task does not say itself: the cell above it stands for it (“nt”), or a heading says them for all tasks below.
// Each says where it was taken from (`assumed`), and its address is the cell that says it.
import type { DeadlineReading } from '../deadline/types.js';
import type { Address, Cell } from '../grid/grid.js';
import type { UnitReading } from '../unit/index.js';
import { ownCells } from './header-block.js';
import { deadlineGiver, isOpenDeadline } from './inherited-deadline.js';
import { isOpenLead, leadGiver } from './inherited-lead.js';
import { leadingOrdinal } from './ordinal.js';
import { oneLine, type SheetView } from './sheet-view.js';
import type { Columns, Line } from './body-lines.js';
import { withYear } from './plan-year.js';
import type { Reader } from './task-reader.js';
import type { AnnexPlace, Group, Sourced, Task } from './types.js';

/** A line that heads tasks: a group heading, or a title above the table. */
export interface Heading {
  readonly row: number;
  readonly title: string;
  readonly at: Address;
  /** The line of the body, where it is one. */
  readonly line?: Line;
  /** The title began with an ordinal. */
  readonly numbered?: boolean;
}

export interface Shared {
  readonly view: SheetView;
  readonly columns: Columns;
  readonly units: (text: string) => readonly UnitReading[];
  readonly deadline: (cell: Cell) => DeadlineReading;
  /** Reads a deadline of a heading; a missing year is that of the plan's title, and then stands in the words. */
  readonly period: (text: string) => { readonly text: string; readonly reading: DeadlineReading };
  readonly heading: (row: number) => Heading;
  /** Lines right above the header, nearest first. */
  readonly titles: readonly Heading[];
}

/** The fields a task may have from elsewhere. */
export const SHARED = ['lead', 'coordinating', 'deadline', 'output'] as const;

/** `headings[i]` are the rows of the group headings above tasks[i], outermost first. Tasks that need nothing stay the same objects. */
export function shareValues(
  prepare: () => Shared,
  own: readonly Task[],
  headings: readonly (readonly number[])[],
): readonly Task[] {
  let sheet: Shared | undefined;
  let lead: ReturnType<typeof leadGiver> | undefined;
  let deadline: ReturnType<typeof deadlineGiver> | undefined;
  let tasks: Task[] | undefined;
  for (let i = 0; i < own.length; i++) {
    const task = own[i]!;
    let whole = repeats(task) ? likeAbove(task, tasks?.[i - 1] ?? own[i - 1]) : task;
    const noLead = isOpenLead(whole);
    const noDeadline = isOpenDeadline(whole);
    if (noLead || noDeadline) {
      sheet ??= prepare();
      if (noLead) whole = withValue(whole, 'lead', (lead ??= leadGiver(sheet, own, headings))(i));
      if (noDeadline) whole = withValue(whole, 'deadline', (deadline ??= deadlineGiver(sheet, own, headings))(i));
    }
    if (whole === task) continue;
    tasks ??= [...own];
    tasks[i] = whole;
  }
  return tasks ?? own;
}

/** The task takes nothing from elsewhere, and none below it takes its words from it. */
export function standsAlone(own: readonly Task[], i: number): boolean {
  const task = own[i]!;
  const below = own[i + 1];
  return !isOpenLead(task) && !isOpenDeadline(task) && !repeats(task) && !(below && repeats(below));
}

/** “nt”: the reader of the task saw that a cell stands for the one above. */
const repeats = ({ lead, coordinating, deadline, output }: Task): boolean =>
  lead.assumed === 'above' ||
  coordinating.assumed === 'above' ||
  deadline.assumed === 'above' ||
  output.assumed === 'above';

function withValue<K extends (typeof SHARED)[number]>(task: Task, field: K, value: Task[K] | undefined): Task {
  return value ? { ...task, [field]: value } : task;
}

/** The marks of a task replaced by what the task above says; a mark with nothing above it stays what it is. */
function likeAbove(task: Task, above: Task | undefined): Task {
  const said = <T>(own: Sourced<T>, there: Sourced<T> | undefined): Sourced<T> =>
    own.assumed === 'above' && there && there.text.trim() !== '' ? { ...there, assumed: 'above' } : own;
  return {
    ...task,
    lead: said(task.lead, above?.lead),
    coordinating: said(task.coordinating, above?.coordinating),
    deadline: said(task.deadline, above?.deadline),
    output: said(task.output, above?.output),
  };
}

/** What a heading or a title can be asked. */
export function sharedOf(
  view: SheetView,
  columns: Columns,
  { units, deadline, year }: Reader,
  place: AnnexPlace,
  lines: readonly Line[],
  groups: readonly Group[],
): Shared {
  const byRow = new Map(groups.map((group) => [group.row, group.title]));
  const { top } = place.body;
  return {
    view,
    columns,
    units,
    deadline,
    titles: titlesAbove(view, place.header.range.top),
    heading: (row) => {
      const title = byRow.get(row) ?? '';
      const line = lines[row - top];
      return { row, title, at: titleAt(view, row, title), ...(line ? { line } : {}) };
    },
    period: (text) => {
      const plain = deadline({ kind: 'text', text });
      const lacksYear = plain.ok ? plain.assumed.includes('year') : plain.reason === 'year-missing';
      const whole = lacksYear ? withYear(text, year) : text;
      if (whole === text) return { text, reading: plain };
      return { text: whole, reading: deadline({ kind: 'text', text: whole }) };
    },
  };
}

const HIGHEST = 6;

function titlesAbove(view: SheetView, header: number): Heading[] {
  const titles: Heading[] = [];
  for (let row = header - 1; row >= 0 && row >= header - HIGHEST && titles.length < 3; row--) {
    const cells = ownCells(view, row);
    if (cells.length === 0) continue;
    if (cells.length > 1) break;
    const { text, column } = cells[0]!;
    const whole = oneLine(text);
    const leading = leadingOrdinal(whole);
    titles.push({
      row,
      title: leading ? leading.rest.trim() : whole,
      at: view.address(row, column),
      numbered: leading !== undefined,
    });
  }
  return titles;
}

function titleAt(view: SheetView, row: number, title: string): Address {
  const cells = view.grid.rows[row] ?? [];
  const column = cells.findIndex((cell) => title !== '' && oneLine(cell.text).endsWith(title));
  return view.address(row, Math.max(0, column));
}
