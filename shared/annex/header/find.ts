// Where headings stand on a sheet. A row is looked at closely only when its shortest cells already read as headings, so
// that ten thousand rows of tasks cost little.
import type { Cell } from '../../grid/grid.js';
import { mayBeHeading, plainScore, readHeading } from './heading.js';
import { composeBlock, isUnderPeriods, numbersColumns, ownCells, type HeaderBlock, type HeadingCell } from './block.js';
import { periodOf } from './period-heading.js';
import { startsLow } from '../body/sentence.js';
import { isBlank, type SheetView } from '../sheet/sheet-view.js';
import type { Field } from '../types.js';

const LONGEST_SHORT = 48;
const LOOKED_AT = 4;
/** A cell this long whose words nobody knows is a sentence of the body. */
const LONGEST_UNKNOWN = 90;
/** Headings damaged beyond a quick look are searched for in the first rows only. */
const DAMAGED_WITHIN = 200;

/** Fields that only the header of an annex or its follow-up has; a note or an ordinal stands in every table. */
const TELLING = new Set<Field>([
  'task',
  'lead',
  'coordinating',
  'deadline',
  'output',
  'status',
  'progress',
  'result',
  'legalBasis',
  'target',
]);

/** A number or a day that is no year: headings may be “2026”, never 1 or 15/4. */
const isFigure = (cell: Cell): boolean =>
  cell.kind === 'date' || (cell.kind === 'number' && !(cell.value >= 1990 && cell.value < 2200));

/** Whether searching the sheet for headers finds one from this row on, or would among damaged ones. */
export const holdsHeader = (view: SheetView, row: number): boolean =>
  row >= 0 &&
  row < view.height &&
  looksLikeHeader(view, row, row < DAMAGED_WITHIN) &&
  bestBlock(view, row) !== undefined;

/** At least two of the shortest cells of the row read as headings. */
function looksLikeHeader(view: SheetView, row: number, patient: boolean): boolean {
  const cells = view.grid.rows[row]!;
  const short: string[] = [];
  for (let column = 0; column < cells.length && column < view.width; column++) {
    const cell = cells[column];
    // A header row holds no bare number or day; this spares nearly every row of tasks at its first cell.
    if (cell && isFigure(cell)) return false;
    if (!cell || cell.kind !== 'text' || cell.text.length > LONGEST_SHORT || cell.text.length < 1) continue;
    const code = cell.text.charCodeAt(0);
    if (code >= 48 && code <= 57) {
      // “5TT” is a scanned “STT”.
      if (cell.text.length <= 3 && !/[a-z]{2}/i.test(cell.text)) return false;
      continue;
    }
    short.push(cell.text);
  }
  if (short.length < 2) return false;
  if (short.length > LOOKED_AT) short.sort((a, b) => a.length - b.length);
  const looked = short.slice(0, LOOKED_AT + 2);
  const likely = patient ? looked : looked.filter(mayBeHeading);
  if (likely.length < 2) return false;
  let fields = 0;
  for (const text of likely) if ((patient ? readHeading(text).score : plainScore(text)) >= 0.5) fields += 1;
  return fields >= 2;
}

/** Distinct fields the block names clearly, and the sum of their scores. */
export function weigh(block: HeaderBlock): { fields: ReadonlySet<Field>; score: number } {
  const best = new Map<Field, number>();
  let stray = 0;
  for (const cell of block.cells) {
    if (cell.score < 0.45 || cell.field === 'other') {
      if (cell.score < 0.3) stray += 1;
      continue;
    }
    best.set(cell.field, Math.max(best.get(cell.field) ?? 0, cell.score));
  }
  const score = [...best.values()].reduce((sum, value) => sum + value, 0);
  return { fields: new Set(best.keys()), score: score - stray * 0.15 };
}

/** The row can be one line of a header: every filled cell is short, or a heading over several columns. */
function couldBeLine(view: SheetView, row: number): boolean {
  const cells = ownCells(view, row);
  if (cells.length === 0) return false;
  const merge = view.mergeAt(row, cells[0]!.column);
  if (cells.length === 1 && (!merge || merge.right - merge.left + 1 > view.width * 0.6)) return false;
  return cells.every(({ text }) => text.length <= 160);
}

/** “Cơ quan | Cơ quan” over “chủ trì | phối hợp”: headings broken over two rows go on in small letters below their beginnings. */
function goesOnBelow(view: SheetView, row: number, cells: ReturnType<typeof ownCells>): boolean {
  return (
    cells.length >= 2 &&
    cells.every(
      ({ column, text }) =>
        startsLow(text.trim()) &&
        readHeading(text).score >= 0.7 &&
        !isBlank(view.shown(row - 1, column)) &&
        view.shown(row - 1, column).text.length <= 24,
    )
  );
}

/** The next row continues the header: its cells stand under merged headings, or complete headings left open. */
function continues(view: SheetView, top: number, row: number): boolean {
  if (row >= view.height || !couldBeLine(view, row)) return false;
  const cells = ownCells(view, row);
  if (numbersColumns(view, row)) return false;
  if (goesOnBelow(view, row, cells)) return true;
  let under = 0;
  for (const { column, text } of cells) {
    const above = view.mergeAt(row - 1, column);
    const reads = readHeading(text);
    const parted = above ? above.right > above.left : isBlank(view.shown(row - 1, column)) && row - 1 >= top;
    if (parted && (reads.score >= 0.3 || (above !== undefined && text.length <= 40))) under += 1;
    else if (reads.score < 0.5 || reads.field === 'index') return false;
  }
  return under > 0;
}

