import { addDays, compareDates } from '../../calendar/civil-date.js';
import { fromLunar } from '../../calendar/lunar.js';
import { letter } from '../scan/classes.js';
import { monthsMoment } from './moment.js';
import { ASK, tokenAt } from '../scan/token.js';
import { definePart } from './phrase.js';
import { flagsOf, moment, yearIn } from './match-words.js';

const BEFORE = letter('before');

/** trước Tết Nguyên đán 2027: the first day of the lunar year. Whether the days off before it count, a person has to say. */
export const lunarNewYear = definePart({
  name: 'lunar-new-year',
  title: 'Tết Nguyên đán',
  pattern: 'tet (w? w)? year? (w w)? y|tet',
  needs: ['tet'],
  makes: 'P',
  read(match) {
    const { issued } = match.plan;
    let year = yearIn(match).year ?? issued?.year;
    if (year === undefined) return undefined;
    let start = fromLunar(1, 1, year);
    // Without a year: the first one that comes after the plan.
    if (issued && yearIn(match).year === undefined && compareDates(start, issued) < 0)
      start = fromLunar(1, 1, (year += 1));
    const end = tokenAt(match.tokens, match.from - 1)?.c === BEFORE ? start : addDays(start, 3);
    return moment({ ...monthsMoment('day', 1, 1, year, flagsOf(match) | ASK), days: { start, end } });
  },
});
