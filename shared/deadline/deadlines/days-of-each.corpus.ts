import type { Example } from '../expectation.js';

export const daysOfEachCorpus: readonly Example[] = [
  ['Thứ Ba và thứ Năm hằng tuần', 'every week, every week'],
  ['Thứ 2, 4, 6 hằng tuần', 'every week, every week, every week'],
  ['Trước ngày 05/6 và 05/12 hằng năm', 'every year, every year'],
  ['Ngày 10 và ngày 25 hằng tháng', 'every month, every month'],
  ['Hằng năm, trước ngày 05/6 và 05/12', 'every year, every year'],
];
