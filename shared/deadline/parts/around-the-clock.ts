import { letter } from '../scan/classes.js';
import { definePart, numberAt } from './phrase.js';
import { tokenAt } from '../scan/token.js';

const BOUND = [letter('before'), letter('latest'), letter('to'), letter('day'), letter('from')];

/** 24/7, 24/24: all the time. */
export const aroundTheClock = definePart({
  name: 'around-the-clock',
  title: 'Liên tục 24/7',
  pattern: 'n hour? slash n hour?',
  always: ['n'],
  needs: ['slash'],
  makes: 'ongoing',
  read(match) {
    const a = numberAt(match, 0);
    const b = numberAt(match, 1);
    const before = tokenAt(match.tokens, match.from - 1);
    if (a?.value !== 24 || (b?.value !== 7 && b?.value !== 24) || (before && BOUND.includes(before.c)))
      return undefined;
    return { kind: 'aside' };
  },
});
