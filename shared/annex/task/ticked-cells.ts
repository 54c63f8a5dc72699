// The words of a task where marks speak: the quarters or the units whose columns are marked in its rows.
import type { Address, Cell } from '../../grid/grid.js';
import type { Columns } from '../body/lines.js';
import { withOrigin } from './assumed-words.js';
import { tickOf, type Tick } from '../header/tick-columns.js';
import { withYear } from '../plan/plan-year.js';
import { isBlank, type SheetView } from '../sheet/sheet-view.js';
import type { FieldText } from './cells.js';
import type { Marked } from '../types.js';

interface Found {
  readonly words: string;
  readonly sign: Tick | undefined;
  readonly cell: Cell;
  readonly at: Address;
}

/** The marked columns of some rows, left to right; a mark merged over several columns speaks for each. */
function marked(view: SheetView, columns: readonly Marked[] | undefined, rows: readonly number[]): Found[] {
  const found: Found[] = [];
  for (const { column, words } of columns ?? []) {
    for (const row of rows) {
      const cell = view.shown(row, column);
      if (isBlank(cell)) continue;
      found.push({ words, sign: tickOf(cell.text), cell, at: view.address(row, column) });
      break;
    }
  }
  return found;
}

function fieldText(found: readonly Found[], text: string): FieldText | undefined {
  const [first, ...rest] = found;
  if (!first) return undefined;
  const at = rest.length > 0 ? { more: rest.map((one) => one.at) } : {};
  return { text, at: first.at, ...at, cell: { kind: 'text', text }, assumed: 'marks' };
}

type Marks = NonNullable<Columns['marks']>;

/** What marks say of a task; members are absent where nothing is marked. */
export interface MarkedWords {
  readonly deadline: FieldText | undefined;
  readonly lead: FieldText | undefined;
  readonly helpers: FieldText | undefined;
}

/** Reads the marked columns of a task's rows. `year` is that of the plan, for periods that name none. */
export function readMarks(
  view: SheetView,
  marks: Marks,
  rows: readonly number[],
  year: number | undefined,
): MarkedWords {
  const units = marked(view, marks.lead, rows);
  const leading = units.filter(({ sign }) => sign === 'leads');
  const crossed = units.filter(({ sign }) => sign === 'cross');
  // A cross means the lead, unless a letter beside it names another unit lead.
  const helping = units.filter(({ sign }) => sign === 'helps' || (leading.length > 0 && sign === 'cross'));
  return {
    deadline: period(marked(view, marks.deadline, rows), year),
    lead: ofUnits(leading.length > 0 ? leading : crossed),
    helpers: ofUnits(helping),
  };
}

/** The state whose column is marked; words written there speak for themselves. */
export function readStateMark(
  view: SheetView,
  marks: Marks | undefined,
  rows: readonly number[],
): FieldText | undefined {
  const found = marks?.status ? marked(view, marks.status, rows) : [];
  const said = found.find(({ sign }) => sign === undefined);
  if (said) return { text: said.cell.text, at: said.at, cell: said.cell };
  return fieldText(found, found.map(({ words }) => words)[found.length - 1] ?? '');
}

/** “Quý II - Quý III/2026”: from the first marked column to the last; words written there instead of a mark speak for themselves. */
function period(found: readonly Found[], year: number | undefined): FieldText | undefined {
  const said = found.find(({ sign }) => sign === undefined);
  if (said) return { text: said.cell.text, at: said.at, cell: said.cell };
  const crossed = found.filter(({ sign }) => sign === 'cross');
  const first = crossed[0]?.words ?? '';
  const last = withYear(crossed[crossed.length - 1]?.words ?? '', year);
  // “6 tháng đầu năm - 6 tháng cuối năm” is no way of writing: the end says enough.
  const whole = crossed.length < 2 || first.startsWith('6') ? last : `${withoutYear(first, last)} - ${last}`;
  const words = fieldText([...crossed].reverse(), whole);
  return words && { ...words, text: withOrigin(whole, 'marks') };
}

/** “Quý I/2026” before “Quý III/2026” needs no year of its own. */
function withoutYear(first: string, last: string): string {
  const year = /\/20\d\d$/.exec(last)?.[0];
  return year !== undefined && first.endsWith(year) ? first.slice(0, -year.length) : first;
}

const ofUnits = (found: readonly Found[]): FieldText | undefined =>
  fieldText(found, found.map(({ words }) => words).join('; '));
