import { addDays, type CivilDate, type Grain } from '../../calendar/civil-date.js';
import type { Deadline, Span } from '../types.js';

/** One deadline found in a cell, with how surely it is the cell's own. */
export interface Candidate {
  readonly deadline: Deadline;
  readonly strength: 1 | 2 | 3;
  readonly flags: number;
  readonly span: Span;
  readonly phrase: string;
  readonly depth: number;
  /** [from, to) in the tokens. */
  readonly from: number;
  readonly to: number;
}

/** Days in a row, both ends included. */
export interface Stretch {
  readonly start: CivilDate;
  readonly end: CivilDate;
}

export function lastDay(d: Deadline): CivilDate | undefined {
  return d.kind === 'by' ? d.date : d.kind === 'between' ? d.end : undefined;
}

/** The days a deadline is about; undefined where it names none. */
export function stretchOf(d: Deadline): Stretch | undefined {
  if (d.kind === 'between') return d;
  if (d.kind !== 'by') return undefined;
  const { date, grain, bound } = d;
  if (bound === 'before') {
    const day = addDays(date, -1);
    return { start: day, end: day };
  }
  return { start: startOf(grain, date), end: date };
}

const LENGTHS: Partial<Record<Grain, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** The first day of the period that ends on `end`. */
function startOf(grain: Grain, end: CivilDate): CivilDate {
  const months = LENGTHS[grain];
  if (months === undefined) return grain === 'week' ? addDays(end, -6) : end;
  return { year: end.year, month: Math.max(1, end.month - months + 1), day: 1 };
}
