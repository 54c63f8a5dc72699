import { addDays, isoWeek, weekday, type CivilDate } from '../../calendar/civil-date.js';
import { letter, letters } from '../scan/classes.js';
import { monthsMoment, type Moment } from './moment.js';
import { ASK, tokenAt, YEAR as TAKEN_YEAR, type Made } from '../scan/token.js';
import { definePart, smallNumbers, type Match } from './phrase.js';
import { flagsOf, has, moment, YEAR_AFTER, yearIn } from './match-words.js';

const [MONTH, FIRST, LAST, WEEKDAY] = (['month', 'first', 'last', 'weekday'] as const).map(letter);

/** Up to here the number may be that of a week of the month. */
const WEEKS_OF_MONTH = 5;
const COUNTS = letters('n', 'nw', 'every', 'slash', 'times');
/** What may stand behind “tuần 47”; another number, a month or what is counted makes it something else. */
const ENDS = letters('comma', 'semi', 'stop', 'open', 'close', 'to');

/**
 * tuần 25/2026 (ISO, Monday to Sunday); tuần 2 tháng 6/2026: its days 8–14, and tuần 47 of the plan's year, which a
 * person has to confirm.
 */
export const week = definePart({
  name: 'week',
  title: 'Tuần',
  pattern: `week ord? n (slash|dash|comma|of)? year? y|week (ord? n|nw|roman|weekday|first|last) ((of|comma)? month n) ${YEAR_AFTER}|week ord? n`,
  needs: ['week'],
  makes: 'P',
  read(match) {
    const list = smallNumbers(match);
    const { year, shift } = yearIn(match);
    const flags = flagsOf(match);
    if (!has(match, MONTH!)) {
      if (year === undefined) return ofPlan(match, list[0]!.value, flags);
      const days = daysOfWeek(year, list[0]!.value);
      return moment({ ...monthsMoment('week', 1, 1, year, flags), days, impossible: !days });
    }
    const month = list[list.length - 1]!.value;
    const made: Moment = monthsMoment('month', month, month, year, flags | ASK);
    // The last week ends with its month, however weeks are counted.
    if (has(match, LAST!)) return moment({ ...made, grain: 'week', flags, shift });
    // “Tuần thứ hai của tháng 10”: no Monday.
    const spelled = match.tokens[match.from + 1]!;
    const n = has(match, FIRST!) ? 1 : spelled.c === WEEKDAY ? spelled.value + 1 : list[0]!.value;
    if (n < 1 || n > 5) return undefined;
    return moment({ ...made, grain: 'week', firstDay: n * 7 - 6, lastDay: n < 4 ? n * 7 : 0, shift });
  },
});

/** “Trong tuần 47”: the week of that number in the year of the plan; the first numbers may be weeks of any month. */
function ofPlan({ tokens, from, to, plan }: Match, number: number, flags: number): Made | undefined {
  const year = plan.issued?.year;
  const next = tokenAt(tokens, to);
  if (year === undefined || number <= WEEKS_OF_MONTH || (next && !next.fresh && !ENDS.includes(next.c)))
    return undefined;
  const before = tokenAt(tokens, from - 1);
  if (before && COUNTS.includes(before.c)) return undefined;
  const days = daysOfWeek(year, number);
  return days && moment({ ...monthsMoment('week', 1, 1, year, flags | TAKEN_YEAR | ASK), days, borrowed: true });
}

function daysOfWeek(year: number, number: number): { start: CivilDate; end: CivilDate } | undefined {
  const fourth: CivilDate = { year, month: 1, day: 4 };
  const start = addDays(fourth, 1 - weekday(fourth) + (number - 1) * 7);
  return number >= 1 && isoWeek(start).year === year ? { start, end: addDays(start, 6) } : undefined;
}
