import { addDays, isoWeek, weekday, type CivilDate } from '../../calendar/civil-date.js';
import { letter } from '../lex/classes.js';
import { monthsMoment, type Moment } from '../lex/moment.js';
import { ASK } from '../lex/token.js';
import { definePart, smallNumbers } from '../phrase.js';
import { flagsOf, has, moment, YEAR_AFTER, yearIn } from './words.js';

const [MONTH, FIRST, LAST] = (['month', 'first', 'last'] as const).map(letter);

/** tuần 25/2026 (ISO, Monday to Sunday); tuần 2 tháng 6/2026: its days 8–14, which a person has to confirm. */
export const week = definePart({
  name: 'week',
  title: 'Tuần',
  pattern: `week ord? n (slash|dash|comma|of)? year? y|week (ord? n|nw|roman|first|last) ((of|comma)? month n) ${YEAR_AFTER}`,
  needs: ['week'],
  makes: 'P',
  read(match) {
    const list = smallNumbers(match);
    const { year, shift } = yearIn(match);
    const flags = flagsOf(match);
    if (!has(match, MONTH!)) {
      const days = year === undefined ? undefined : daysOfWeek(year, list[0]!.value);
      return moment({ ...monthsMoment('week', 1, 1, year, flags), days, impossible: !days });
    }
    const month = list[list.length - 1]!.value;
    const made: Moment = monthsMoment('month', month, month, year, flags | ASK);
    // The last week ends with its month, however weeks are counted.
    if (has(match, LAST!)) return moment({ ...made, grain: 'week', flags, shift });
    const n = has(match, FIRST!) ? 1 : list[0]!.value;
    if (n < 1 || n > 5) return undefined;
    return moment({ ...made, grain: 'week', firstDay: n * 7 - 6, lastDay: n < 4 ? n * 7 : 0, shift });
  },
});

function daysOfWeek(year: number, number: number): { start: CivilDate; end: CivilDate } | undefined {
  const fourth: CivilDate = { year, month: 1, day: 4 };
  const start = addDays(fourth, 1 - weekday(fourth) + (number - 1) * 7);
  return number >= 1 && isoWeek(start).year === year ? { start, end: addDays(start, 6) } : undefined;
}
