import type { Cell, Grid } from '../grid/grid.js';
import type { Settings } from '../settings/settings.js';
import { directoryOf, settingsForSheet, type PreparedDirectory } from '../unit/index.js';
import { columnsOf, readLines, type Columns, type Line } from './body/lines.js';
import { GroupColumn } from './body/group-column.js';
import { assignRoles } from './body/roles.js';
import { settleMiddleOrdinals } from './body/middle-ordinals.js';
import { readPlanFacts } from './plan/plan-facts.js';
import { isBlank, viewSheet, type SheetView } from './sheet/sheet-view.js';
import { headingContext } from './task/heading-context.js';
import { isIndependent, shareValues } from './task/shared-values.js';
import { draftsWith, draftTasks, sameDraft, walkAlike, type Draft, type Walked } from './task/drafts.js';
import { exchangeAnswer } from './task/exchange-answer.js';
import { readerFor, readerOf, readTask, type ExchangeAnswer, type Reader } from './task/task-reader.js';
import type { Annex, AnnexPlace, PlanFacts, Task } from './types.js';

/** What stands still while the cells of an annex change. */
export interface Frame {
  readonly place: AnnexPlace;
  readonly plan: PlanFacts;
  readonly columns: Columns;
  readonly directory: PreparedDirectory;
  /** What was answered about the days of its deadline column. */
  readonly answer: ExchangeAnswer;
}

/** An annex and how it was read: enough to read it again after a few cells changed (`rereadAnnex`). */
export interface AnnexReading {
  readonly annex: Annex;
  readonly frame: Frame;
  /** The rows of the body, each by itself. */
  readonly lines: readonly Line[];
  /** The same with ordinals settled, and what each of them is. */
  readonly walked: Walked;
  readonly drafts: readonly Draft[];
  /** The task of every draft, before leads are inherited. */
  readonly own: readonly Task[];
  readonly reader: Reader;
}

/**
 * Reads the tasks and groups of one located annex. Group headings, repeated headers, totals, signatures and notes are
 * no tasks; cells merged over several tasks belong to each of them; rows hidden by a filter are read like all others.
 * Never throws; what cannot be read keeps its words.
 */
export function readAnnex(grid: Grid, place: AnnexPlace, settings: Settings): Annex {
  return beginReading(viewSheet(grid), place, settingsForSheet(settings, grid)).annex;
}

/** The same, with the way back for `rereadAnnex`. The settings are those of the sheet. */
export function beginReading(view: SheetView, place: AnnexPlace, settings: Settings): AnnexReading {
  const plan = readPlanFacts(view.grid, factsFrom(view, place), place.header.range.top, settings);
  const frame: Frame = {
    place,
    plan,
    columns: columnsOf(place),
    directory: directoryOf(settings),
    answer: exchangeAnswer(settings, view.grid.sheet),
  };
  return assemble(frame, view, readLines(view, place));
}

/** Where the facts of the plan begin: the title of an annex stands between the end of what is above and its header. */
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

/** A reading to go on from, and the rows whose lines were read again since. */
export interface Earlier {
  readonly reading: AnnexReading;
  readonly rows: ReadonlySet<number>;
}

/**
 * Makes the annex out of its lines. What a line is depends on those around it and costs little: it is always decided anew.
 * Reading the cells of a task costs much: a task of an earlier reading is kept, the very same object, where none of its
 * lines was read again, it stands under the same groups and parent, and the deadline column as a whole says the same.
 */
export function assemble(frame: Frame, view: SheetView, lines: readonly Line[], earlier?: Earlier): AnnexReading {
  const { place, plan, columns, directory, answer } = frame;
  const before = earlier?.reading;
  const settled = settleMiddleOrdinals(lines);
  const walked: Walked = { lines: settled, roles: assignRoles(settled) };
  const alike = before !== undefined && columns.group === undefined && walkAlike(before.walked, walked);
  // The drafts are those of before: only the ones that were read again have to be looked at.
  const stale = alike ? draftsWith(before.drafts, earlier!.rows) : undefined;
  const { drafts, groups } = stale
    ? draftsAgain(before!, walked, stale)
    : draftTasks(walked, new GroupColumn(view, columns.group));
  const due = (draft: Draft): Cell => view.shown(draft.row, columns.deadline?.[0] ?? -1);
  const dueColumn = stale ? replaced(before!.reader.column, stale, (i) => due(drafts[i]!)) : drafts.map(due);
  const same = before && readerFor(before.reader, dueColumn);
  const reader = same ?? readerOf(directory, plan, dueColumn, answer);
  const read = (draft: Draft): Task => readTask(reader, view, columns, draft);
  const kept = same && earlier ? keeper(earlier) : undefined;
  const own =
    same && stale
      ? replaced(before.own, stale, (i) => read(drafts[i]!))
      : drafts.map((draft) => kept?.(draft) ?? read(draft));
  // Tasks that say all of their own, and did before, change nothing of what others have from elsewhere.
  const apart = same && stale?.every((i) => isIndependent(own, i) && isIndependent(before.own, i));
  const tasks =
    apart && stale
      ? replaced(before.annex.tasks, stale, (i) => own[i]!)
      : shareValues(
          () => headingContext(view, columns, reader, place, lines, groups),
          own,
          drafts.map((draft) => draft.headings),
        );
  return {
    annex: {
      sheet: view.grid.sheet,
      place,
      plan,
      tasks,
      groups,
      counts: { rows: countRows(view, lines), groups: groups.length, tasks: tasks.length },
      dueColumn: reader.evidence,
    },
    frame,
    lines,
    walked,
    drafts,
    own,
    reader,
  };
}

/** The drafts of before, some with the ordinal their line has now. */
function draftsAgain({ drafts, frame, annex: { groups } }: AnnexReading, { lines }: Walked, stale: readonly number[]) {
  const { top } = frame.place.body;
  const again = (i: number): Draft => ({ ...drafts[i]!, ordinal: lines[drafts[i]!.row - top]!.ordinal });
  return { drafts: replaced(drafts, stale, again), groups };
}

/** A copy of the list with some members made anew. */
function replaced<T>(list: readonly T[], places: readonly number[], make: (place: number) => T): readonly T[] {
  const copy = [...list];
  for (const place of places) copy[place] = make(place);
  return copy;
}

/** Gives the task an earlier reading made of a draft, if nothing it was read from has changed. Asked in the order of the sheet. */
function keeper({ reading: { drafts, own }, rows }: Earlier): (draft: Draft) => Task | undefined {
  let next = 0;
  return (draft) => {
    while (next < drafts.length && drafts[next]!.row < draft.row) next += 1;
    const old = drafts[next];
    return old && sameDraft(old, draft) && !draft.rows.some((row) => rows.has(row)) ? own[next] : undefined;
  };
}

function countRows({ grid }: SheetView, lines: readonly Line[]): number {
  let rows = 0;
  for (const line of lines) if (line.kind !== 'blank' && !(line.mergedWithAbove && emptyRow(grid, line.row))) rows += 1;
  return rows;
}

const emptyRow = (grid: Grid, row: number): boolean => (grid.rows[row] ?? []).every((cell) => isBlank(cell));
