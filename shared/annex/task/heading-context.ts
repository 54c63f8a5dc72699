// What stands above tasks and may speak for all of them: group headings, and titles above the table.
import type { DeadlineReading } from '../../deadline/types.js';
import type { Address, Cell } from '../../grid/grid.js';
import type { UnitReading } from '../../unit/index.js';
import type { Columns, Line } from '../body/lines.js';
import { leadingOrdinal } from '../body/ordinal.js';
import { ownCells } from '../header/block.js';
import { withYear } from '../plan/plan-year.js';
import { oneLine, type SheetView } from '../sheet/sheet-view.js';
import type { AnnexPlace, Group } from '../types.js';
import type { Reader } from './task-reader.js';

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

export interface HeadingContext {
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

/** What a heading or a title can be asked. */
export function headingContext(
  view: SheetView,
  columns: Columns,
  { units, deadline, year }: Reader,
  place: AnnexPlace,
  lines: readonly Line[],
  groups: readonly Group[],
): HeadingContext {
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
