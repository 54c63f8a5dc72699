import { letter } from '../scan/classes.js';
import { monthsMoment } from './moment.js';
import { definePart, smallNumbers } from './phrase.js';
import { flagsOf, has, moment, yearIn } from './match-words.js';
import { tokenAt } from '../scan/token.js';

const [LAST, HALF, DAY, QUARTER] = [letter('last'), letter('half'), letter('day'), letter('quarter')];

/** 6 tháng đầu năm 2026, 9 tháng đầu năm, 4 tháng cuối năm 2025, nửa cuối năm 2026. */
export const monthsOfYear = definePart({
  name: 'months-of-year',
  title: 'Sáu tháng, chín tháng, các tháng đầu hoặc cuối năm',
  pattern: `(n|nw) (month|quarter) (first|last) (of? year (slash? y)?|slash? y|of? yearshift)|(n|nw) month year y|half (first|last) of? (year y?|yearshift)|half year (first|last) (of? year? y|yearshift)?`,
  needs: ['month', 'quarter', 'half'],
  makes: 'P',
  read(match) {
    const { year, shift } = yearIn(match);
    if (tokenAt(match.tokens, match.from - 1)?.c === DAY) return undefined;
    const said = has(match, HALF) ? 6 : smallNumbers(match)[0]!.value;
    const count = has(match, QUARTER) ? said * 3 : said;
    if (count < 1 || count > 11) return undefined;
    const last = has(match, LAST);
    const m = monthsMoment(
      count === 6 ? 'half-year' : 'month',
      last ? 13 - count : 1,
      last ? 12 : count,
      year,
      flagsOf(match),
    );
    return moment({ ...m, shift, several: count !== 6 });
  },
});
