import { definePhrase } from '../phrase.js';
import { flagsOf } from './words.js';

/** thường xuyên, liên tục, 24/7. */
export const ongoing = definePhrase({
  name: 'ongoing',
  title: 'Thường xuyên',
  pattern: 'ongoing ((comma|and)? ongoing)*',
  needs: ['ongoing'],
  read: (match) => ({ deadline: { kind: 'ongoing' }, strength: 3, flags: flagsOf(match) }),
});
