import { letter } from '../scan/classes.js';
import { daysInMonth } from '../../calendar/civil-date.js';
import { daysOf, type Moment } from '../parts/moment.js';
import { ASK } from '../scan/token.js';
import { definePhrase, type Draft, type Match } from '../parts/phrase.js';
import type { Deadline, RecurringDay } from '../types.js';
import { GRAINS } from '../parts/every.js';
import { momentOf, saysBefore, timeIn } from './moments.js';
import { flagsOf } from '../parts/match-words.js';

const [P, E, U, V, N, WEEKDAY, ORD, FROM, TO] = (
  ['P', 'E', 'U', 'V', 'n', 'weekday', 'ord', 'from', 'to'] as const
).map(letter);
const AT = '(before|to|latest|in|end|is|due|colon|comma|H|of|periodic|ongoing|open)*';
const WHICH = '(E|P|weekday|ord n)';
const GAP = '(w|doc|of|comma|colon|slash|open|issue|periodic|ongoing|H)*';

/**
 * hằng tháng; trước ngày 20 hằng tháng; thứ Sáu hằng tuần; hằng quý, trước ngày 15 của tháng cuối quý;
 * chậm nhất ngày 21/12 của kỳ báo cáo; 2026 và hằng năm; hằng tháng đến hết năm 2026.
 */
export const recurring = definePhrase({
  name: 'recurring',
  title: 'Định kỳ hằng ngày, tuần, tháng, quý, năm',
  pattern: [
    `${AT} (${WHICH} H? ${AT})? U (${GAP} ${AT} ${WHICH} V? (?!${AT} U))?`,
    `${AT} (E|P) (and|comma|semi|or) ${AT} (E|P) H? ${AT} (U|V)`,
    `${AT} ${WHICH} ${AT} V`,
    `${AT} (E|weekday) and U`,
    `(in|is)* from E (to|dash) (E|n) H? ${AT} U`,
    `P (and|comma|semi) (w|and|issue)* U`,
    `from P comma? ${AT} U`,
    `${AT} U ${AT} to ${AT} P`,
    `${AT} U (comma|open)* from (in|is)* P`,
    `U from P (to|dash) ${AT} P`,
    `periodic of? (in|last|first|before|latest)* (${WHICH}|V)`,
    `latest P`,
  ].join('|'),
  needs: ['U', 'V', 'periodic', 'latest'],
  read(match) {
    const tokens = match.tokens.slice(match.from, match.to);
    const unit = tokens.find((t) => t.c === U) ?? tokens.find((t) => t.c === V);
    const ons = tokens.filter((t) => t.c === E || t.c === P || t.c === WEEKDAY || t.c === ORD);
    const twice = ons.length > 1 && ons[0]!.c === ons[1]!.c && ons[0]!.c !== WEEKDAY;
    const on = twice ? ons[1] : ons[0];
    const made = unit?.made;
    if (made?.kind !== 'every')
      return alone(
        match,
        tokens.some((t) => t.c === WEEKDAY || t.c === ORD),
      );
    const nearer = tokens.filter((t) => t.c === V && t.made?.kind === 'every').map((t) => t.made)[0];
    let every: number = made.every;
    const moments = tokens.filter((t) => t.c === P);
    if (every === -1) every = on && on.c === P ? 5 : on && on.c === E ? 2 : 5;
    const bound = saysBefore(match) ? ('before' as const) : ('through' as const);
    const time = timeIn(match);
    let due: RecurringDay | undefined;
    let start;
    let until;
    let flags = made.months > 1 ? flagsOf(match) | ASK : flagsOf(match);
    for (const t of moments) {
      const m = momentOf(t)!;
      const days = daysOf(m);
      const before = match.tokens[match.tokens.indexOf(t) - 1];
      const named = (m.year === undefined || m.borrowed || m.grain === 'day') && m.grain !== 'year';
      // “Hằng năm, đến hết ngày 31/12/2030”: a day with its own year after the repetition is where it ends.
      const ends = before?.c === TO && !m.borrowed && match.tokens.indexOf(t) > match.tokens.indexOf(unit!);
      if (named && every === 5 && m.list && !twice && moments.length === 1) return eachOf(match, m, bound);
      if (named && every === 5 && !ends) {
        // “tháng 6 và tháng 12 hằng năm” falls twice; only its last day can be kept.
        if (m.several || twice) flags |= ASK;
        const starts = bound === 'before';
        const month = starts ? m.firstMonth : m.lastMonth;
        due = { kind: 'day-of-year', month, day: starts ? m.firstDay : m.lastDay || daysInMonth(2023, month), bound };
      } else if (!days) return { fail: m.impossible ? 'impossible-date' : 'year-missing', strength: 3 };
      else if (before && before.c === TO) until = days.end;
      else if (before && before.c === FROM) start = days.start;
      else if (match.tokens.indexOf(t) < match.tokens.indexOf(unit!)) {
        // “Quý I/2026 và hằng năm”: the quarter is a deadline of its own before the repetition, not only its start.
        if (GRAINS.indexOf(m.grain) < every) return undefined;
        start = days.start;
      }
      // “Hằng quý năm 2026”: the repetition lives within the longer period.
      else if (GRAINS.indexOf(m.grain) > every) {
        start = days.start;
        until = days.end;
      } else return undefined;
    }
    // “Từ ngày 05 đến ngày 10 hằng tháng” ends on the 10th; “ngày 05 và ngày 10” are two.
    const range = tokens[0]!.c === FROM || (twice && tokens.some((t) => t.c === TO));
    if (twice && !range) flags |= ASK;
    if (on?.c === E) {
      const day = (range ? tokens.find((t) => t.c === N)?.value : undefined) ?? momentOf(on)!.firstDay;
      const month = nearer?.kind === 'every' && nearer.month ? nearer.month : made.month;
      due = { kind: 'day-of-month', day, bound, ...(month && month < 3 && { month }) };
      // Every day, week: a day of the month cannot be meant; a year has twelve.
      if (every < 2 || every > 3) flags |= ASK;
    }
    if (on && on.c === WEEKDAY) due = { kind: 'weekday', weekday: on.value };
    if (on && on.c === ORD) {
      const n = tokens[tokens.indexOf(on) + 1]!.value;
      if (n < 2 || n > 7) return { fail: 'impossible-date', strength: 3 };
      due = { kind: 'weekday', weekday: n - 1 };
    }
    if (due?.kind === 'weekday' && every !== 1) flags |= ASK;
    const deadline: Deadline = {
      kind: 'recurring',
      every: GRAINS[every]!,
      ...(made.months > 1 && { interval: made.months }),
      ...(made.times > 0 && { times: made.times }),
      ...(due && { due }),
      ...(start && { start }),
      ...(until && { until }),
      ...(time && { time }),
    };
    return { deadline, strength: 3, flags };
  },
});