/** Headers of the sheet from top to bottom, each one to three rows high; overlapping ones are settled by score. */
export function findBlocks(view: SheetView): HeaderBlock[] {
  const blocks = findIn(view, view.height, false);
  return blocks.length > 0 ? blocks : findIn(view, Math.min(view.height, DAMAGED_WITHIN), true);
}

function findIn(view: SheetView, height: number, patient: boolean): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (let row = 0; row < height; row++) {
    if (!looksLikeHeader(view, row, patient)) continue;
    const block = bestBlock(view, row);
    if (!block) continue;
    const last = blocks[blocks.length - 1];
    if (last && block.top <= last.bottom) continue;
    blocks.push(block);
    row = block.bottom;
  }
  return blocks;
}

/** Nothing but different short words under one heading merged over them: a row of a table says something elsewhere too. */
function splitsHeading(view: SheetView, row: number): boolean {
  const cells = ownCells(view, row);
  const above = cells.map(({ column }) => view.mergeAt(row - 1, column));
  const texts = new Set(cells.map(({ text }) => text));
  return (
    cells.length >= 2 &&
    texts.size === cells.length &&
    above.every((merge) => merge !== undefined && merge.right > merge.left && merge.bottom < row) &&
    above.some((merge, i) => i > 0 && merge === above[i - 1]) &&
    cells.every(({ text }) => text.length <= 40)
  );
}

function bestBlock(view: SheetView, row: number): HeaderBlock | undefined {
  let best: HeaderBlock | undefined;
  let bestScore = 0;
  const tops = [row];
  if (row > 0 && reachesDown(view, row - 1)) tops.push(row - 1);
  if (tops.length > 1 && row > 1 && reachesDown(view, row - 2)) tops.push(row - 2);
  for (const top of tops) {
    let bottom = row;
    for (;;) {
      const block = composeBlock(view, top, bottom);
      const { score } = weigh(block);
      if (
        score > bestScore + 0.05 ||
        (best?.top === top && best.bottom === bottom - 1 && splitsHeading(view, bottom))
      ) {
        best = block;
        bestScore = Math.max(score, bestScore);
      }
      if (bottom - top >= 2 || !continues(view, top, bottom + 1)) break;
      bottom += 1;
    }
  }
  if (!best || !convinces(view, best)) return undefined;
  const { fields } = weigh(best);
  const telling = [...fields].filter((field) => TELLING.has(field)).length;
  if (fields.size < 3 && !(fields.size === 2 && telling === 2 && bestScore >= 1.6)) return undefined;
  return telling >= 2 ? withFullHeight(view, best) : undefined;
}

/** What a heading tells of an annex; “Nội dung đề nghị” may be its task. */
const toldBy = ({ field, couldBe }: HeadingCell): readonly Field[] =>
  TELLING.has(field) ? [field] : couldBe?.includes('task') === true ? ['task'] : [];

/** A row of the body may hold short words too (“Báo cáo”, “Các đơn vị”), but it has an ordinal, or cells that are no headings. */
function convinces(view: SheetView, block: HeaderBlock): boolean {
  const strong = new Set(block.cells.filter((cell) => cell.score >= 0.7).flatMap(toldBy));
  if (strong.size < 2) return false;
  for (let row = block.top; row <= block.bottom; row++) {
    for (let column = 0; column < view.width; column++) {
      const cell = view.grid.rows[row]?.[column];
      if (
        cell &&
        !isUnderPeriods(view, row, column) &&
        (isFigure(cell) || /^\s*\d{1,3}(?:[.)]\d*)*\s?%?\s*$/.test(cell.text.slice(0, 12)))
      )
        return false;
    }
  }
  if (block.cells.some((cell) => cell.score < 0.3 && cell.heading.length > LONGEST_UNKNOWN)) return false;
  // Quarters or months beside each other are columns of a timetable.
  const periods = block.cells.filter((cell) => periodOf(cell.heading) !== undefined).length;
  const heard = block.cells.filter(
    (cell) => cell.score >= 0.4 || (periods >= 2 && periodOf(cell.heading) !== undefined),
  ).length;
  return heard >= 0.6 * block.cells.length || strong.size >= 4;
}

/** A row above belongs to the header when its headings are merged down into it, or spread over its sub-headings. */
function reachesDown(view: SheetView, row: number): boolean {
  if (!couldBeLine(view, row)) return false;
  let reaches = 0;
  for (const { column, text } of ownCells(view, row)) {
    const merge = view.mergeAt(row, column);
    if (merge && merge.bottom > row) reaches += 1;
    else if (merge && merge.right > merge.left && readHeading(text).score >= 0.3) reaches += 1;
    else if (!merge && readHeading(text).score >= 0.5) reaches += 1;
    else return false;
  }
  return reaches > 0;
}

/** Headings merged downwards belong to the header even where their lower rows say nothing. */
function withFullHeight(view: SheetView, block: HeaderBlock): HeaderBlock {
  let bottom = block.bottom;
  for (const cell of block.cells) {
    const merge = view.mergeAt(block.bottom, cell.column);
    if (merge && merge.bottom > bottom && merge.bottom - block.top <= 3)
      bottom = Math.min(merge.bottom, view.height - 1);
  }
  return bottom === block.bottom ? block : { ...composeBlock(view, block.top, bottom), bottom };
}
