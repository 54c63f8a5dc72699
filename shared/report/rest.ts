import type { CivilDate } from '../calendar/civil-date.js';
import { compareDates } from '../calendar/civil-date.js';
import type { Report } from './types.js';

/** The first day of what is left of a report's period: its own first day while it has not begun. */
export const restStart = ({ asOf, period }: Pick<Report, 'asOf' | 'period'>): CivilDate =>
  compareDates(asOf, period.start) < 0 ? period.start : asOf;
