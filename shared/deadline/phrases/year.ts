import { letter } from '../lex/classes.js';
import { monthsMoment } from '../lex/moment.js';
import { definePart } from '../phrase.js';
import { flagsOf, moment, yearIn } from './words.js';

const Y = letter('y');

/** 2026, năm 2026, trong năm, hết năm, năm sau. */
export const year = definePart({
  name: 'year',
  title: 'Năm',
  pattern: 'year? y|(in|end|to) year|(in|end|to)? yearshift',
  needs: ['y', 'year', 'yearshift'],
  makes: 'P',
  read(match) {
    const { year: written, shift } = yearIn(match);
    return moment({
      ...monthsMoment('year', 1, 12, written, flagsOf(match)),
      shift,
      bare: match.tokens[match.from]!.c === Y,
    });
  },
});
