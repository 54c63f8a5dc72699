import type { DeadlineReading, PlanDates } from '../deadline/types.js';
import { readColumn } from '../deadline/column.js';
import { readDeadline, type ReadingContext } from '../deadline/read.js';
import type { Cell, Grid } from '../grid/grid.js';
import type { Settings } from '../settings/settings.js';
import { directoryOf, settingsForSheet, splitUnits, type UnitReading } from '../unit/index.js';
import { columnsOf, readLines, type Columns, type Line } from './body-lines.js';
import { GroupColumn } from './group-column.js';
import { settleMiddleOrdinals } from './middle-ordinals.js';
import { GroupPath, pathName, type OpenGroup } from './group-path.js';
import { inheritLeads } from './inherited-lead.js';
import { assignRoles } from './line-roles.js';
import { ParentTrail } from './parent-trail.js';
import { readPlanFacts } from './plan-facts.js';
import { isBlank, oneLine, viewSheet, type SheetView } from './sheet-view.js';
import { gather, sourced, type Gathered } from './task-cells.js';
import { readProgress } from './task-progress.js';
import type { Annex, AnnexPlace, Group, Task } from './types.js';

interface Reader {
  readonly view: SheetView;
  readonly columns: Columns;
  readonly units: (text: string) => readonly UnitReading[];
  readonly deadline: (cell: Cell) => DeadlineReading;
}

interface Draft {
  readonly line: Line;
  readonly rows: number[];
  readonly group: readonly string[];
  /** Rows of the group headings above, outermost first. */
  readonly headings: readonly number[];
}

/**
 * Reads the tasks and groups of one located annex. Group headings, repeated headers, totals, signatures and notes are
 * no tasks; cells merged over several tasks belong to each of them; rows hidden by a filter are read like all others.
 * Never throws; what cannot be read keeps its words.
 */
export function readAnnex(grid: Grid, place: AnnexPlace, settings: Settings): Annex {
  const view = viewSheet(grid);
  const plan = readPlanFacts(grid, factsFrom(view, place), place.header.range.top, settings);
  const lines = settleMiddleOrdinals(readLines(view, place));
  const roles = assignRoles(lines);
  const { drafts, groups } = walk(lines, roles, new GroupColumn(view, columnsOf(place).group));
  const reader = prepare(view, place, settings, plan, drafts);
  const parents = new ParentTrail();
  const top = place.body.top;
  const saysLead = (row: number): boolean => lines[row - top]?.lead !== '';
  const own = drafts.map((draft) => taskOf(reader, draft, parents.parentOf(draft.line, draft.group)));
  const headings = drafts.map((draft) => draft.headings);
  const tasks = inheritLeads({ ...reader, saysLead }, own, headings, groups);
  const rows = lines.filter((line) => line.kind !== 'blank' && !(line.joined && emptyRow(grid, line.row))).length;
  return {
    sheet: grid.sheet,
    place,
    plan,
    tasks,
    groups,
    counts: { rows, groups: groups.length, tasks: tasks.length },
  };
}

const emptyRow = (grid: Grid, row: number): boolean => (grid.rows[row] ?? []).every((cell) => isBlank(cell));

/** The title of an annex stands between the end of what is above and its header. */
function factsFrom(view: SheetView, place: AnnexPlace): number {
  let blanks = 0;
  let row = place.header.range.top - 1;
  for (; row >= 0 && place.header.range.top - row <= 40; row--) {
    const filled = (view.grid.rows[row] ?? []).filter((cell) => !isBlank(cell)).length;
    if (filled >= 4) return row + 1;
    blanks = filled === 0 ? blanks + 1 : 0;
    if (blanks > 6) break;
  }
  return row + 1;
}

