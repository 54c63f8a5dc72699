import { definePart } from '../phrase.js';

/** 100%, 60,2 %: a figure, never a day. */
export const share = definePart({
  name: 'share',
  title: 'Tỷ lệ',
  pattern: '(n|x|y) ((comma|dot|slash) (n|x))? pct',
  needs: ['pct'],
  makes: 'A',
  read: () => ({ kind: 'aside', figure: true }),
});
