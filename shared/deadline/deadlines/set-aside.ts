import { letter } from '../scan/classes.js';
import { definePhrase } from '../parts/phrase.js';
import { has } from '../parts/match-words.js';

const [PROPOSE, OLD] = [letter('propose'), letter('old')];
const WORDS = '(w|due|is|colon|of|to|in|before|latest|issue|doc|extend|dash|end|from|comma)*';

/** Old deadlines, proposals and what is already done: (cũ: Quý I/2026), Đề xuất hạn là thường xuyên, đã xong ngày 5/3/2026. */
export const setAside = definePhrase({
  name: 'set-aside',
  title: 'Thời hạn cũ, đề xuất, việc đã xong',
  pattern: `old ${WORDS} (P|ongoing|U) (dash|to) P|old ${WORDS} (P|ongoing|U)|propose ${WORDS} (P|ongoing|U)|already ${WORDS} P|P open old close`,
  needs: ['old', 'propose', 'already'],
  read(match) {
    const first = match.tokens[match.from]!;
    if (first.c === PROPOSE) {
      const words = match.tokens.slice(match.from, match.to);
      // A proposal to change the deadline, not a deadline for sending proposals: “đề xuất trước ngày 15/3”.
      if (!first.fresh || !words.some((t) => DUE.includes(t.c))) return undefined;
    } else if (first.c === OLD && !has(match, OLD)) return undefined;
    return { aside: true };
  },
});

const DUE = [letter('due'), letter('extend')];
