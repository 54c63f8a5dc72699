import { pattern } from '../../lexicon/pattern.js';
import { fold } from '../../text/fold.js';
import { BLANK, type Cell } from '../../grid/grid.js';
import { ownCells, type HeaderBlock, type HeadingCell } from '../header/block.js';
import { readHeading } from '../header/heading.js';
import { isEnd } from './left-out.js';
import { readOrdinal } from '../body/ordinal.js';
import { isBlank, oneLine, type SheetView } from './sheet-view.js';
import type { HeaderColumn } from '../types.js';

const key = (text: string): string => fold(oneLine(text)).text.replace(/[^a-z0-9]/g, '');

/** Most headings are the same words in the same columns: the header of the next printed page. */
export function sameHeadings(first: HeaderBlock, second: HeaderBlock): boolean {
  const here = new Map(first.cells.map((cell) => [cell.column, key(cell.heading)]));
  const same = second.cells.filter((cell) => here.get(cell.column) === key(cell.heading)).length;
  if (second.cells.some((cell) => meansElse(cell, first))) return false;
  return same >= 2 && same >= 0.75 * Math.max(first.cells.length, second.cells.length);
}

/** “Nguyên nhân” where “Ngày hoàn thành” stood: a column that clearly means something else is another table's. */
function meansElse({ column, heading, field, score }: HeadingCell, first: HeaderBlock): boolean {
  const there = first.cells.find((cell) => cell.column === column);
  if (!there || key(there.heading) === key(heading)) return false;
  return there.field !== field && there.score >= 0.7 && score >= 0.7 && there.field !== 'other' && field !== 'other';
}

const TITLE = pattern(String.raw`^(?:{papers:annex-start}|\(?\s?{papers:issued-with})\b`);

/** Between two equal headers stands what begins another annex: its title, or the signature that closed the first. */
export function startsAnew(view: SheetView, from: number, to: number): boolean {
  let blanks = 0;
  for (let row = to - 1; row >= from && row >= to - 15; row--) {
    const cells = ownCells(view, row);
    if (cells.length === 0) {
      blanks += 1;
      continue;
    }
    const text = fold(oneLine(cells[0]!.text)).text;
    if (TITLE.test(text) || isEnd(cells.map((cell) => cell.text))) return true;
    if (cells.length > 2) return false;
    if (
      cells.length === 1 &&
      blanks === 0 &&
      row > from &&
      isBlankRow(view, row - 1) &&
      text.length > 12 &&
      !/^[ivx\d]+[.)]/.test(text)
    ) {
      return true;
    }
  }
  return false;
}

export const isBlankRow = (view: SheetView, row: number): boolean => ownCells(view, row).length === 0;

/** Last row of the block: before the signature, the recipients and the blank rows at its end. */
export function bodyEnd(view: SheetView, top: number, bottom: number, columns: readonly HeaderColumn[]): number {
  const used = columns.map((column) => column.column);
  const left = Math.min(...used);
  const right = Math.max(...used);
  let last = Math.min(bottom, view.height - 1);
  for (let row = top; row <= last; row++) {
    const sign = borderSign(view, row, columns, row > top);
    if (sign === 'other-table') {
      last = beforeTitle(view, top, row - 1);
      break;
    }
    if (sign === 'end' && !taskBelow(view, row, last, columns)) {
      last = row - 1;
      break;
    }
  }
  while (last >= top && !isFilled(view, last, left, right)) last -= 1;
  return last;
}

/**
 * What a row, by itself, says of the end of the table above it: the header of another table, words that may end it (unless
 * tasks go on below), or nothing, as nearly always.
 */
export function borderSign(
  view: SheetView,
  row: number,
  columns: readonly HeaderColumn[],
  mayOpen = true,
): 'other-table' | 'end' | undefined {
  if (firstCell(view, row)?.kind === 'number') return undefined;
  const texts = ownCells(view, row).map((cell) => cell.text);
  if (mayOpen && opensTable(texts) && !sameAsHeader(texts, columns)) return 'other-table';
  if (isTaskLine(view, row, columns) || texts.length === 0 || texts.length > 4) return undefined;
  return isEnd(texts) || TITLE.test(fold(oneLine(texts[0]!)).text) ? 'end' : undefined;
}

/** A row with something in the columns from left to right. */
export function isFilled(view: SheetView, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) if (!isBlank(view.grid.rows[row]?.[column] ?? BLANK)) return true;
  return false;
}

/** Numbered, or with a task and its deadline: whatever its words, it is no signature. */
function isTaskLine(view: SheetView, row: number, columns: readonly HeaderColumn[]): boolean {
  const filled = (field: HeaderColumn['field'], fits: (text: string) => boolean): boolean =>
    columns.some((column) => {
      const cell = column.field === field ? view.grid.rows[row]?.[column.column] : undefined;
      return cell !== undefined && !isBlank(cell) && fits(cell.text);
    });
  const anything = (): boolean => true;
  return (
    filled('index', (text) => readOrdinal(text)?.number !== undefined) ||
    (filled('task', anything) && filled('deadline', anything) && filled('lead', anything))
  );
}

const firstCell = (view: SheetView, row: number): Cell | undefined =>
  view.grid.rows[row]?.find((cell) => !isBlank(cell));

/** The lines between a blank row and another table are its title. */
function beforeTitle(view: SheetView, top: number, row: number): number {
  for (let blank = row; blank > top && blank > row - 4; blank--) if (isBlankRow(view, blank)) return blank;
  return row;
}

/** “STT | Đơn vị | Tổng số …”: the header of a table of something else. */
function opensTable(texts: readonly string[]): boolean {
  if (texts.length < 3 || texts[0]!.length > 14 || /^\s*\d/.test(texts[0]!)) return false;
  const first = readHeading(texts[0]!);
  return (
    first.field === 'index' &&
    first.score >= 0.9 &&
    texts.slice(1).every((text) => text.length <= 80 && !/^\s*[\d,.]+\s*$/.test(text))
  );
}

function sameAsHeader(texts: readonly string[], columns: readonly HeaderColumn[]): boolean {
  const known = new Set(columns.flatMap(({ heading }) => [key(heading), ...heading.split(' / ').map(key)]));
  return texts.filter((text) => known.has(key(text))).length >= 0.6 * texts.length;
}

/** How far below words that may end a table its tasks are looked for. */
export const LOOKS_BELOW = 25;

/** Rows of tasks go on below, so what looked like the end stands inside the table. */
function taskBelow(view: SheetView, row: number, last: number, columns: readonly HeaderColumn[]): boolean {
  const telling = columns
    .filter((c) => c.field === 'task' || c.field === 'lead' || c.field === 'deadline')
    .map((c) => c.column);
  for (let below = row + 1; below <= Math.min(last, row + LOOKS_BELOW); below++) {
    const filled = telling.filter((column) => !isBlank(view.grid.rows[below]?.[column] ?? { kind: 'blank', text: '' }));
    if (filled.length >= Math.min(3, telling.length) && ownCells(view, below).length >= 4) return true;
  }
  return false;
}
