import { daysInMonth } from '../../calendar/civil-date.js';
import { letter } from '../scan/classes.js';
import { definePhrase, type Match } from '../parts/phrase.js';
import type { Deadline, RecurringDay } from '../types.js';
import { GRAINS } from '../parts/every.js';
import { momentOf } from './moments.js';
import { flagsOf } from '../parts/match-words.js';

const [P, E, U, V, N, WEEKDAY, ORD, BEFORE, LATEST] = (
  ['P', 'E', 'U', 'V', 'n', 'weekday', 'ord', 'before', 'latest'] as const
).map(letter);
const [WEEK, MONTH, QUARTER, YEAR] = [1, 2, 3, 5];
const AT = '(before|to|latest|in|end|is|due|colon|comma|of|periodic|ongoing|open|H)*';
const BOUND = '(before|to|latest|in|end|is|due)*';
const GAP = '(w|doc|of|comma|colon|open|issue)*';
const LIST = `(E|P|weekday|ord n) H? ((comma|and|semi|slash) ${BOUND} (E|P|weekday|ord n|n) H?){1,5}`;

/** Several days of one repetition, each kept: thứ Hai và thứ Tư hằng tuần; trước 15/6 và 15/12 hằng năm; ngày 15 và 30 hằng tháng. */
export const daysOfEach = definePhrase({
  name: 'days-of-each',
  title: 'Định kỳ, nhiều ngày trong một kỳ',
  pattern: `${AT} ${LIST} ${AT} (U|V)|${AT} U ${GAP} ${AT} ${LIST}`,
  needs: ['U', 'V'],
  read(match) {
    const days = daysIn(match);
    const unit = match.tokens.slice(match.from, match.to).find((t) => t.c === U || t.c === V)!.made;
    if (days === undefined || unit?.kind !== 'every' || unit.months > 1) return undefined;
    const kind = days[0]!.kind;
    const every = unit.every >= 0 ? unit.every : kind === 'day-of-year' ? YEAR : MONTH;
    const fits =
      kind === 'weekday'
        ? every === WEEK
        : kind === 'day-of-year'
          ? every === YEAR
          : every === MONTH || every === QUARTER;
    if (!fits || days.some((d) => d.kind !== kind)) return undefined;
    const parts = days.map((due): Deadline => ({ kind: 'recurring', every: GRAINS[every]!, due }));
    return { deadline: { kind: 'milestones', parts }, strength: 3, flags: flagsOf(match) };
  },
});

/** The days of the list; undefined where one of them is no day of a repetition. */
function daysIn({ tokens, from, to }: Match): RecurringDay[] | undefined {
  const days: RecurringDay[] = [];
  let bound: 'before' | 'through' = 'through';
  for (let i = from; i < to; i++) {
    const t = tokens[i]!;
    const previous = days[days.length - 1];
    if (t.c === BEFORE) bound = 'before';
    else if (t.c === LATEST) bound = 'through';
    else if (t.c === WEEKDAY) days.push({ kind: 'weekday', weekday: t.value });
    else if (t.c === ORD || (t.c === N && previous?.kind === 'weekday')) {
      const { value } = t.c === ORD ? tokens[++i]! : t;
      if (value < 2 || value > 7) return undefined;
      days.push({ kind: 'weekday', weekday: value - 1 });
    } else if (t.c === E || t.c === N) {
      const day = t.c === E ? momentOf(t)!.firstDay : t.value;
      if (day < 1 || day > 31) return undefined;
      days.push({ kind: 'day-of-month', day, bound });
    } else if (t.c === P) {
      const m = momentOf(t)!;
      if (m.impossible || m.several || m.firstMonth === 0 || m.grain === 'year' || !m.borrowed) return undefined;
      const early = bound === 'before';
      const month = early ? m.firstMonth : m.lastMonth;
      const day = early ? m.firstDay : m.lastDay || daysInMonth(2023, month);
      days.push({ kind: 'day-of-year', month, day, bound });
    }
  }
  return days.length > 1 ? days : undefined;
}
