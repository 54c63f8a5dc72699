// A lead that is written once, on the heading above, holds for the tasks below that name none.
import type { Address } from '../grid/grid.js';
import type { UnitReading } from '../unit/index.js';
import { isBlank, oneLine, type SheetView } from './sheet-view.js';
import type { Columns } from './body-lines.js';
import type { Group, Sourced, Task } from './types.js';

type Lead = Sourced<readonly UnitReading[]>;

export interface Sheet {
  readonly view: SheetView;
  readonly columns: Columns;
  readonly units: (text: string) => readonly UnitReading[];
  /** Whether the line in this row says something in the lead's column of its own. */
  readonly saysLead: (row: number) => boolean;
}

/** The task names no lead of its own. */
export const isOpen = ({ lead: { text } }: Task): boolean => text === '' || text.trim() === '';

/**
 * Gives tasks without a lead the one their heading names, with the address where it stands. Only where no task under that
 * heading names its own: a single gap among named leads stays a gap. A common task lends nothing: it leads itself only.
 * `headings[i]` are the rows of the group headings above tasks[i], outermost first.
 */
export function inheritLeads(
  sheet: Sheet,
  tasks: readonly Task[],
  headings: readonly (readonly number[])[],
  groups: readonly Group[],
): readonly Task[] {
  const named = new Set<number>();
  const open: number[] = [];
  let last: readonly number[] | undefined;
  tasks.forEach((task, i) => {
    if (isOpen(task)) open.push(i);
    else if (headings[i] !== last) (last = headings[i]!).forEach((row) => named.add(row));
  });
  if (open.length === 0) return tasks;
  const titles = new Map(groups.map((group) => [group.row, group.title]));
  const known = new Map<number, Lead | undefined>();
  const ofHeading = (row: number): Lead | undefined => {
    if (!known.has(row)) known.set(row, named.has(row) ? undefined : headingLead(sheet, row, titles.get(row) ?? ''));
    return known.get(row);
  };
  const result = [...tasks];
  for (const i of open) {
    const lead = headings[i]!.map(ofHeading)
      .reverse()
      .find((found) => found !== undefined);
    if (lead) result[i] = { ...tasks[i]!, lead };
  }
  return result;
}

/** What the heading says in the lead's column; in a table without that column its own words, where they are one unit's name and nothing else. */
function headingLead({ view, columns, units, saysLead }: Sheet, row: number, title: string): Lead | undefined {
  for (const column of saysLead(row) ? (columns.lead ?? []) : []) {
    const cell = view.shown(row, column);
    const at = view.address(row, column);
    if (!isBlank(cell) && at.column === column) return { value: units(cell.text), text: cell.text, at };
  }
  if (columns.lead) return undefined;
  const readings = units(title);
  const [one] = readings;
  if (readings.length !== 1 || one!.match !== 'known' || one!.text.length < title.replace(/[\s.:;]+$/, '').length)
    return undefined;
  return { value: readings, text: title, at: titleAt(view, row, title) };
}

function titleAt(view: SheetView, row: number, title: string): Address {
  const cells = view.grid.rows[row] ?? [];
  const column = cells.findIndex((cell) => oneLine(cell.text).endsWith(title));
  return view.address(row, Math.max(0, column));
}
