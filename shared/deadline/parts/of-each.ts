import { letter } from '../scan/classes.js';
import { tokenAt } from '../scan/token.js';
import { definePart } from './phrase.js';
import { has } from './match-words.js';

const [FIRST, MID, LAST, QUARTER, MONTH, WEEK, DEP, EVERY] = (
  ['first', 'mid', 'last', 'quarter', 'month', 'week', 'dep', 'every'] as const
).map(letter);

const [OF, WEEKDAY] = [letter('of'), letter('weekday')];
const NUMBERS = (['n', 'nw', 'roman', 'first', 'mid', 'last'] as const).map(letter);

/** What a day may belong to again and again: của tháng báo cáo, tháng cuối quý, tháng đầu quý sau, cuối tháng. */
export const ofEach = definePart({
  name: 'of-each',
  title: 'Của mỗi kỳ',
  pattern:
    'of? dep of? dep|of? dep|of? month (first|mid|last) (of|every)* (quarter|dep)|(week (in|of)?)? (first|mid|last) (of|every)* (month|quarter|week)|week ord? n (of|every)* month|of (month|quarter)',
  needs: ['dep', 'first', 'mid', 'last', 'of'],
  makes: 'V',
  read(match) {
    const { tokens, from, to } = match;
    // “của tháng”, “cuối quý” without a number are those of every month and quarter.
    if (tokens[from]!.c === OF && to - from === 2 && tokens[to - 1]!.c !== DEP) {
      if (NUMBERS.includes(tokens[to]?.c ?? ' ')) return undefined;
      return { kind: 'every', every: tokens[to - 1]!.c === MONTH ? 2 : 3, months: 0, times: 0, month: 0 };
    }
    const dep = match.tokens
      .slice(match.from, match.to)
      .filter((t) => t.c === DEP)
      .pop();
    const part = has(match, FIRST!) ? 1 : has(match, MID!) ? 2 : has(match, LAST!) ? 3 : 0;
    if (dep && !part)
      return {
        kind: 'every',
        every: dep.value === 0 ? -1 : dep.value === 5 ? 5 : dep.value,
        months: 0,
        times: 0,
        month: 0,
      };
    if (dep && dep.value !== 3) return undefined;
    // “Cuối quý” may be that of one quarter; “tháng cuối mỗi quý” is that of each.
    const sure = has(match, EVERY!) && (part === 3 || dep !== undefined);
    if (has(match, QUARTER!) || dep)
      return { kind: 'every', every: 3, months: 0, times: 0, month: has(match, MONTH!) ? part : 0, sure };
    // “Đầu tháng” alone may be that of one month; “tuần đầu của tháng”, “thứ Hai đầu tháng” is that of each.
    if (part !== 3 && tokens[from]!.c !== WEEK && tokenAt(tokens, from - 1)?.c !== WEEKDAY) return undefined;
    return { kind: 'every', every: tokens[to - 1]!.c === WEEK ? 1 : 2, months: 0, times: 0, month: 0, sure };
  },
});
