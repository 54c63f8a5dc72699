import { civilDate, compareDates, type CivilDate } from '../../calendar/civil-date.js';
import type { Cell } from '../../grid/grid.js';
import { countExchange, looksExchanged } from './exchanged.js';
import { readDeadline } from '../read.js';
import type { PlanDates } from '../types.js';

/** A date cell whose day and month a foreign locale has probably exchanged, and the day that was meant. */
export interface SwapSuspect {
  /** Index into the cells given. */
  readonly index: number;
  readonly stored: CivilDate;
  /** The day that was probably meant. */
  readonly swapped: CivilDate;
}

/** Months since year 0, to compare months across years. */
const monthOf = (d: CivilDate): number => d.year * 12 + d.month;

function exchanged({ year, month, day }: CivilDate): CivilDate | undefined {
  return day === month ? undefined : civilDate(year, day, month);
}

/**
 * Single date cells that look exchanged in a column that as a whole does not: the stored day lies outside the plan, or away
 * from every sure month of the column, while the exchanged one fits. The order of the rows plays no part. Nothing is
 * changed: a rule proposes the mend and a person decides.
 */
export function swapSuspects(cells: readonly Cell[], plan: PlanDates = {}): SwapSuspect[] {
  if (looksExchanged(countExchange(cells))) return [];
  const sure = cells.map((cell) => sureMonth(cell, plan));
  const months = sure.filter((month) => month !== undefined);
  const found: SwapSuspect[] = [];
  cells.forEach((cell, index) => {
    if (cell.kind !== 'date') return;
    const swapped = exchanged(cell.value);
    // A month shown for its first day is a month, not the first of January.
    if (!swapped || sure[index] !== undefined) return;
    if (leavesPlan(cell.value, swapped, plan) || leavesMonths(cell.value, swapped, months))
      found.push({ index, stored: cell.value, swapped });
  });
  return found;
}

/** The month of a cell that cannot have been exchanged: typed words, or a date whose day is above 12. */
function sureMonth(cell: Cell, plan: PlanDates): number | undefined {
  if (cell.kind === 'date' && (cell.value.day > 12 || cell.value.day === cell.value.month)) return monthOf(cell.value);
  if (cell.kind === 'blank' || cell.kind === 'error') return undefined;
  const reading = readDeadline(cell, plan);
  if (!reading.ok || reading.deadline.kind !== 'by') return undefined;
  if (cell.kind === 'date' && reading.deadline.grain === 'day') return undefined;
  return monthOf(reading.deadline.date);
}

function leavesPlan(stored: CivilDate, swapped: CivilDate, { issued, ends }: PlanDates): boolean {
  const inside = (d: CivilDate): boolean =>
    (!issued || compareDates(d, issued) >= 0) && (!ends || compareDates(d, ends) <= 0);
  return Boolean(issued) && !inside(stored) && inside(swapped);
}

/** The sure months of the column agree with the exchanged day and none with the stored one. */
function leavesMonths(stored: CivilDate, swapped: CivilDate, months: readonly number[]): boolean {
  if (months.length < 2) return false;
  const near = (day: CivilDate): number => months.filter((month) => Math.abs(month - monthOf(day)) <= 1).length;
  return near(stored) === 0 && near(swapped) * 3 >= months.length * 2;
}
