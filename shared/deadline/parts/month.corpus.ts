import type { Example } from '../expectation.js';

export const monthCorpus: readonly Example[] = [
  ['Tháng 5/2026', '2026-05-31'],
  ['Trong tháng 05 năm 2026', '2026-05-31'],
  ['T5/2026', '2026-05-31'],
  ['5/2026', '2026-05-31'],
  ['Tháng 11/26', '2026-11-30'],
  ['Tháng tư năm 2026', '2026-04-30'],
  ['Tháng 8', '2026-08-31'],
  ['Tháng 13/2026', 'impossible-date'],
  ['Thg 9/2026', '2026-09-30'],
  ['Tháng 6/2027 - UBND xã báo cáo', '2027-06-30'],
];
