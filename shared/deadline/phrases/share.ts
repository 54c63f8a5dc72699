import { letters } from '../lex/classes.js';
import { tokenAt } from '../lex/token.js';
import { definePart, numberAt } from '../phrase.js';
import { has } from './words.js';

const [PCT, W, SLASH] = letters('pct', 'w', 'slash');

/** 100%, 60,2 %, 12/15 hộ: a figure, never a day. */
export const share = definePart({
  name: 'share',
  title: 'Tỷ lệ',
  pattern: '(n|x|y) ((comma|dot|slash) (n|x))? pct|(n|x) slash (n|x)',
  needs: ['pct', 'slash'],
  makes: 'A',
  read(match) {
    if (has(match, PCT)) return { kind: 'aside', figure: true };
    // No month has so high a number, and what is counted follows: “12/15 hộ”. “8/10 thôn” may yet be a day.
    const part = numberAt(match, 0)!.value;
    const whole = numberAt(match, 1)!.value;
    const thing = tokenAt(match.tokens, match.to);
    const counted = thing !== undefined && thing.c === W && thing.gap && !thing.fresh;
    if (!counted || tokenAt(match.tokens, match.from - 1)?.c === SLASH) return undefined;
    return whole > 12 && part <= whole ? { kind: 'aside', figure: true } : undefined;
  },
});
