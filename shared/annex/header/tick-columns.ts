// Columns in which a mark speaks instead of words: under “Quý I … Quý IV” it says when, under the names of units who,
// under “Đã hoàn thành | Đang thực hiện” how far.
import { pattern } from '../../lexicon/pattern.js';
import { BLANK } from '../../grid/grid.js';
import { isBodyHeading } from '../../lexicon/bodies.js';
import { fold, flatten } from '../../text/fold.js';
import { periodOf } from './period-heading.js';
import type { Resolved } from './resolve-columns.js';
import { readStage } from '../task/stage.js';
import { isBlank, oneLine, type SheetView } from '../sheet/sheet-view.js';
import type { Marked } from '../types.js';

const CROSS = /^(?:[xv]{1,2}|[✓✔☑√■●•◆▪⬛*+])$/iu;
const LEADS = /^(?:ct|c|chu tri)$/;
const HELPS = /^(?:ph|p|phoi hop)$/;

/** What a cell of such a column says: there is a cross in it, or the letter of a role. */
export type Tick = 'cross' | 'leads' | 'helps';

export function tickOf(text: string): Tick | undefined {
  if (text.length > 12) return undefined;
  const word = text.trim();
  if (CROSS.test(word)) return 'cross';
  const flat = flatten(word).trim();
  return LEADS.test(flat) ? 'leads' : HELPS.test(flat) ? 'helps' : undefined;
}

/**
 * Quarters or months beside each other become one deadline, units one lead: its first column carries the field and
 * knows what a mark in each of them stands for. Only where (nearly) all cells below are marks; words keep what they say.
 */
export function withMarks(view: SheetView, columns: readonly Resolved[], rows: readonly number[]): readonly Resolved[] {
  const named = columns.filter((cell) => cell.field === 'deadline' && periodOf(cell.heading) === undefined);
  let result = columns;
  const periods = named.length > 0 ? [] : runOf(columns, (cell) => periodOf(cell.heading) !== undefined);
  if (periods.length >= 2 && !areWeekdays(periods) && areMarked(view, periods, rows))
    result = merged(result, periods, 'deadline', (cell) => periodOf(cell.heading)!);
  const units = runOf(columns, (cell) => namesUnit(cell));
  if (units.length >= 2 && areMarked(view, units, rows))
    result = merged(result, units, 'lead', (cell) => lastLine(cell.heading));
  const states = runOf(columns, (cell) => stateOf(cell.heading) !== undefined);
  if (states.length >= 2 && (areMarked(view, states, rows) || areBlank(view, states, rows)))
    result = merged(result, states, 'status', (cell) => stateOf(cell.heading)!);
  return result;
}

/** “T2 | T3 | … | T7” are Monday to Saturday, as on every duty roster, unless months stand on either side. */
function areWeekdays(columns: readonly Resolved[]): boolean {
  const numbers = columns.map(({ heading }) =>
    Number(/^t\.? ?(\d{1,2})$/.exec(flatten(lastLine(heading)).trim())?.[1]),
  );
  return numbers[0] === 2 && numbers[numbers.length - 1]! <= 7;
}

/** The longest run of such columns side by side. */
function runOf(columns: readonly Resolved[], fits: (cell: Resolved) => boolean): Resolved[] {
  let best: Resolved[] = [];
  let run: Resolved[] = [];
  for (const cell of columns) {
    run = fits(cell) ? [...run, cell] : [];
    if (run.length > best.length) best = run;
  }
  return best;
}

function areMarked(view: SheetView, columns: readonly Resolved[], rows: readonly number[]): boolean {
  let filled = 0;
  let marks = 0;
  for (const row of rows) {
    for (const { column } of columns) {
      const cell = view.grid.rows[row]?.[column];
      if (!cell || isBlank(cell) || isAcross(view, row, columns)) continue;
      const sign = tickOf(cell.text);
      // Words typed over several of the columns speak for all of them: “Cả năm”.
      if (sign === undefined && (view.mergeAt(row, column)?.right ?? column) > column) continue;
      filled += 1;
      if (sign !== undefined) marks += 1;
    }
  }
  return marks >= 2 && marks >= 0.8 * filled;
}

/** Where a column holds marks, words and nothing: all that is asked of its cells here. */
export const ticksDown = (view: SheetView, column: number, rows: readonly number[]): string =>
  rows
    .map((row) => {
      const cell = view.grid.rows[row]?.[column] ?? BLANK;
      return isBlank(cell) ? ' ' : (tickOf(cell.text)?.[0] ?? 'w');
    })
    .join('');

const areBlank = (view: SheetView, columns: readonly Resolved[], rows: readonly number[]): boolean =>
  rows.every((row) => columns.every(({ column }) => isBlank(view.grid.rows[row]?.[column] ?? BLANK)));

/** A heading merged over the whole table is no cell of these columns. */
function isAcross(view: SheetView, row: number, columns: readonly Resolved[]): boolean {
  return view.mergesIn(row).some((merge) => merge.left < columns[0]!.column && merge.right >= columns[0]!.column);
}

function merged(
  columns: readonly Resolved[],
  run: readonly Resolved[],
  field: 'deadline' | 'lead' | 'status',
  words: (cell: Resolved) => string,
): readonly Resolved[] {
  const marks: Marked[] = run.map((cell) => ({ column: cell.column, words: words(cell) }));
  const first = run[0]!;
  return columns.map((cell): Resolved => {
    if (!run.includes(cell)) return cell;
    const { couldBe: _, ...rest } = cell;
    return cell === first ? { ...rest, field, score: 0.9, marks } : { ...rest, field: 'other', score: 0.6 };
  });
}

const lastLine = (heading: string): string => heading.slice(heading.lastIndexOf(' / ') + 1).replace(/^\/ /, '');

/** The state a heading names: “Đang thực hiện”, or “Hoàn thành / Đúng hạn” as a whole. */
function stateOf(heading: string): string | undefined {
  if (pattern(String.raw`%|\b{=columns:no-tick}\b`, 'i').test(heading.normalize('NFC'))) return undefined;
  const lines = heading.split(' / ');
  return [lines[lines.length - 1]!, lines.slice(-2).join(' ')].find(
    (text) => text.length <= 40 && readStage({ kind: 'text', text }) !== undefined,
  );
}

/** “Đơn vị thực hiện / Phòng Kinh tế”: a name under a heading for units, or a name that can be nothing else. */
function namesUnit(cell: Resolved): boolean {
  if (cell.field !== 'lead' && cell.field !== 'coordinating' && cell.field !== 'other') return false;
  const lines = cell.heading.split(' / ');
  const own = fold(oneLine(lines[lines.length - 1]!)).text;
  if (own.length > 60 || pattern(String.raw`\b{roles:tick}\b`).test(own)) return false;
  return isBodyHeading(lines[lines.length - 1]!) || (lines.length > 1 && cell.field === 'lead');
}
