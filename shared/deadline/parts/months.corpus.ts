import type { Example } from '../expectation.js';

export const monthsCorpus: readonly Example[] = [
  ['Tháng 5-6/2026', '2026-06-30'],
  ['Tháng 5, 6 và 7 năm 2026', '2026-07-31'],
  ['Tháng 5 đến tháng 8/2026', '2026-08-31'],
  ['Tháng 12, 01/2027', '? 2027-01-31'],
];
