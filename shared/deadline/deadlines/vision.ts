import { daysOf } from '../parts/moment.js';
import { definePhrase } from '../parts/phrase.js';
import { failure, flagsOfMoment, momentIn } from './moments.js';
import { flagsOf } from '../parts/match-words.js';

/** tầm nhìn đến năm 2045, định hướng năm 2030: far goals that yield to any nearer deadline. */
export const vision = definePhrase({
  name: 'vision',
  title: 'Tầm nhìn, định hướng',
  pattern: 'vision (to|in|end|is|w)* P',
  needs: ['vision'],
  read(match) {
    const m = momentIn(match);
    if (!m) return undefined;
    const days = daysOf(m);
    if (!days) return failure(m, 1);
    return {
      deadline: { kind: 'by', date: days.end, grain: m.grain, bound: 'through' },
      strength: 1,
      flags: flagsOfMoment(m) | flagsOf(match),
    };
  },
});
