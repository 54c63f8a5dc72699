// The office's workbook as ownership sees it: which task stands where, who leads it, who takes part.
import { pattern } from '../lexicon/pattern.js';
import type { Annex, Field, Task } from '../annex/types.js';
import { cellAt, type Grid } from '../grid/grid.js';
import { foldKey } from '../text/fold.js';
import type { PreparedDirectory, UnitReading } from '../unit/index.js';
import { sharesOf } from './history.js';
import { taskCode } from './task-code.js';
import type { HistoryEntry, OwnBook, OwnCell, OwnTask } from './types.js';

/** Kinds that are never meant by “các phòng, ban, đơn vị” of an office. */
const OUTSIDE = new Set(['superior', 'leader', 'company', 'hamlet']);

/** The code a task gets where the sheet shows none: the same that `track` would write. */
export function codeFor(annex: Annex, task: Task, taken: ReadonlySet<string>): string {
  const { plan } = annex;
  return taskCode(
    `${plan.number ?? ''}|${task.group.join('|')}|${task.ordinal.value}|${foldKey(task.content.value)}`,
    taken,
  );
}

/**
 * Gathers the tasks of a workbook that was read (annexes and grids of the same sheets) with what the directory says of
 * their units. A retired unit's rows belong to its successor.
 */
export function ownBook(
  annexes: readonly Annex[],
  grids: readonly Grid[],
  directory: PreparedDirectory,
  history: readonly HistoryEntry[] = [],
): OwnBook {
  const taken = new Set(annexes.flatMap((annex) => annex.tasks.flatMap((task) => (task.id ? [task.id] : []))));
  const seen = new Set<string>();
  const tasks: OwnTask[] = [];
  for (const annex of annexes) {
    const grid = grids.find((one) => one.sheet === annex.sheet);
    if (!grid) continue;
    const columns = columnsOf(annex);
    for (const task of annex.tasks) {
      // A second sheet of the same plan: the first one counts.
      if (task.id !== undefined && seen.has(task.id)) continue;
      const code = task.id ?? codeFor(annex, task, taken);
      seen.add(code);
      taken.add(code);
      tasks.push({
        code,
        coded: task.id !== undefined,
        sheet: annex.sheet,
        row: task.row,
        ordinal: task.ordinal.value,
        words: task.content.value,
        ...unitsOf(task, directory),
        cells: cellsOf(grid, task, columns),
      });
    }
  }
  const first = annexes.find((annex) => annex.plan.number !== undefined) ?? annexes[0];
  return {
    plan: first?.plan.number ?? '',
    title: first?.plan.title ?? '',
    tasks,
    units: inOrder(tasks, directory),
    shares: sharesOf(history),
  };
}

/** The first column of every field; a second lead column is one of the office's own. */
function columnsOf(annex: Annex): ReadonlyMap<Field, number> {
  const columns = new Map<Field, number>();
  for (const { field, column } of annex.place.header.columns) if (!columns.has(field)) columns.set(field, column);
  return columns;
}

function cellsOf(grid: Grid, task: Task, columns: ReadonlyMap<Field, number>): Partial<Record<Field, OwnCell>> {
  const cells: Partial<Record<Field, OwnCell>> = {};
  for (const [field, column] of columns) {
    if (field === 'other') continue;
    // A value merged over several tasks stands in the first cell of the merge.
    const merge = grid.merges.find(
      ({ top, bottom, left, right }) => top <= task.row && bottom >= task.row && left <= column && right >= column,
    );
    const at = { sheet: grid.sheet, row: merge?.top ?? task.row, column: merge?.left ?? column };
    const shared = merge !== undefined && merge.bottom > task.rows.bottom;
    const above = merge !== undefined && merge.top < task.row;
    cells[field] = { at, cell: cellAt(grid, at.row, at.column), ...(shared || above ? { shared: true } : {}) };
  }
  return cells;
}

function unitsOf(
  task: Task,
  directory: PreparedDirectory,
): Pick<OwnTask, 'leads' | 'everyone' | 'coordinating' | 'unknown'> {
  const unknown: string[] = [];
  const named = (readings: readonly UnitReading[]): string[] =>
    readings.flatMap((reading) => {
      if (reading.match === 'known') return [current(reading.unit, directory)];
      if (reading.match === 'collective') return [];
      if (reading.match === 'unknown' && reading.because !== undefined) return [];
      const words = reading.text.normalize('NFC').replace(/\s+/g, ' ').trim();
      if (words !== '') unknown.push(words);
      // A doubtful name is never used as the unit; a new one stands for itself.
      return reading.match === 'unknown' && words !== '' ? [words] : [];
    });
  const everyone = task.lead.value.flatMap((reading) =>
    reading.match === 'collective' ? membersOf(reading, directory) : [],
  );
  const leads = [...new Set(named(task.lead.value))];
  return {
    leads,
    everyone: [...new Set(everyone)].filter((unit) => !leads.includes(unit)),
    coordinating: [
      ...new Set([
        ...named(task.coordinating.value),
        ...task.coordinating.value.flatMap((reading) =>
          reading.match === 'collective' ? membersOf(reading, directory) : [],
        ),
      ]),
    ].filter((unit) => !leads.includes(unit)),
    unknown,
  };
}

/**
 * Whom a common task is given to: the members the directory itself lists; without a list, every unit of the office where
 * the words say “phòng, ban, đơn vị”, else the members of the class (“các trường”).
 */
function membersOf(
  { unit, members }: UnitReading & { match: 'collective' },
  { directory, units }: PreparedDirectory,
): string[] {
  const listed = directory.collectives.find(({ name }) => name === unit)?.members ?? [];
  const general = pattern(String.raw`\b{bodies:unnamed-office}\b`).test(foldKey(unit));
  const all = directory.units.filter(({ kind, until }) => !OUTSIDE.has(kind) && until === undefined);
  const named = listed.length > 0 || !general ? (listed.length > 0 ? listed : members) : all.map(({ name }) => name);
  return named.map((name) => current(name, { units }));
}

/** The unit that answers today for one that was renamed or merged. */
export function current(unit: string, directory: Pick<PreparedDirectory, 'units'>): string {
  const seen = new Set<string>();
  let name = unit;
  for (;;) {
    const found = directory.units.get(name);
    if (!found?.until || found.successor === undefined || seen.has(name)) return name;
    seen.add(name);
    name = found.successor;
  }
}

function inOrder(tasks: readonly OwnTask[], directory: PreparedDirectory): string[] {
  const all = new Set(tasks.flatMap((task) => [...task.leads, ...task.everyone, ...task.coordinating]));
  const known = directory.directory.units.map(({ name }) => name).filter((name) => all.has(name));
  const rest = [...all].filter((name) => !known.includes(name));
  return [...known, ...rest];
}
