import type { Example } from '../expectation.js';

export const yearCorpus: readonly Example[] = [
  ['2026', '2026-12-31'],
  ['Năm 2026', '2026-12-31'],
  ['Trong năm', '2026-12-31'],
  ['Hết năm 2027', '2027-12-31'],
  ['Năm sau', '2027-12-31'],
  ['Mùa khô năm 2027', 'no-date'],
  ['Cả năm 2026', '2026-12-31'],
  ['Năm 2027\n- Khảo sát hiện trạng', '2027-12-31'],
  ['Năm 2O26', '2026-12-31'],
  ['Trọn năm 2026', '2026-12-31'],
];
