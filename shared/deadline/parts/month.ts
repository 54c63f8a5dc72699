import { letter } from '../scan/classes.js';
import { monthsMoment } from './moment.js';
import { ASK, TYPING, tokenAt } from '../scan/token.js';
import { definePart, numberAt } from './phrase.js';
import { flagsOf, moment, shortYear, YEAR_AFTER, yearIn } from './match-words.js';

const [MONTH, ROMAN, Y] = [letter('month'), letter('roman'), letter('y')];
const BEFORE = [letter('slash'), letter('dot'), letter('dash'), letter('stop')];

/** Tháng 11/2026, T12/2025, tháng 6 năm 2026, 12/2026, tháng 12/25. */
export const month = definePart({
  name: 'month',
  title: 'Một tháng',
  pattern: `month n (slash|dash|dot) n|month (n|nw|roman) ${YEAR_AFTER}|n (slash|dash|dot) (year? y|year? n)`,
  needs: ['month', 'slash', 'dash', 'dot'],
  makes: 'P',
  read(match) {
    const a = numberAt(match, 0);
    const b = numberAt(match, 1);
    if (!a) return undefined;
    const cued = match.tokens[match.from]!.c === MONTH;
    const { year, shift } = yearIn(match);
    let flags = flagsOf(match);
    if (a.c === ROMAN) flags |= TYPING;
    if (b && year === undefined) {
      // tháng 12/25; bare 12/26 is a guess.
      const short = b.value > 12 || cued ? shortYear(b) : undefined;
      if (short === undefined || a.value > 12) return undefined;
      return moment({ ...monthsMoment('month', a.value, a.value, short, cued ? flags : flags | ASK), bare: !cued });
    }
    const before = tokenAt(match.tokens, match.from - 1);
    // «Quỹ 3/2026» is a fund.
    if (!cued && before?.word === 'quy') return undefined;
    if (
      !cued &&
      before &&
      BEFORE.includes(before.c) &&
      before.end === match.tokens[match.from]!.start &&
      tokenAt(match.tokens, match.from - 2)?.c !== Y
    )
      return undefined;
    const m = monthsMoment('month', a.value, a.value, year, flags);
    m.shift = shift;
    // “T6” in a sentence is as likely a scanned “Tổ”.
    m.bare = !cued || (year === undefined && match.tokens[match.from]!.word === 't');
    m.spelled = a.word === '(';
    return moment(m);
  },
});
