import { letter } from '../scan/classes.js';
import { ASK } from '../scan/token.js';
import { definePhrase } from '../parts/phrase.js';
import { GRAINS } from '../parts/every.js';
import { flagsOf } from '../parts/match-words.js';

const V = letter('V');

/** hằng tháng, định kỳ, 1 lần/tuần: a repetition whose due day is the end of its period. */
export const repetition = definePhrase({
  name: 'repetition',
  title: 'Định kỳ, không nêu ngày',
  pattern: 'U|V',
  needs: ['U', 'V'],
  read(match) {
    const { made, c } = match.tokens[match.from]!;
    // “Cuối quý” alone is likely that of every quarter; a person has to say so.
    if (c === V && match.tokens.length > 1) return undefined;
    if (made?.kind !== 'every' || made.months > 1 || made.every < 0) return undefined;
    const deadline = {
      kind: 'recurring' as const,
      every: GRAINS[made.every]!,
      ...(made.times > 0 && { times: made.times }),
    };
    return { deadline, strength: 3, flags: c === V && made.sure !== true ? flagsOf(match) | ASK : flagsOf(match) };
  },
});
