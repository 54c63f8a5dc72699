import { letter } from '../scan/classes.js';
import { dayMoment } from './moment.js';
import { ASK, tokenAt } from '../scan/token.js';
import { definePart, numberAt } from './phrase.js';
import { flagsOf, isRatio, moment, SEP, YEAR_AFTER, yearIn } from './match-words.js';

const [DAY, SLASH, N] = (['day', 'slash', 'n'] as const).map(letter);
const SEPARATORS = (['slash', 'dash', 'dot'] as const).map(letter);
const [DOT, DASH] = [letter('dot'), letter('dash')];
const STRICT = (['before', 'latest'] as const).map(letter);
const UNITS = (['week', 'ord', 'quarter', 'month', 'times'] as const).map(letter);
const BOUND = (['before', 'latest', 'to', 'from', 'dash', 'arrow'] as const).map(letter);

/** 30/9, ngày 30-9, 15/01 năm sau: the year comes from the plan or from the period beside it. */
export const dayWithoutYear = definePart({
  name: 'day-without-year',
  title: 'Ngày không ghi năm',
  pattern: `day n ${SEP} n ${YEAR_AFTER}|n slash n ((in? year)? y|of? yearshift)?|n (dot|dash) n`,
  always: ['n'],
  needs: ['slash', 'dash', 'dot'],
  makes: 'P',
  read(match) {
    const a = numberAt(match, 0);
    const b = numberAt(match, 1);
    if (!a || !b) return undefined;
    const { year, shift } = yearIn(match);
    const cued = match.tokens[match.from]!.c === DAY;
    const before = tokenAt(match.tokens, match.from - 1);
    if (before && !cued && UNITS.includes(before.c)) return undefined;
    if (!cued && match.to - match.from === 3 && isRatio(match, a.value, b.value)) return undefined;
    // 12/26 can be a month of a year, 0/5 a score, 24/7 is around the clock unless a bound stands before it.
    if (!cued && (b.value > 12 || a.value === 0)) return undefined;
    if (!cued && a.value === 24 && b.value === 7 && !(before && BOUND.includes(before.c))) return undefined;
    // “30.6” alone is a day as likely as a figure; among words it is not believed.
    const bare = !cued && match.tokens[match.from + 1]!.c !== SLASH;
    // “Trước 25-11”: no month has the number 25, and a bound stands before it.
    const bounded =
      a.value > 12 &&
      b.value > 0 &&
      match.tokens[match.from + 1]!.c === DASH &&
      before !== undefined &&
      STRICT.includes(before.c);
    if (
      bare &&
      !bounded &&
      (match.to - match.from < match.tokens.length || (match.tokens[1]!.c !== DOT && a.value < 13))
    )
      return undefined;
    // “30/6/20226”: a year that cannot be read is not to be replaced by the plan's.
    const next = tokenAt(match.tokens, match.to);
    const after = tokenAt(match.tokens, match.to + 1);
    if (
      next &&
      !next.gap &&
      SEPARATORS.includes(next.c) &&
      after &&
      !after.gap &&
      after.c !== N &&
      /^\d{3}/.test(after.word)
    )
      return undefined;
    const m = dayMoment(a.value, b.value, year, bare ? flagsOf(match) | ASK : flagsOf(match));
    m.shift = shift;
    m.bare = !cued && year === undefined;
    m.spelled = a.word === '(';
    return moment(m);
  },
});
