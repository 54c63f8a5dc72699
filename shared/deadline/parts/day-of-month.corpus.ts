import type { Example } from '../expectation.js';

export const dayOfMonthCorpus: readonly Example[] = [
  ['Trước ngày 10 hằng tháng', 'every month'],
  ['Ngày 28 mỗi tháng', 'every month'],
];
