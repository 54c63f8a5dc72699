// Whether a machine that stores months first has exchanged days and months in a whole column. Nothing here looks at the
// order of the rows: the same cells say the same, however they are sorted.
import { civilDate, compareDates, toIso, type CivilDate } from '../../calendar/civil-date.js';
import type { Cell } from '../../grid/grid.js';
import { shownOrder } from './shown-order.js';

/** asked: nobody has said yet, such cells count as unknown; exchanged and kept: what a person answered. */
export type Exchange = 'asked' | 'exchanged' | 'kept';

type DateCell = Extract<Cell, { kind: 'date' }>;

/** What a cell adds: `low` days up to 12, which may have been exchanged, `high` ones above, which cannot. */
export type ExchangeFact = 'low' | 'high' | 'low-month-first' | 'high-month-first' | 'typed-low' | 'typed-high';
export type ExchangeCounts = Readonly<Partial<Record<ExchangeFact, number>>>;

const TYPED = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})\s*$/;

/** A day typed day first that stayed text, with nothing else in its cell: 25/6/2026. */
export function typedDay(cell: Cell): CivilDate | undefined {
  const match = cell.kind === 'text' ? TYPED.exec(cell.text) : null;
  if (!match) return undefined;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return civilDate(year < 100 ? year + 2000 : year, month, day);
}

/** A day is shown, not the month or year it stands for. */
function showsDay(cell: DateCell): boolean {
  const { day, month } = cell.value;
  const [first, second] =
    /^\D*(\d{1,2})\s*[/.-]\s*(\d{1,2})(?!\d)/.exec(cell.text.slice(0, 60))?.slice(1).map(Number) ?? [];
  if ((first === day && second === month) || (first === month && second === day)) return true;
  return /d/i.test(cell.format?.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '') ?? '') && /\d/.test(cell.text);
}

export function exchangeFact(cell: Cell): ExchangeFact | undefined {
  if (cell.kind === 'date') {
    const { day, month } = cell.value;
    if (day === month || !showsDay(cell)) return undefined;
    const size = day > 12 ? 'high' : 'low';
    return shownOrder(cell) === 'mdy' ? `${size}-month-first` : size;
  }
  const typed = typedDay(cell);
  if (!typed || typed.day === typed.month) return undefined;
  return typed.day > 12 ? 'typed-high' : 'typed-low';
}

/** The day that was meant, where a cell may have been exchanged. */
export function exchangedDay(cell: Cell): CivilDate | undefined {
  const fact = exchangeFact(cell);
  if (cell.kind !== 'date' || (fact !== 'low' && fact !== 'low-month-first')) return undefined;
  const { year, month, day } = cell.value;
  return civilDate(year, day, month);
}

/** Fewer cells than this are no column; this many days up to 12 in a row are no chance (12/30 each). */
const COLUMN = 3;
const NO_CHANCE = 5;

/**
 * Whether the column has the signature: every stored day is up to 12 while days above 12 stayed text, as a month-first
 * machine leaves them; or it shows its dates month first and nobody is seen to have typed them so.
 */
export function looksExchanged(counts: ExchangeCounts): boolean {
  const n = (fact: ExchangeFact): number => counts[fact] ?? 0;
  if (n('low-month-first') > 0 && n('low') + n('high') === 0) return n('high-month-first') === 0 || n('typed-high') > 0;
  if (n('high') + n('high-month-first') > 0 || n('low') === 0 || n('typed-high') === 0) return false;
  return n('typed-low') === 0 ? n('low') + n('typed-high') >= COLUMN : n('low') >= NO_CHANCE;
}

export function countExchange(cells: readonly Cell[]): ExchangeCounts {
  const counts: Partial<Record<ExchangeFact, number>> = {};
  for (const cell of cells) {
    const fact = exchangeFact(cell);
    if (fact) counts[fact] = (counts[fact] ?? 0) + 1;
  }
  return counts;
}

/** Stored and meant day of every cell that may have been exchanged, by the stored day. */
export function exchangePairs(cells: readonly Cell[]): readonly { stored: CivilDate; meant: CivilDate }[] {
  return cells
    .flatMap((cell) => {
      const meant = exchangedDay(cell);
      return meant && cell.kind === 'date' ? [{ stored: cell.value, meant }] : [];
    })
    .sort((a, b) => compareDates(a.stored, b.stored));
}

/**
 * The id of the question about a column: of its sheet and of the very days in doubt, so that an answer never holds for
 * a day it was not given about.
 */
export function exchangeQuestion(sheet: string, cells: readonly Cell[]): string {
  let hash = 0x811c9dc5;
  const days = new Set(exchangePairs(cells).map(({ stored }) => toIso(stored)));
  for (const letter of [...days].join()) {
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  }
  return `swapped-days:${sheet}:${hash.toString(36)}`;
}
