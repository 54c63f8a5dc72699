import { addDays } from '../../calendar/civil-date.js';
import { fromLunar } from '../../calendar/lunar.js';
import { letter } from '../lex/classes.js';
import { monthsMoment } from '../lex/moment.js';
import { ASK } from '../lex/token.js';
import { definePart } from '../phrase.js';
import { flagsOf, moment, yearIn } from './words.js';

const BEFORE = letter('before');

/** trước Tết Nguyên đán 2027: the first day of the lunar year. Whether the days off before it count, a person has to say. */
export const lunarNewYear = definePart({
  name: 'lunar-new-year',
  title: 'Tết Nguyên đán',
  pattern: 'tet (w? w)? year? (w w)? y',
  needs: ['tet'],
  makes: 'P',
  read(match) {
    const { year } = yearIn(match);
    if (year === undefined) return undefined;
    const start = fromLunar(1, 1, year);
    const end = match.tokens[match.from - 1]?.c === BEFORE ? start : addDays(start, 3);
    return moment({ ...monthsMoment('day', 1, 1, year, flagsOf(match) | ASK), days: { start, end } });
  },
});
