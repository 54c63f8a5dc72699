import type { Example } from '../expectation.js';

export const monthsOfYearCorpus: readonly Example[] = [
  ['6 tháng đầu năm 2026', '2026-06-30'],
  ['Sáu tháng cuối năm 2026', '2026-12-31'],
  ['9 tháng đầu năm', '2026-09-30'],
  ['3 tháng cuối năm 2026', '2026-12-31'],
  ['Nửa đầu năm 2026', '2026-06-30'],
];
