// One sheet: find, read, check, judge.
import { readSheet, rereadSheet, type SheetReading } from '../annex/index.js';
import type { Annex, Location, Task } from '../annex/types.js';
import { compareDates, type CivilDate } from '../calendar/civil-date.js';
import { planMarks } from '../delivery/plan-marks.js';
import type { Mark } from '../delivery/types.js';
import type { Grid } from '../grid/grid.js';
import { unicodeGrid } from '../grid/unicode-grid.js';
import { isHistorySheet } from '../ownership/history.js';
import type { Settings } from '../settings/settings.js';
import { isSetupSheet } from '../setup/index.js';
import { isDirectorySheet } from '../unit/index.js';
import { judge, judgeParents } from '../status/index.js';
import type { Judgement } from '../status/types.js';
import { beginCheck, recheck, type CheckSession, RULES, validateLocation, validateSetup } from '../validation/index.js';
import type { Issue } from '../validation/types.js';
import { withProvenMends } from './proven-mends.js';

export type AnnexCheck =
  | {
      readonly located: false;
      readonly sheet: string;
      readonly location: Location & { found: false };
      readonly issues: readonly Issue[];
    }
  | {
      readonly located: true;
      readonly sheet: string;
      /** More than one when a sheet carries several annexes, in the order of the sheet. */
      readonly annexes: readonly Annex[];
      readonly issues: readonly Issue[];
      /** One per task, annex after annex. */
      readonly judgements: readonly Judgement[];
      readonly marks: readonly Mark[];
    };

/**
 * The whole walk over one sheet: find the annexes, read their tasks, say what is wrong, judge every task as of a day.
 * Never throws on bad data; asOf is the civil day (Asia/Ho_Chi_Minh) the status is judged on.
 */
export function checkAnnex(grid: Grid, given: Settings, asOf: CivilDate): AnnexCheck {
  return beginSheet(grid, given, asOf).check;
}

/** A sheet under check: what was said of it and the way back for `recheckSheet`. */
export interface SheetCheck {
  readonly check: AnnexCheck;
  /** @internal */
  readonly given: Settings;
  /** @internal */
  readonly asOf: CivilDate;
  /** @internal */
  readonly reading: SheetReading;
  /** @internal One per annex. */
  readonly sessions: readonly CheckSession[];
  /** @internal One list per annex, each task by itself. */
  readonly judged: readonly (readonly Judgement[])[];
}

/** Sheets of the office itself; none of them is ever an annex. */
export const isOfficeSheet = (grid: Pick<Grid, 'sheet'>): boolean =>
  isSetupSheet(grid) || isDirectorySheet(grid) || isHistorySheet(grid);

const emptied = new WeakMap<Grid, Grid>();

/** What of a sheet may be an annex. */
function asAnnex(grid: Grid): Grid {
  if (!isOfficeSheet(grid)) return unicodeGrid(grid);
  const empty = emptied.get(grid) ?? { sheet: grid.sheet, rows: [], merges: [] };
  emptied.set(grid, empty);
  return empty;
}

/** The same walk as `checkAnnex`, kept so that a changed cell does not begin it anew. */
export function beginSheet(shown: Grid, given: Settings, asOf: CivilDate): SheetCheck {
  const grid = asAnnex(shown);
  const reading = readSheet(grid, given);
  const { settings, annexes } = reading;
  const sessions = annexes.map(({ annex }) => beginCheck(annex, grid, settings, asOf, RULES));
  const judged = annexes.map(({ annex }) => judgeAll(annex.tasks, settings, asOf));
  const check = sum(reading, sessions, judged, grid, asOf, given);
  return { check, given, asOf, reading, sessions, judged };
}

/**
 * Checks a sheet again after an edit: exactly what `checkAnnex` would say of it, for the price of what changed. A change
 * that is more than cells of tasks and headings, other settings or another day begin anew. The old check must not be used
 * again, unless it comes back because it is the very same grid.
 */
export function recheckSheet(before: SheetCheck, shown: Grid, given: Settings, asOf: CivilDate): SheetCheck {
  const grid = asAnnex(shown);
  const same = before.given === given && compareDates(before.asOf, asOf) === 0;
  if (same && before.reading.view.grid === grid) return before;
  const again = same ? rereadSheet(before.reading, grid, given) : undefined;
  if (!again) return beginSheet(grid, given, asOf);
  const { reading, rows } = again;
  const sessions = reading.annexes.map(({ annex }, i) => recheck(before.sessions[i]!, annex, grid, rows));
  const judged = reading.annexes.map(({ annex }, i) => {
    const { tasks } = before.reading.annexes[i]!.annex;
    return judgeAll(annex.tasks, reading.settings, asOf, { tasks, judged: before.judged[i]! });
  });
  const check = sum(reading, sessions, judged, grid, asOf, given);
  return { check, given, asOf, reading, sessions, judged };
}

/** Judges every task; where the tasks of an earlier check stand in the same order, those that are the very same keep theirs. */
function judgeAll(
  tasks: readonly Task[],
  settings: Settings,
  asOf: CivilDate,
  before?: { readonly tasks: readonly Task[]; readonly judged: readonly Judgement[] },
): Judgement[] {
  const known = before?.tasks.length === tasks.length ? before : undefined;
  return tasks.map((task, i) => (known?.tasks[i] === task ? known.judged[i]! : judge(task, asOf, settings)));
}

function sum(
  whole: SheetReading,
  sessions: readonly CheckSession[],
  judged: readonly (readonly Judgement[])[],
  grid: Grid,
  asOf: CivilDate,
  given: Settings,
): AnnexCheck {
  const {
    located: { location },
    settings,
    annexes,
  } = whole;
  const { sheet } = grid;
  if (!location.found) {
    const issues = isOfficeSheet(grid) ? [] : validateLocation(location, grid, settings, RULES);
    return { located: false, sheet, location, issues };
  }
  const issues = withProvenMends(joined(sessions.map((session) => session.issues)), whole, given);
  const judgements = joined(judged.map((list) => judgeParents(list, asOf)));
  let marks: readonly Mark[] | undefined;
  return {
    located: true,
    sheet,
    annexes: annexes.map(({ annex }) => annex),
    issues,
    judgements,
    /** Planned when somebody wants to draw them. */
    get marks() {
      return (marks ??= planMarks(issues, judgements, grid));
    },
  };
}

const joined = <T>(lists: readonly (readonly T[])[]): readonly T[] =>
  lists.length === 1 ? lists[0]! : ([] as T[]).concat(...lists);

/**
 * The checks of one workbook. A sheet without an annex is no fault where another sheet has one, so it keeps quiet there,
 * unless it holds a table only a person can decide on: one that may be an annex.
 */
export function besideEachOther(
  checks: readonly AnnexCheck[],
  grids: readonly Grid[],
  settings: Settings,
): readonly AnnexCheck[] {
  const found = checks.some((check) => check.located);
  return checks.map((check, i) => {
    const grid = grids[i]!;
    if (isOfficeSheet(grid)) return { ...check, issues: validateSetup(unicodeGrid(grid), grids, settings, RULES) };
    return !found || check.located || asksForAChoice(check) ? check : { ...check, issues: [] };
  });
}

const asksForAChoice = ({ location }: AnnexCheck & { located: false }): boolean =>
  location.reason !== 'header-missing' && location.candidates.length > 0;
