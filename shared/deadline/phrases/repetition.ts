import { definePhrase } from '../phrase.js';
import { GRAINS } from './every.js';
import { flagsOf } from './words.js';

/** hằng tháng, định kỳ, 1 lần/tuần: a repetition whose due day is the end of its period. */
export const repetition = definePhrase({
  name: 'repetition',
  title: 'Định kỳ, không nêu ngày',
  pattern: 'U',
  needs: ['U'],
  read(match) {
    const { made } = match.tokens[match.from]!;
    if (made?.kind !== 'every' || made.months > 1 || made.every < 0) return undefined;
    const deadline = {
      kind: 'recurring' as const,
      every: GRAINS[made.every]!,
      ...(made.times > 0 && { times: made.times }),
    };
    return { deadline, strength: 3, flags: flagsOf(match) };
  },
});
