import { letter } from '../scan/classes.js';
import { monthsMoment, type Moment } from './moment.js';
import { ASK, tokenAt } from '../scan/token.js';
import { definePart, smallNumbers, type Match } from './phrase.js';
import { flagsOf, has, moment, YEAR_AFTER, yearIn } from './match-words.js';

const [FIRST, MID, HALF, MONTH, QUARTER] = (['first', 'mid', 'half', 'month', 'quarter'] as const).map(letter);

const [W, NODATE, OF] = (['w', 'nodate', 'of'] as const).map(letter);
const UNITS = (['month', 'quarter', 'week', 'day', 'half'] as const).map(letter);

/**
 * đầu/giữa/cuối tháng, quý, năm; tháng đầu quý III. Civil Code 2015 art. 146: the first, the 15th and the last day of a
 * month; 1 January, 30 June and 31 December of a year. It says nothing of a quarter's beginning or middle: those are guesses.
 */
export const partOfPeriod = definePart({
  name: 'part-of-period',
  title: 'Đầu, giữa, cuối tháng, quý, năm',
  pattern: `half? (first|mid|last) of? month (n|nw) ${YEAR_AFTER}|(first|mid|last) quarter (n|roman) ${YEAR_AFTER}|month (first|mid|last) of? quarter (n|roman) ${YEAR_AFTER}|(first|mid|last) (year y?|yearshift|y)`,
  needs: ['first', 'mid', 'last'],
  makes: 'P',
  read(match) {
    const { year, shift } = yearIn(match);
    const before = tokenAt(match.tokens, match.from - 1);
    // “hai quý đầu năm”, “những tháng cuối năm”: the part belongs to the word before.
    if (before && UNITS.includes(before.c)) return undefined;
    // “kỳ họp HĐND cuối năm” is a session, not a day.
    if (year === undefined && shift === undefined && namesSession(match)) return undefined;
    const number = smallNumbers(match)[0]?.value ?? 0;
    const part = has(match, FIRST!) ? 0 : has(match, MID!) ? 1 : 2;
    const flags = flagsOf(match);
    let made: Moment;
    if (has(match, QUARTER!)) {
      if (number < 1 || number > 4) return undefined;
      const month = number * 3 - 2 + part;
      const lead = match.tokens[match.from]!.c === MONTH;
      if (lead || part === 2)
        made = monthsMoment(
          lead ? 'month' : 'quarter',
          lead ? month : number * 3 - 2,
          lead ? month : number * 3,
          year,
          flags,
        );
      else made = onDay(part === 0 ? 1 : 15, month, year, flags | ASK);
    } else if (has(match, MONTH!)) {
      if (has(match, HALF!))
        made =
          part === 0
            ? { ...monthsMoment('month', number, number, year, flags), lastDay: 15 }
            : monthsMoment('month', number, number, year, flags);
      else
        made =
          part === 2
            ? monthsMoment('month', number, number, year, flags)
            : onDay(part === 0 ? 1 : 15, number, year, flags);
    } else
      made =
        part === 0
          ? onDay(1, 1, year, flags)
          : part === 1
            ? onDay(30, 6, year, flags)
            : monthsMoment('year', 1, 12, year, flags);
    return moment({ ...made, shift });
  },
});

function namesSession({ tokens, from }: Match): boolean {
  for (let i = from - 1; i >= 0 && (tokens[i]!.c === W || tokens[i]!.c === NODATE || tokens[i]!.c === OF); i--)
    if (tokens[i]!.c === NODATE) return true;
  return false;
}

function onDay(day: number, month: number, year: number | undefined, flags: number): Moment {
  return { ...monthsMoment('day', month, month, year, flags), firstDay: day, lastDay: day };
}
