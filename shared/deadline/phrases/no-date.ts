import { definePhrase } from '../phrase.js';
import { BOUNDS } from './words.js';

const REST = `(w|doc|issue|of|A|and|sign|first|last|mid|half|nodate|follow|code|day|month|year|quarter|week|working|propose|comma|extend|n|roman|or|already|x|phase|every|times|ord|old|dash|vision|(before|after|from|to|latest|in|due|is)(?!${BOUNDS} (P|E|U|weekday|n|x|junk)))*`;

/** theo yêu cầu, theo tiến độ của Thành phố, khi phát sinh, kỳ họp thứ nhất: understood, and no day is named. */
export const noDate = definePhrase({
  name: 'no-date',
  title: 'Không nêu ngày cụ thể',
  pattern: `(in|before|after|is|first|last)* (follow|nodate) ${REST}`,
  needs: ['follow', 'nodate'],
  read: () => ({ none: 'no-date' }),
});
