import type { Example } from '../corpus.js';
import { aroundTheClockCorpus } from './around-the-clock.corpus.js';
import { citedDocumentCorpus } from './cited-document.corpus.js';
import { dayWithoutYearCorpus } from './day-without-year.corpus.js';
import { dayCorpus } from './day.corpus.js';
import { dayOfMonthCorpus } from './day-of-month.corpus.js';
import { daysOfEachCorpus } from './days-of-each.corpus.js';
import { daysCorpus } from './days.corpus.js';
import { everyCorpus } from './every.corpus.js';
import { exportedDateCorpus } from './exported-date.corpus.js';
import { lunarNewYearCorpus } from './lunar-new-year.corpus.js';
import { monthCorpus } from './month.corpus.js';
import { monthsCorpus } from './months.corpus.js';
import { monthsOfYearCorpus } from './months-of-year.corpus.js';
import { ofEachCorpus } from './of-each.corpus.js';
import { partOfPeriodCorpus } from './part-of-period.corpus.js';
import { quarterCorpus } from './quarter.corpus.js';
import { reportNameCorpus } from './report-name.corpus.js';
import { shareCorpus } from './share.corpus.js';
import { timeOfDayCorpus } from './time-of-day.corpus.js';
import { weekCorpus } from './week.corpus.js';
import { yearCorpus } from './year.corpus.js';
import { afterEventCorpus } from './after-event.corpus.js';
import { betweenCorpus } from './between.corpus.js';
import { byCorpus } from './by.corpus.js';
import { noDateCorpus } from './no-date.corpus.js';
import { ongoingCorpus } from './ongoing.corpus.js';
import { recurringCorpus } from './recurring.corpus.js';
import { repetitionCorpus } from './repetition.corpus.js';
import { seasonCorpus } from './season.corpus.js';
import { seeChildrenCorpus } from './see-children.corpus.js';
import { setAsideCorpus } from './set-aside.corpus.js';
import { startingCorpus } from './starting.corpus.js';
import { visionCorpus } from './vision.corpus.js';
import { milestonesCorpus } from './milestones.corpus.js';

/** Every family's examples by its name; 'milestones' are cells that several families read together. */
export const CORPUS: Readonly<Record<string, readonly Example[]>> = {
  'around-the-clock': aroundTheClockCorpus,
  'cited-document': citedDocumentCorpus,
  'day-without-year': dayWithoutYearCorpus,
  day: dayCorpus,
  'day-of-month': dayOfMonthCorpus,
  days: daysCorpus,
  every: everyCorpus,
  'exported-date': exportedDateCorpus,
  'lunar-new-year': lunarNewYearCorpus,
  month: monthCorpus,
  months: monthsCorpus,
  'months-of-year': monthsOfYearCorpus,
  'of-each': ofEachCorpus,
  'part-of-period': partOfPeriodCorpus,
  quarter: quarterCorpus,
  'report-name': reportNameCorpus,
  share: shareCorpus,
  'time-of-day': timeOfDayCorpus,
  week: weekCorpus,
  year: yearCorpus,
  'days-of-each': daysOfEachCorpus,
  'after-event': afterEventCorpus,
  between: betweenCorpus,
  by: byCorpus,
  'no-date': noDateCorpus,
  ongoing: ongoingCorpus,
  recurring: recurringCorpus,
  repetition: repetitionCorpus,
  season: seasonCorpus,
  'see-children': seeChildrenCorpus,
  'set-aside': setAsideCorpus,
  starting: startingCorpus,
  vision: visionCorpus,
  milestones: milestonesCorpus,
};
