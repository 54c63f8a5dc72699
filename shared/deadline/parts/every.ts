import { keysOf } from '../../lexicon/entries.js';
import { letter } from '../scan/classes.js';
import { definePart, type Match } from './phrase.js';
import { type Made, tokenAt } from '../scan/token.js';
import { has } from './match-words.js';

/** Repetitions are numbered from day to year, so that the finest of “tháng, quý, năm” is the smallest. */
export const GRAINS = ['day', 'week', 'month', 'quarter', 'half-year', 'year'] as const;

const UNIT = '((n|nw)? month|day|week|quarter|(n|nw|last)? year|weekday)';
// In “hằng tuần; ngày 20 hằng tháng” and “hằng ngày; thứ Sáu hằng tuần” what follows is the day of the next repetition.
const NEXT = `((n|nw)? month|day|week|quarter|(n|nw|last)? year|weekday (?!every))(?!(n|nw|x|roman|y)(?!times|w))`;
const UNITS = `${UNIT} ((comma|and|slash|semi|dash|or) every? ${NEXT}){0,5}`;
const REPORTS = `doc colon? ${UNIT} ((comma|and|slash|semi|dash) doc? colon? ${UNIT}){0,5}`;
const [Y, DOC, EVERY] = (['y', 'doc', 'every'] as const).map(letter);
const NUMBERS = (['n', 'nw', 'roman'] as const).map(letter);
const W = letter('w');
/** đầu các, cuối các, folded. */
const PARTS_OF = ['dau', 'cuoi'];
/** cuộc, lớp, buổi, đợt, folded. */
const COUNTED = keysOf('numerals:counted-occasion');
/** báo cáo, sơ kết, tổng kết, folded. */
const REPORTED = keysOf('papers:reported-syllable');
const [N, NW, MONTH, DAY, WEEK, QUARTER, YEAR, WEEKDAY, TIMES, SLASH, ANNUAL] = (
  ['n', 'nw', 'month', 'day', 'week', 'quarter', 'year', 'weekday', 'times', 'slash', 'annual'] as const
).map(letter);

/** hằng tháng, mỗi quý, định kỳ 6 tháng, 1 lần/tuần, 6 tháng/lần, theo quý, hằng tháng, quý, năm, thường niên. */
export const every = definePart({
  name: 'every',
  title: 'Định kỳ',
  pattern: `(periodic of?)? every ${UNITS} ((n|nw) (times|w))?|periodic doc? follow? ${UNITS}|${REPORTS}|(n|nw) w slash ${UNIT}|follow ${UNITS}|(n|nw) times (slash|in|every|n|nw|of)* ${UNIT}|${UNIT} (slash|n|nw)* times|periodic? annual|day? last of? every ${UNIT}`,
  needs: ['every', 'periodic', 'follow', 'times', 'annual', 'doc', 'slash'],
  makes: 'U',
  read(match) {
    const next = tokenAt(match.tokens, match.to);
    // “theo Quý II”, “theo năm 2026”: the number makes it one period.
    const first = match.tokens[match.from]!;
    if (next && ((!next.gap && next.c === N) || (next.c === Y && first.c !== ANNUAL))) return undefined;
    // “Cuối các tháng 3, 6, 9” are those months; “01 lần trong quý II” is one quarter.
    if (next && NUMBERS.includes(next.c) && (PARTS_OF.includes(first.word) || (has(match, TIMES!) && next.gap)))
      return undefined;
    // “Báo cáo 6 tháng, năm” repeats; “Kế hoạch tháng, quý” is a name.
    if (first.c === DOC && !REPORTED.includes(first.word)) return undefined;
    // “02 cuộc/năm”, “1 lớp/quý”; “5 km/năm” is a figure.
    const counted = tokenAt(match.tokens, match.from + 1);
    if (counted?.c === W && match.to > match.from + 1 && !COUNTED.includes(counted.word)) return undefined;
    // “Mỗi tuần 01 buổi” says how often; “mỗi tháng 30 tin” how much.
    const how = match.tokens[match.to - 1]!;
    if (how.c === W && !COUNTED.includes(how.word)) return undefined;
    // One period alone is a repetition only as the whole cell: “Báo cáo quý”.
    if (first.c === DOC && match.to - match.from < 4 && !isWhole(match)) return undefined;
    // “Định kỳ ngày 20 …”, “định kỳ quý II”: the number belongs to the day or quarter.
    if (next && first.c !== EVERY && NUMBERS.includes(next.c) && !has(match, TIMES!)) return undefined;
    return unitOf(match);
  },
});

const isWhole = ({ tokens, from, to }: Match): boolean => from === 0 && to === 2 && tokens.length === 2;

function unitOf(match: Match): Made | undefined {
  let finest = 99;
  let months = 0;
  let times = 0;
  for (let i = match.from; i < match.to; i++) {
    const { c, value } = match.tokens[i]!;
    const before = tokenAt(match.tokens, i - 1);
    const count = before && i > match.from && (before.c === N || before.c === NW) ? before.value : 1;
    if (c === TIMES) {
      if (
        before &&
        before.c !== SLASH &&
        (before.c === N || before.c === NW) &&
        tokenAt(match.tokens, i - 2)?.c !== MONTH
      )
        times = value || before.value;
      continue;
    }
    let rank = -1;
    if (c === DAY) rank = 0;
    else if (c === WEEK || c === WEEKDAY) rank = 1;
    else if (c === MONTH) {
      // The report on nine months is one a year.
      const yearly = count === 12 || (count === 9 && !has(match, TIMES!));
      rank = count === 3 ? 3 : count === 6 ? 4 : yearly ? 5 : 2;
    } else if (c === QUARTER) rank = 3;
    else if (c === YEAR) {
      // “10 năm” is no repetition that a plan of a year or two can follow.
      if (count > 1) return undefined;
      rank = 5;
    } else if (c === ANNUAL) rank = value;
    if (rank < 0 || rank > finest) continue;
    finest = rank;
    months = rank === 2 && count > 1 ? count : 0;
  }
  if (finest === 99) return undefined;
  if (!has(match, TIMES!)) times = 0;
  return { kind: 'every', every: finest, months, times, month: 0 };
}
