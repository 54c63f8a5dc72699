import { civilDate, compareDates, type CivilDate } from '../../calendar/civil-date.js';
import type { Cell } from '../../grid/grid.js';
import { readColumn } from './evidence.js';
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

const NEAR = 4;

/** Months since year 0, to compare months across years. */
const monthOf = (d: CivilDate): number => d.year * 12 + d.month;

function exchanged({ year, month, day }: CivilDate): CivilDate | undefined {
  return day === month ? undefined : civilDate(year, day, month);
}

/**
 * Date cells that look exchanged, from the whole column: typed dates are day first while the sheet stores month first;
 * or the stored day lies outside the plan, or away from the rows about it, while the exchanged one fits.
 * Nothing is changed: a rule proposes the mend and a person decides.
 */
export function swapSuspects(cells: readonly Cell[], plan: PlanDates = {}): SwapSuspect[] {
  const evidence = readColumn(cells);
  // Days typed day first that a month-first sheet could not store stayed text; those it could store are all exchanged.
  const foreign = evidence.order === 'dmy' && evidence.shown === 'mdy' && !evidence.monthFirst;
  const sure = cells.map((cell) => sureMonth(cell, plan));
  const found: SwapSuspect[] = [];
  cells.forEach((cell, index) => {
    if (cell.kind !== 'date') return;
    const swapped = exchanged(cell.value);
    // A month shown for its first day is a month, not the first of January.
    if (!swapped || sure[index] !== undefined) return;
    if (foreign || leavesPlan(cell.value, swapped, plan) || leavesRows(index, cell.value, swapped, sure))
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

/** The rows about it agree with the exchanged day and none with the stored one. */
function leavesRows(
  index: number,
  stored: CivilDate,
  swapped: CivilDate,
  sure: readonly (number | undefined)[],
): boolean {
  const about = sure.slice(Math.max(0, index - NEAR), index + NEAR + 1).filter((m) => m !== undefined);
  if (about.length < 2) return false;
  const agree = about.filter((m) => Math.abs(m - monthOf(swapped)) <= 1).length;
  const against = about.filter((m) => Math.abs(m - monthOf(stored)) <= 1).length;
  return against === 0 && agree * 3 >= about.length * 2;
}
