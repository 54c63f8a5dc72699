import { letter, letters } from '../scan/classes.js';
import { monthsMoment } from './moment.js';
import { ASK, tokenAt } from '../scan/token.js';
import { definePart, smallNumbers } from './phrase.js';
import { flagsOf, has, moment, YEAR_AFTER, yearIn } from './match-words.js';

const [MONTH, DASH, TO] = letters('month', 'dash', 'to');
const BEFORE = [letter('slash'), letter('dot'), letter('dash')];

/** Months of one year whose year stands only once: tháng 9-10/2025, tháng 9, 10 và 11 năm 2026, tháng 3 - tháng 6/2026. */
export const months = definePart({
  name: 'months',
  title: 'Nhiều tháng liền nhau',
  pattern: `month n ((dash|comma|and|to) month? n){1,11} ${YEAR_AFTER}|n dash n slash y`,
  always: ['n'],
  needs: ['dash', 'comma', 'and', 'to'],
  makes: 'P',
  read(match) {
    const list = smallNumbers(match);
    const cued = match.tokens[match.from]!.c === MONTH;
    const before = tokenAt(match.tokens, match.from - 1);
    if (!cued && before && BEFORE.includes(before.c)) return undefined;
    const first = list[0]!.value;
    const last = list[list.length - 1]!.value;
    const { year, shift } = yearIn(match);
    if (list.some((t, i) => t.value > 12 || (i > 0 && t.value <= list[i - 1]!.value))) return undefined;
    const m = monthsMoment('month', first, last, year, cued ? flagsOf(match) : flagsOf(match) | ASK);
    const listed = cued && !has(match, DASH) && !has(match, TO);
    return moment({
      ...m,
      shift,
      several: true,
      bare: !cued,
      list: listed ? list.map((t) => [t.value, t.value]) : undefined,
    });
  },
});
