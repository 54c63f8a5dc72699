import type { Part } from './phrase.js';
import { aroundTheClock } from './around-the-clock.js';
import { citedDocument } from './cited-document.js';
import { dayOfMonth } from './day-of-month.js';
import { dayWithoutYear } from './day-without-year.js';
import { day } from './day.js';
import { days } from './days.js';
import { every } from './every.js';
import { exportedDate } from './exported-date.js';
import { lunarNewYear } from './lunar-new-year.js';
import { month } from './month.js';
import { monthsOfYear } from './months-of-year.js';
import { months } from './months.js';
import { ofEach } from './of-each.js';
import { partOfPeriod } from './part-of-period.js';
import { quarter } from './quarter.js';
import { reportName } from './report-name.js';
import { share } from './share.js';
import { timeOfDay } from './time-of-day.js';
import { week } from './week.js';
import { year } from './year.js';

/** First round: words become periods, repetitions, times of day. The order carries no meaning. */
export const PARTS: readonly Part[] = [
  aroundTheClock,
  citedDocument,
  day,
  dayOfMonth,
  dayWithoutYear,
  days,
  every,
  exportedDate,
  lunarNewYear,
  month,
  months,
  monthsOfYear,
  ofEach,
  partOfPeriod,
  quarter,
  reportName,
  share,
  timeOfDay,
  week,
  year,
];
