import { letter } from '../lex/classes.js';
import { dayMoment } from '../lex/moment.js';
import { ASK, ORDER, TYPING } from '../lex/token.js';
import { definePart, numbers, type Match } from '../phrase.js';
import { flagsOf, moment, SEP, shortYear, YEAR_AFTER, yearIn } from './words.js';

const [DAY, MONTH, Y] = [letter('day'), letter('month'), letter('y')];
const UNITS = (['week', 'ord', 'quarter', 'month', 'times'] as const).map(letter);
const SEPARATORS = [letter('slash'), letter('dash'), letter('dot')];

/** 30/6/2026, 30-6-2026, 30.6.26, ngày 30 tháng 6 năm 2026, 30/9, 2026-06-30. */
export const day = definePart({
  name: 'day',
  title: 'Một ngày',
  pattern: `day? n ${SEP} n ${SEP} (y|n)|day? n comma? month (n|nw|roman) ${YEAR_AFTER}|day n ${SEP} n ${YEAR_AFTER}|n slash n ((in? year)? y|yearshift)?|y ${SEP} n ${SEP} n`,
  always: ['n'],
  needs: ['slash', 'dash', 'dot', 'month'],
  makes: 'P',
  read(match) {
    const [a, b, c] = numbers(match);
    if (!a || !b) return undefined;
    const flags = flagsOf(match);
    if (a.c === Y) return c && moment(dayMoment(c.value, b.value, a.value, flags));
    const { year, shift } = yearIn(match);
    const spelled = a.word === '(';
    const before = match.tokens[match.from - 1];
    // “Tuần 2 tháng 6” and “thứ 6 tháng 7” are no second or sixth day.
    if (before && match.tokens[match.from]!.c !== DAY && UNITS.includes(before.c)) return undefined;
    const cued = match.tokens[match.from]!.c === DAY || has(match, MONTH);
    if (c && year === undefined) {
      const short = shortYear(c);
      return short === undefined ? undefined : moment(ordered(a.value, b.value, short, flags, match));
    }
    if (year !== undefined) return moment(ordered(a.value, b.value, year, flags, match));
    // 12/26 can be a month of a year; 5/8 in a sentence can be a share: both are left to others or believed only alone.
    if (!cued && b.value > 12) return undefined;
    if (!cued && ((a.value === 24 && b.value === 7) || a.value === 0)) {
      if (a.value === 0 || !before || !BOUND.includes(before.c)) return undefined;
    }
    const m = dayMoment(a.value, b.value, undefined, flags);
    m.shift = shift;
    m.bare = !cued;
    m.spelled = spelled;
    return moment(m);
  },
});

const BOUND = [letter('before'), letter('latest'), letter('to'), letter('from'), letter('dash'), letter('arrow')];

function has(match: Match, c: string): boolean {
  return match.tokens.slice(match.from, match.to).some((t) => t.c === c);
}

/** Day and month as written; 6/15/2026 can only be the fifteenth of June, which a person has to confirm. */
function ordered(day: number, month: number, year: number, flags: number, match: Match): ReturnType<typeof dayMoment> {
  if (month > 12 && day <= 12) {
    const swapped = dayMoment(month, day, year, flags | ORDER | ASK);
    if (!swapped.impossible) return swapped;
  }
  const kinds = new Set(
    match.tokens
      .slice(match.from, match.to)
      .map((t) => t.c)
      .filter((c) => SEPARATORS.includes(c)),
  );
  return dayMoment(day, month, year, kinds.size > 1 ? flags | TYPING : flags);
}
