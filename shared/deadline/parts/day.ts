import { letter } from '../scan/classes.js';
import { dayMoment } from './moment.js';
import { ASK, ORDER, TYPING, tokenAt } from '../scan/token.js';
import { definePart, numberAt, type Match } from './phrase.js';
import { flagsOf, moment, SEP, shortYear, YEAR_AFTER, yearIn } from './match-words.js';

const [DAY, Y, COMMA] = (['day', 'y', 'comma'] as const).map(letter);
const UNITS = (['week', 'ord', 'quarter', 'month', 'times'] as const).map(letter);
const SEPARATORS = [letter('slash'), letter('dash'), letter('dot')];

/** 30/6/2026, 30-6-2026, 30.6.26, ngày 30 tháng 6 năm 2026, 2026-06-30. */
export const day = definePart({
  name: 'day',
  title: 'Một ngày',
  pattern: `day? n ${SEP} n ${SEP} (y|n)|day? n comma? month (n|nw|roman) ${YEAR_AFTER}|y ${SEP} n ${SEP} n|n comma n comma y`,
  always: ['n'],
  needs: ['slash', 'dash', 'dot', 'month', 'comma'],
  makes: 'P',
  read(match) {
    const a = numberAt(match, 0);
    const b = numberAt(match, 1);
    const c = numberAt(match, 2);
    if (!a || !b) return undefined;
    let flags = flagsOf(match);
    // 30,6,2026: points that became commas, or a list of numbers.
    if (match.tokens[match.from + 1]!.c === COMMA) {
      if (match.tokens.length > 5) return undefined;
      flags |= TYPING | ASK;
    }
    if (a.c === Y) return c && moment(dayMoment(c.value, b.value, a.value, flags));
    const { year, shift } = yearIn(match);
    const before = tokenAt(match.tokens, match.from - 1);
    // “Tuần 2 tháng 6” and “thứ 6 tháng 7” are no second or sixth day.
    if (before && match.tokens[match.from]!.c !== DAY && UNITS.includes(before.c)) return undefined;
    if (c && year === undefined) {
      // In 05/5 - 20/5/2026 the 20 is no year.
      const short =
        SEPARATORS.includes(tokenAt(match.tokens, match.to)?.c ?? ' ') || isMixed(match) ? undefined : shortYear(c);
      return short === undefined ? undefined : moment(ordered(a.value, b.value, short, flags, match));
    }
    if (year !== undefined) return moment(ordered(a.value, b.value, year, flags, match));
    const m = dayMoment(a.value, b.value, undefined, flags);
    m.shift = shift;
    m.spelled = a.word === '(';
    return moment(m);
  },
});

/** Day and month as written; 6/15/2026 can only be the fifteenth of June, which a person has to confirm. */
function ordered(day: number, month: number, year: number, flags: number, match: Match): ReturnType<typeof dayMoment> {
  if (month > 12 && day <= 12) {
    const swapped = dayMoment(month, day, year, flags | ORDER | ASK);
    if (!swapped.impossible) return swapped;
  }
  return dayMoment(day, month, year, isMixed(match) ? flags | TYPING | (day <= 12 ? ASK : 0) : flags);
}

/** 30/6-2026: two kinds of separator. */
function isMixed({ tokens, from, to }: Match): boolean {
  let first = '';
  for (let i = from; i < to; i++) {
    const { c } = tokens[i]!;
    if (!SEPARATORS.includes(c)) continue;
    if (first !== '' && c !== first) return true;
    first = c;
  }
  return false;
}
