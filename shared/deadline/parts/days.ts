import { letter, letters } from '../scan/classes.js';
import { dayMoment } from './moment.js';
import { definePart, numbers } from './phrase.js';
import { flagsOf, isNumbered, moment, shortYear, yearIn } from './match-words.js';
import { tokenAt } from '../scan/token.js';

const BEFORE = [letter('slash'), letter('dot'), letter('dash')];
const DAY = letter('day');
const JOINTS = letters('dash', 'to', 'and', 'comma').join('');
const MONTHLIKE = [letter('month'), letter('quarter'), letter('hour')];

/** Days of one month whose name stands only once: 02 – 03/7/2026, ngày 10 và 11 tháng 6 năm 2026. */
export const days = definePart({
  name: 'days',
  title: 'Nhiều ngày trong một tháng',
  pattern: `day? n ((dash|to|and|comma) day? n){1,6} (slash|dot) n (slash|dot) (y|n)|day n ((dash|to|and|comma) day? n){1,6} (slash n|month n) (year? y)?|n ((dash|comma) n){1,6} slash n`,
  always: ['n'],
  needs: ['dash', 'to', 'and', 'comma'],
  makes: 'P',
  read(match) {
    const before = tokenAt(match.tokens, match.from - 1);
    // In 28/6-5/7/2026 the 6 belongs to the date before; in “tháng 9, 15/10/2026” the 9 is a month.
    if (before && (BEFORE.includes(before.c) || MONTHLIKE.includes(before.c))) return undefined;
    if (isNumbered(match.tokens, match.from)) return undefined;
    const list = numbers(match);
    const year = yearIn(match).year;
    // What follows the days: their month, and perhaps two digits of a year.
    const signs = match.tokens.slice(match.from, match.to).filter((t) => JOINTS.includes(t.c)).length;
    const [dates, [month, end]] = [list.slice(0, signs + 1), list.slice(signs + 1)];
    const last = dates[dates.length - 1];
    const first = dates[0];
    if (!first || !last || !month || first.value < 1) return undefined;
    if (dates.some((t, i) => i > 0 && t.value <= dates[i - 1]!.value)) return undefined;
    // “3-5/7” may be months or a figure; “12-14/8” are days.
    const cued = match.tokens.slice(match.from, match.to).some((t) => t.c === DAY);
    const bare = !cued && year === undefined && end === undefined;
    const goesOn = tokenAt(match.tokens, match.to)?.c;
    if (bare && (last.value < 13 || month.value > 12 || last.value > 31 || BEFORE.includes(goesOn ?? ' ')))
      return undefined;
    const flags = flagsOf(match);
    const to = dayMoment(last.value, month.value, year ?? (end && end.value < 100 ? shortYear(end) : undefined), flags);
    return moment({ ...to, firstDay: first.value, several: true, bare });
  },
});
