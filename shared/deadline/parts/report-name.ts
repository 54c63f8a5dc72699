import { keysOf } from '../../lexicon/entries.js';
import { letter } from '../scan/classes.js';
import { definePart } from './phrase.js';

const [DAY, N, MONTH] = (['day', 'n', 'month'] as const).map(letter);
const BOUNDS = (['before', 'latest', 'to'] as const).map(letter);
/** báo cáo, sơ kết, tổng kết, folded. */
const REPORTS = keysOf('papers:reported-syllable');

/** Báo cáo 6 tháng trước ngày …, tổng kết năm trước …: the period is the report's name, the day after it the deadline. */
export const reportName = definePart({
  name: 'report-name',
  title: 'Tên báo cáo',
  pattern: 'doc doc? (n? month|quarter|year|week)',
  always: ['doc'],
  needs: ['before', 'latest', 'to'],
  makes: 'A',
  read({ tokens, from, to }) {
    const after = tokens[to + 1]?.c;
    if (!REPORTS.includes(tokens[from]!.word) || !BOUNDS.includes(tokens[to]?.c ?? ' ')) return undefined;
    // “báo cáo năm trước” alone is last year's.
    return after === DAY || after === N || after === MONTH ? { kind: 'aside' } : undefined;
  },
});
