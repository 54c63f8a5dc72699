import { daysOf } from '../lex/moment.js';
import { definePhrase } from '../phrase.js';
import { failure, flagsOfMoment, momentsIn } from './moments.js';
import { flagsOf } from './words.js';

/** tầm nhìn đến năm 2045, định hướng năm 2030: far goals that yield to any nearer deadline. */
export const vision = definePhrase({
  name: 'vision',
  title: 'Tầm nhìn, định hướng',
  pattern: 'vision (to|in|end|is|w)* P',
  needs: ['vision'],
  read(match) {
    const [m] = momentsIn(match);
    if (!m) return undefined;
    const failed = failure(m, 1);
    if (failed) return failed;
    return {
      deadline: { kind: 'by', date: daysOf(m)!.end, grain: m.grain, bound: 'through' },
      strength: 1,
      flags: flagsOfMoment(m) | flagsOf(match),
    };
  },
});
