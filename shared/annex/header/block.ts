import { pattern } from '../../lexicon/pattern.js';
import { fold } from '../../text/fold.js';
import type { Range } from '../../grid/grid.js';
import { readHeading, type HeadingReading } from './heading.js';
import { isBlank, oneLine, type SheetView } from '../sheet/sheet-view.js';

export interface HeadingCell extends HeadingReading {
  readonly column: number;
  readonly row: number;
  /** Lines from the top header row down, joined with ' / '. */
  readonly heading: string;
  /** Further columns under the same merged heading. */
  readonly also?: readonly number[];
}

export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly cells: readonly HeadingCell[];
}

/** “(1)”, “2”, “A”, “(3)=(1)+(2)” under the headings: the row that numbers the columns. */
const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[a-h])\)?(?:\s?=.*)?$/;

const flat = (text: string): string => fold(oneLine(text)).text;

interface Line {
  readonly column: number;
  readonly text: string;
}

/** The non-blank cells of a row, a merge once. */
export function ownCells(view: SheetView, row: number): Line[] {
  const cells: Line[] = [];
  const length = Math.min(view.grid.rows[row]?.length ?? 0, view.width);
  for (let column = 0; column < length; column++) {
    const cell = view.grid.rows[row]![column]!;
    if (cell && !isBlank(cell)) cells.push({ column, text: cell.text });
  }
  return cells;
}

/** “7 | 8 | 9” under one heading “Tháng” are months, not numbers of columns. */
export function isUnderPeriods(view: SheetView, row: number, column: number): boolean {
  const above = row > 0 ? view.mergeAt(row - 1, column) : undefined;
  if (!above || above.right === above.left) return false;
  return pattern(String.raw`\b{time:column-period}\b(?!.*\bngay\b)`).test(flat(view.shown(row - 1, column).text));
}

/** A row that only numbers the columns. */
export function numbersColumns(view: SheetView, row: number): boolean {
  const row0 = view.grid.rows[row] ?? [];
  const first = row0.findIndex((cell) => !isBlank(cell));
  if (
    first < 0 ||
    !/^\s*\(?[\da-h]\)?(?:\s|=|$|\d)/i.test(row0[first]!.text) ||
    (row0[first + 1]?.text.length ?? 0) > 24
  )
    return false;
  const cells = ownCells(view, row);
  if (cells.length < 3 || cells.some(({ text }) => text.length > 24)) return false;
  const texts = cells.map(({ text }) => flat(text));
  if (cells.every(({ column }) => isUnderPeriods(view, row, column))) return false;
  return texts.every((text) => COLUMN_NUMBER.test(text)) && ascending(texts);
}

function ascending(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => Number(/\d+/.exec(text)?.[0])).filter((n) => !Number.isNaN(n));
  return numbers.length >= 2 && numbers.every((n, i) => i === 0 || n === numbers[i - 1]! + 1);
}

/** The headings a block of one to three rows makes, columns that are blank in all of them left out. */
export function composeBlock(view: SheetView, top: number, bottom: number): HeaderBlock {
  const cells: HeadingCell[] = [];
  for (let column = 0; column < view.width; column++) {
    const lines = linesAbove(view, column, top, bottom);
    if (lines.length === 0) continue;
    const last = cells[cells.length - 1];
    if (last && sharesHeading(view, last.column, column, top, bottom)) {
      cells[cells.length - 1] = { ...last, also: [...(last.also ?? []), column] };
      continue;
    }
    cells.push({
      ...readLines(lines.map(oneLine)),
      column,
      row: lowestRow(view, column, top, bottom),
      heading: lines.map(oneLine).join(' / '),
    });
  }
  return { top, bottom, cells };
}

/** One merged heading over both columns in every row of the header: one column to a person. */
function sharesHeading(view: SheetView, before: number, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row++) {
    const merge = view.mergeAt(row, column);
    if (!merge || merge.left > before) return false;
  }
  return true;
}

function lowestRow(view: SheetView, column: number, top: number, bottom: number): number {
  for (let row = bottom; row > top; row--) if (!isBlank(view.shown(row, column))) return view.address(row, column).row;
  return view.address(top, column).row;
}

function linesAbove(view: SheetView, column: number, top: number, bottom: number): string[] {
  const lines: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const cell = view.shown(row, column);
    const text = isBlank(cell) ? inherited(view, column, row, bottom) : cell.text;
    const says = !COLUMN_NUMBER.test(flat(text)) || isUnderPeriods(view, row, column);
    if (text !== '' && lines[lines.length - 1] !== text && says) lines.push(text);
  }
  return lines;
}

/** Where a merged heading was taken apart, its words stay in the first of its columns only. */
function inherited(view: SheetView, column: number, row: number, bottom: number): string {
  if (row === bottom || isBlank(view.shown(row + 1, column)) || view.mergeAt(row + 1, column)?.top === row) return '';
  for (let left = column - 1; left >= 0 && left >= column - 4; left--) {
    const cell = view.shown(row, left);
    if (isBlank(view.shown(row + 1, left))) return '';
    if (!isBlank(cell)) return view.mergeAt(row, left) ? '' : cell.text;
  }
  return '';
}

/** A sub-heading speaks for itself when it is clear; otherwise it is read together with the heading above it. */
function readLines(lines: readonly string[]): HeadingReading {
  if (lines.length === 1) return readHeading(lines[0]!);
  const last = readHeading(lines[lines.length - 1]!);
  const upper = readHeading(lines.slice(0, -1).join(' '));
  const child = flat(lines[lines.length - 1]!);
  if (upper.field === 'deadline' || upper.field === 'progress' || upper.field === 'start') {
    if (/^tu\b(?! van)/.test(child)) return { field: 'start', score: 0.85 };
    if (pattern(String.raw`^den\b|^{time:over}`).test(child)) return { field: 'deadline', score: 0.85 };
    if (pattern(String.raw`^{time:period-column}\b|^(?:[qt]\.?|th\.?)? ?\d{1,2}$|^(?:iv|i{1,3})$`).test(child))
      return { field: 'other', score: 0.5 };
  }
  // “Thực tế” over begin and end: what really happened is no plan.
  if (/\bthuc te\b/.test(flat(lines.slice(0, -1).join(' '))) && (last.field === 'deadline' || last.field === 'start'))
    return last.field === 'deadline' ? { field: 'completed', score: 0.9 } : { field: 'other', score: 0.6 };
  if (last.score >= 0.8) return last;
  const joined = readHeading(lines.join(' '));
  return joined.score >= last.score ? joined : last;
}

export const blockRange = (block: HeaderBlock): Range => ({
  top: block.top,
  bottom: block.bottom,
  left: Math.min(...block.cells.map((cell) => cell.column)),
  right: Math.max(...block.cells.map((cell) => cell.column)),
});
