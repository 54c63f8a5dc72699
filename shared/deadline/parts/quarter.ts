import { letters } from '../scan/classes.js';
import { monthsMoment } from './moment.js';
import { ASK, TYPING } from '../scan/token.js';
import { definePart, smallNumbers, type Match } from './phrase.js';
import { flagsOf, has, moment, shortYear, YEAR_AFTER, yearIn } from './match-words.js';

const [QUARTER, DASH, TO, SLASH, N] = letters('quarter', 'dash', 'to', 'slash', 'n');

/** Quý II/2026, quý 2 năm 2026, Q3/2026, Quý IV2026, Quý III, IV/2026, Quý I - III năm 2026. */
export const quarter = definePart({
  name: 'quarter',
  title: 'Quý',
  pattern: `quarter (n|roman) slash n|quarter (n|roman|nw) ((dash|comma|and|to|semi) quarter? (n|roman)){0,3} (${YEAR_AFTER})|roman slash y`,
  needs: ['quarter', 'roman'],
  makes: 'P',
  read(match) {
    const all = smallNumbers(match);
    // Quý II/26.
    const short = isShort(match) ? shortYear(all[1]!) : undefined;
    if (isShort(match) && short === undefined) return undefined;
    const list = short === undefined ? all : all.slice(0, 1);
    const cued = match.tokens[match.from]!.c === QUARTER;
    const { year = short, shift } = yearIn(match);
    const first = list[0]!.value;
    const last = list[list.length - 1]!.value;
    const impossible = list.some((t, i) => t.value < 1 || t.value > 4 || (i > 0 && t.value <= list[i - 1]!.value));
    if (!cued && impossible) return undefined;
    // IIII is an old IV or a slip for III.
    const slip = !cued || list.some((t) => t.word === 'iiii');
    const flags = slip ? flagsOf(match) | TYPING | ASK : flagsOf(match);
    const m = monthsMoment('quarter', first * 3 - 2, last * 3, year, flags);
    m.shift = shift;
    m.impossible = impossible;
    m.several = list.length > 1;
    if (m.several && !has(match, DASH) && !has(match, TO)) m.list = list.map((t) => [t.value * 3 - 2, t.value * 3]);
    m.bare = !cued;
    return moment(m);
  },
});

function isShort({ tokens, from, to }: Match): boolean {
  return to - from === 4 && tokens[from + 2]!.c === SLASH && tokens[to - 1]!.c === N;
}
