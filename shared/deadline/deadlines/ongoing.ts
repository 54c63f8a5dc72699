import { ASK } from '../scan/token.js';
import { definePhrase } from '../parts/phrase.js';
import { flagsOf } from '../parts/match-words.js';

/** thường xuyên, liên tục, 24/7. */
export const ongoing = definePhrase({
  name: 'ongoing',
  title: 'Thường xuyên',
  pattern: 'ongoing ((comma|and)? ongoing)*',
  needs: ['ongoing'],
  read(match) {
    // “…, cả năm 100%” beside another deadline: perhaps a second one.
    const year = match.tokens.length > match.to - match.from && match.tokens[match.from]!.word === 'ca';
    return { deadline: { kind: 'ongoing' }, strength: 3, flags: year ? flagsOf(match) | ASK : flagsOf(match) };
  },
});
