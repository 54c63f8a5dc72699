import { letter } from '../lex/classes.js';
import { definePhrase } from '../phrase.js';
import { BOUNDS } from './words.js';

const PHASE = letter('phase');
const REST = `(w|doc|issue|of|A|and|sign|first|last|mid|half|nodate|follow|code|day|month|year|quarter|week|working|propose|comma|extend|n|roman|or|already|x|every|times|ord|old|dash|vision|(before|after|from|to|latest|in|due|is|phase)(?!${BOUNDS} (P|E|U|weekday|n|x|junk)))*`;

/** theo yêu cầu, theo tiến độ của Thành phố, khi phát sinh, kỳ họp thứ nhất: understood, and no day is named. */
export const noDate = definePhrase({
  name: 'no-date',
  title: 'Không nêu ngày cụ thể',
  pattern: `(in|before|after|is|first|last)* (follow|nodate) ${REST}|(in|is|end|w)* phase`,
  needs: ['follow', 'nodate', 'phase'],
  read({ tokens, to }) {
    const last = tokens[to - 1]!;
    // “Trong nhiệm kỳ” says no year; “giai đoạn” and “các năm” are only the beginning of something.
    return last.c !== PHASE || last.word === 'nhiem' ? { none: 'no-date' } : undefined;
  },
});
