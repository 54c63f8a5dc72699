import type { Example } from '../expectation.js';

export const dayWithoutYearCorpus: readonly Example[] = [
  ['25/4', '2026-04-25'],
  ['Ngày 25/4', '2026-04-25'],
  ['20/01 năm sau', '2027-01-20'],
  ['25.4', '? 2026-04-25'],
  ['Trước 25-4', '? 2026-04-24'],
  ['Trước 25/11', '2026-11-24'],
  ['Trước 31/01 của năm sau', '2027-01-30'],
];
