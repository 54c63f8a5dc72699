import { keysOf } from '../../lexicon/entries.js';
import { letter } from '../scan/classes.js';
import { monthsMoment } from './moment.js';
import { definePart } from './phrase.js';
import { flagsOf, moment, yearIn } from './match-words.js';
import { tokenAt } from '../scan/token.js';

const Y = letter('y');
const N = letter('n');
const YEARS = [Y];
const ONGOING = letter('ongoing');
/** cả, suốt, quanh (năm), folded. */
const ALL_YEAR = keysOf('time:whole-year');
const VAGUE = [letter('nodate'), letter('follow')];
const CUT = [letter('slash'), letter('dash'), letter('dot'), letter('stop')];

/** 2026, năm 2026, trong năm, hết năm, năm sau. */
export const year = definePart({
  name: 'year',
  title: 'Năm',
  pattern: 'year? y|(in|end|to) year|(in|end|to)? yearshift|ongoing y',
  needs: ['y', 'year', 'yearshift'],
  makes: 'P',
  read(match) {
    const { year: written, shift } = yearIn(match);
    // “Cả năm 2026” is the year; “Thường xuyên 2026” is two things.
    if (match.tokens[match.from]!.c === ONGOING && !ALL_YEAR.includes(match.tokens[match.from]!.word)) return undefined;
    const first = match.tokens[match.from]!;
    const before = tokenAt(match.tokens, match.from - 1);
    if (written === undefined && tokenAt(match.tokens, match.to)?.c === Y) return undefined;
    // “vào những thời điểm phù hợp trong năm”: a year that only closes a vague sentence names no day.
    if (
      written === undefined &&
      shift === undefined &&
      match.tokens.slice(0, match.from).some((t) => VAGUE.includes(t.c))
    )
      return undefined;
    if (first.c === Y && before?.c === N && tokenAt(match.tokens, match.from - 2)?.c === N) return undefined;
    // The year of a date that could not be read is not a deadline of its own.
    if (
      first.c === Y &&
      before &&
      !first.gap &&
      CUT.includes(before.c) &&
      !before.gap &&
      before.depth === first.depth &&
      match.from > 1 &&
      !YEARS.includes(match.tokens[match.from - 2]!.c)
    )
      return undefined;
    const m = monthsMoment('year', 1, 12, written, flagsOf(match));
    m.shift = shift;
    m.bare = first.c === Y;
    return moment(m);
  },
});