/** “Định kỳ thứ Sáu”; and a day without a year whose number is said again in words, as standing rules do. */
function alone(match: Match, weekday: boolean): Draft | undefined {
  const tokens = match.tokens.slice(match.from, match.to);
  if (weekday) {
    const on = tokens.find((t) => t.c === WEEKDAY || t.c === ORD)!;
    const value = on.c === WEEKDAY ? on.value : match.tokens[match.tokens.indexOf(on) + 1]!.value - 1;
    if (value < 1 || value > 7) return undefined;
    return {
      deadline: { kind: 'recurring', every: 'week', due: { kind: 'weekday', weekday: value } },
      strength: 3,
      flags: flagsOf(match),
    };
  }
  const m = momentOf(tokens[tokens.length - 1]);
  if (!m?.spelled || m.grain !== 'day' || !m.borrowed || m.impossible) return undefined;
  const bound = saysBefore(match) ? ('before' as const) : ('through' as const);
  return {
    deadline: {
      kind: 'recurring',
      every: 'year',
      due: { kind: 'day-of-year', month: m.firstMonth, day: m.firstDay, bound },
    },
    strength: 3,
    flags: flagsOf(match) | ASK,
  };
}

/** “Tháng 3, 6, 9, 12 hằng năm”: each of the listed months or quarters, every year. */
function eachOf(match: Match, { list = [] }: Moment, bound: 'before' | 'through'): Draft {
  const parts = list.map(([first, last]): Deadline => {
    const [month, day] = bound === 'before' ? [first, 1] : [last, daysInMonth(2023, last)];
    return { kind: 'recurring', every: 'year', due: { kind: 'day-of-year', month, day, bound } };
  });
  return { deadline: { kind: 'milestones', parts }, strength: 3, flags: flagsOf(match) };
}
