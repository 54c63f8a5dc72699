import { letter } from '../lex/classes.js';
import { dayMoment } from '../lex/moment.js';
import { definePart, numbers } from '../phrase.js';
import { flagsOf, isNumbered, moment, shortYear, yearIn } from './words.js';
import { tokenAt } from '../lex/token.js';

const BEFORE = [letter('slash'), letter('dot'), letter('dash')];
const MONTHLIKE = [letter('month'), letter('quarter'), letter('hour')];

/** Days of one month whose name stands only once: 02 – 03/7/2026, ngày 10 và 11 tháng 6 năm 2026. */
export const days = definePart({
  name: 'days',
  title: 'Nhiều ngày trong một tháng',
  pattern: `day? n (dash|to|and|comma) day? n (slash|dot) n (slash|dot) (y|n)|day n (dash|to|and|comma) day? n (slash n|month n) (year? y)?`,
  always: ['n'],
  needs: ['dash', 'to', 'and', 'comma'],
  makes: 'P',
  read(match) {
    const before = tokenAt(match.tokens, match.from - 1);
    // In 28/6-5/7/2026 the 6 belongs to the date before; in “tháng 9, 15/10/2026” the 9 is a month.
    if (before && (BEFORE.includes(before.c) || MONTHLIKE.includes(before.c))) return undefined;
    if (isNumbered(match.tokens, match.from)) return undefined;
    const [first, last, month, end] = numbers(match);
    if (!first || !last || !month || first.value < 1 || first.value >= last.value) return undefined;
    const year = yearIn(match).year ?? (end && shortYear(end));
    const flags = flagsOf(match);
    const to = dayMoment(last.value, month.value, year, flags);
    return moment({ ...to, firstDay: first.value, several: true });
  },
});
