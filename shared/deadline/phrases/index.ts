import type { Part, Phrase } from '../phrase.js';
import { afterEvent } from './after-event.js';
import { aroundTheClock } from './around-the-clock.js';
import { between } from './between.js';
import { by } from './by.js';
import { citedDocument } from './cited-document.js';
import { dayOfMonth } from './day-of-month.js';
import { dayWithoutYear } from './day-without-year.js';
import { day } from './day.js';
import { daysOfEach } from './days-of-each.js';
import { days } from './days.js';
import { every } from './every.js';
import { exportedDate } from './exported-date.js';
import { lunarNewYear } from './lunar-new-year.js';
import { month } from './month.js';
import { monthsOfYear } from './months-of-year.js';
import { months } from './months.js';
import { noDate } from './no-date.js';
import { ofEach } from './of-each.js';
import { ongoing } from './ongoing.js';
import { partOfPeriod } from './part-of-period.js';
import { quarter } from './quarter.js';
import { recurring } from './recurring.js';
import { reportName } from './report-name.js';
import { repetition } from './repetition.js';
import { season } from './season.js';
import { seeChildren } from './see-children.js';
import { setAside } from './set-aside.js';
import { share } from './share.js';
import { starting } from './starting.js';
import { timeOfDay } from './time-of-day.js';
import { vision } from './vision.js';
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

/** Second round: periods and the words about them become a deadline. The order carries no meaning. */
export const PHRASES: readonly Phrase[] = [
  afterEvent,
  between,
  by,
  daysOfEach,
  noDate,
  ongoing,
  recurring,

  repetition,
  season,
  seeChildren,
  setAside,
  starting,
  vision,
];
