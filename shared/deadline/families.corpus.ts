import type { Example } from './expectation.js';
import { aroundTheClockCorpus } from './parts/around-the-clock.corpus.js';
import { citedDocumentCorpus } from './parts/cited-document.corpus.js';
import { dayWithoutYearCorpus } from './parts/day-without-year.corpus.js';
import { dayCorpus } from './parts/day.corpus.js';
import { dayOfMonthCorpus } from './parts/day-of-month.corpus.js';
import { daysOfEachCorpus } from './deadlines/days-of-each.corpus.js';
import { daysCorpus } from './parts/days.corpus.js';
import { everyCorpus } from './parts/every.corpus.js';
import { exportedDateCorpus } from './parts/exported-date.corpus.js';
import { lunarNewYearCorpus } from './parts/lunar-new-year.corpus.js';
import { monthCorpus } from './parts/month.corpus.js';
import { monthsCorpus } from './parts/months.corpus.js';
import { monthsOfYearCorpus } from './parts/months-of-year.corpus.js';
import { ofEachCorpus } from './parts/of-each.corpus.js';
import { partOfPeriodCorpus } from './parts/part-of-period.corpus.js';
import { quarterCorpus } from './parts/quarter.corpus.js';
import { reportNameCorpus } from './parts/report-name.corpus.js';
import { shareCorpus } from './parts/share.corpus.js';
import { timeOfDayCorpus } from './parts/time-of-day.corpus.js';
import { weekCorpus } from './parts/week.corpus.js';
import { yearCorpus } from './parts/year.corpus.js';
import { afterEventCorpus } from './deadlines/after-event.corpus.js';
import { betweenCorpus } from './deadlines/between.corpus.js';
import { byCorpus } from './deadlines/by.corpus.js';
import { noDateCorpus } from './deadlines/no-date.corpus.js';
import { ongoingCorpus } from './deadlines/ongoing.corpus.js';
import { recurringCorpus } from './deadlines/recurring.corpus.js';
import { repetitionCorpus } from './deadlines/repetition.corpus.js';
import { seasonCorpus } from './deadlines/season.corpus.js';
import { seeChildrenCorpus } from './deadlines/see-children.corpus.js';
import { setAsideCorpus } from './deadlines/set-aside.corpus.js';
import { startingCorpus } from './deadlines/starting.corpus.js';
import { visionCorpus } from './deadlines/vision.corpus.js';
import { milestonesCorpus } from './decide/milestones.corpus.js';

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
