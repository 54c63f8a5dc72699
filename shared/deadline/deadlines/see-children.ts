import { definePhrase } from '../parts/phrase.js';

/** Theo thời hạn cụ thể sau đây: the deadlines stand on the rows below. */
export const seeChildren = definePhrase({
  name: 'see-children',
  title: 'Xem các dòng bên dưới',
  pattern: '(follow|due|w|nodate|of|doc|in|day|is)* below (w|due|of|doc|colon)*',
  needs: ['below'],
  read: () => ({ none: 'see-children' }),
});
