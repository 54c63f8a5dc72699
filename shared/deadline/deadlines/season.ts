import { letter } from '../scan/classes.js';
import { definePhrase } from '../parts/phrase.js';
import { momentsIn } from './moments.js';

const NODATE = letter('nodate');
/** The value of words that name a season or a year of school: năm học, hè, vụ Đông Xuân, mùa khô. */
const SEASON = 1;

/** Năm học 2026 - 2027, vụ Đông Xuân 2025 - 2026, hè năm 2026: the year says which one, and no day is named. */
export const season = definePhrase({
  name: 'season',
  title: 'Năm học, mùa, vụ (không nêu ngày)',
  pattern:
    '(in|is|before|after|from|to|latest|end|first|mid|last)* nodate ((n|roman) comma?)? (nodate (n|roman)?)? of? P ((dash|slash|to) P)? close?',
  always: ['nodate', 'P'],
  needs: ['nodate'],
  read(match) {
    const named = match.tokens.slice(match.from, match.to).some((t) => t.c === NODATE && t.value === SEASON);
    return named && momentsIn(match).every((m) => m.grain === 'year') ? { none: 'no-date' } : undefined;
  },
});