function walk(
  lines: readonly Line[],
  roles: ReturnType<typeof assignRoles>,
  column: GroupColumn,
): { drafts: Draft[]; groups: Group[] } {
  const path = new GroupPath();
  const drafts: Draft[] = [];
  const groups: Group[] = [];
  let open: Draft | undefined;
  let names: readonly string[] = [];
  let headings: readonly number[] = [];
  lines.forEach((line, i) => {
    const role = roles[i];
    if (role === 'group') {
      const next = lines.slice(i + 1, i + 8).find((other) => other.kind === 'line');
      const group = path.enter(line, next);
      column.reset();
      groups.push(publicGroup(group));
      open = undefined;
    } else if (role === 'task') {
      const heads = path.above(line);
      const above = [...heads.map(pathName), ...column.at(line.row)];
      if (heads.length !== headings.length || heads.some((head, j) => head.row !== headings[j]))
        headings = heads.map((head) => head.row);
      names = above.length === names.length && above.every((name, j) => name === names[j]) ? names : above;
      open = { line, rows: [line.row], group: names, headings };
      drafts.push(open);
    } else if (role === 'continued' && open) {
      open.rows.push(line.row);
    } else if (role === 'continued' && roles[i - 1] === 'group') {
      const whole = path.goOn(line);
      if (whole) groups[groups.length - 1] = publicGroup(whole);
    }
  });
  return { drafts, groups };
}

const publicGroup = ({ row, ordinal, title, level }: OpenGroup): Group => ({ row, ordinal, title, level });

function prepare(
  view: SheetView,
  place: AnnexPlace,
  settings: Settings,
  plan: PlanDates,
  drafts: readonly Draft[],
): Reader {
  const directory = directoryOf(settingsForSheet(settings, view.grid));
  const known = new Map<string, readonly UnitReading[]>();
  const read = new Map<string, DeadlineReading>();
  const columns = columnsOf(place);
  const dates: PlanDates = {
    ...(plan.issued ? { issued: plan.issued } : {}),
    ...(plan.ends ? { ends: plan.ends } : {}),
  };
  const cells = drafts.map(({ line }) => view.shown(line.row, columns.deadline?.[0] ?? -1));
  const context: ReadingContext = { ...dates, column: readColumn(cells, dates) };
  return {
    view,
    columns,
    units(text) {
      let units = known.get(text);
      if (!units) known.set(text, (units = text.trim() === '' ? [] : splitUnits(text, directory, plan.issued)));
      return units;
    },
    deadline(cell) {
      if (cell.kind !== 'text') return readDeadline(cell, context);
      let reading = read.get(cell.text);
      if (!reading) read.set(cell.text, (reading = readDeadline(cell, context)));
      return reading;
    },
  };
}

function taskOf(reader: Reader, draft: Draft, parent: number | undefined): Task {
  const { view, columns } = reader;
  const { line, rows } = draft;
  const fallback = { sheet: view.grid.sheet, row: line.row, column: columns.task?.[0] ?? columns.index?.[0] ?? 0 };
  const content = gather(view, { task: columns.task?.slice(0, 1) ?? [] }, 'task', rows, fallback);
  const index = gather(view, columns, 'index', [line.ordinalRow ?? line.row], fallback);
  const lead = gather(view, columns, 'lead', rows, fallback);
  const coordinating = gather(view, columns, 'coordinating', rows, fallback);
  const deadline = gather(view, columns, 'deadline', rows, fallback);
  const output = gather(view, columns, 'output', rows, fallback);
  const id = gather(view, columns, 'id', rows.slice(0, 1), fallback);
  const top = line.row;
  const bottom = rows[rows.length - 1]!;
  const { left, right } = columnsSpan(view, columns);
  return {
    row: top,
    rows: { top, bottom, left, right },
    ...(id.text.trim() !== '' ? { id: oneLine(id.text) } : {}),
    ordinal: sourced(index, line.ordinal?.text ?? oneLine(index.text)),
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
function partsOf(reader: Reader, lead: Gathered, coordinating: Gathered): Pick<Task, 'lead' | 'coordinating'> {
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
    const all = Object.values(columns).flat();
    span = { left: Math.min(...all, view.width), right: Math.max(...all, 0) };
    spans.set(columns, span);
  }
  return span;
}
