import { letter } from '../scan/classes.js';
import { definePart, numberAt } from './phrase.js';
import { has, isRatio } from './match-words.js';

const PCT = letter('pct');

/** 100%, 60,2 %, 12/15 hộ: a figure, never a day. */
export const share = definePart({
  name: 'share',
  title: 'Tỷ lệ',
  pattern: '(n|x|y) ((comma|dot|slash) (n|x))? pct|(n|x) slash (n|x)',
  needs: ['pct', 'slash'],
  makes: 'A',
  read(match) {
    // In “30/6, 95%” the comma parts two things; in “6,5%” it is part of one.
    const apart = match.to - match.from > 3 && match.tokens[match.from + 2]!.gap;
    if (has(match, PCT)) return apart ? undefined : { kind: 'aside', figure: true };
    return isRatio(match, numberAt(match, 0)!.value, numberAt(match, 1)!.value)
      ? { kind: 'aside', figure: true }
      : undefined;
  },
});
