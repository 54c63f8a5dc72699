import { letter } from '../scan/classes.js';
import { dayMoment } from './moment.js';
import { definePart, numberAt } from './phrase.js';
import { flagsOf, moment } from './match-words.js';
import { tokenAt } from '../scan/token.js';

const [SLASH, WORKING] = [letter('slash'), letter('working')];

/** ngày 20: a day without its month, which only a repetition or a range gives. */
export const dayOfMonth = definePart({
  name: 'day-of-month',
  title: 'Ngày trong tháng',
  pattern: 'day n',
  always: ['n'],
  needs: ['day'],
  makes: 'E',
  read(match) {
    const next = tokenAt(match.tokens, match.to)?.c;
    if (next === SLASH || next === WORKING) return undefined;
    const n = numberAt(match, 0);
    if (!n) return undefined;
    const m = dayMoment(n.value, 0, undefined, flagsOf(match));
    m.spelled = n.word === '(';
    return moment(m);
  },
});
