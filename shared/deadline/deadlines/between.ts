import { compareDates } from '../../calendar/civil-date.js';
import { dayMoment, daysOf } from '../parts/moment.js';
import { letter, letters } from '../scan/classes.js';
import { ASK, YEAR } from '../scan/token.js';
import { definePhrase } from '../parts/phrase.js';
import { dayBefore } from '../parts/moment.js';
import { failure, flagsOfMoment, momentsIn, saysBefore, strengthOf } from './moments.js';
import { BOUNDS, flagsOf } from '../parts/match-words.js';

const N = letter('n');
const BOUNDING = letters('from', 'to', 'in', 'before', 'latest').join('');

/** từ … đến …, 2026 - 2030, 28/6-5/7/2026, từ ngày 02 – 03/7/2026, 01/01 → 31/03. */
export const between = definePhrase({
  name: 'between',
  title: 'Từ … đến …, giai đoạn',
  pattern: `(week n? open?)? (in|phase|from|due|colon|H)* (P|E) comma? (to|dash|arrow|slash) ${BOUNDS} P|(in|phase)* week? from n (to|dash) ${BOUNDS} P`,
  overlaps: true,
  always: ['P'],
  needs: ['to', 'dash', 'arrow', 'slash'],
  read(match) {
    const found = momentsIn(match);
    const last = found[found.length - 1]!;
    let first = found[0]!;
    if (found.length === 1) {
      const n = match.tokens.slice(match.from, match.to).find((t) => t.c === N)!;
      if (last.grain !== 'day' || last.firstMonth === 0) return undefined;
      first = dayMoment(n.value, last.firstMonth, last.year);
    }
    if (first.firstMonth === 0) {
      if (last.grain !== 'day') return undefined;
      first = dayMoment(first.firstDay, last.firstMonth, last.year);
    }
    const bounded = match.tokens.slice(match.from, match.to).some((t) => BOUNDING.includes(t.c));
    const strength = strengthOf(match, bounded || match.tokens[match.from]!.fresh, first.bare && last.bare);
    let to = daysOf(last);
    let from = daysOf(first);
    if (!to || !from) return failure(to ? first : last, strength);
    let extra = 0;
    // 20/12 - 05/01/2027: the year stands at the end, the start lies in the year before.
    if (compareDates(from.start, to.end) > 0 && first.borrowed)
      from = daysOf({ ...first, year: first.year! - 1 }) ?? from;
    // tháng 9/2025 - tháng 3: the end lies in the year after.
    if (compareDates(from.start, to.end) > 0 && last.borrowed && !last.days) {
      to = daysOf({ ...last, year: last.year! + 1 }) ?? to;
      extra = YEAR | ASK;
    }
    if (compareDates(from.start, to.end) > 0) return { fail: 'impossible-date', strength };
    const end = saysBefore(match) ? dayBefore(to.start) : to.end;
    return {
      deadline: { kind: 'between', start: from.start, end, grain: last.grain },
      strength,
      flags: extra | flagsOfMoment(last) | flagsOf(match) | first.flags,
    };
  },
});
