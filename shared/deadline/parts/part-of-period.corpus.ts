import type { Example } from '../expectation.js';

export const partOfPeriodCorpus: readonly Example[] = [
  ['Đầu tháng 5/2026', '2026-05-01'],
  ['Giữa tháng 5/2026', '2026-05-15'],
  ['Cuối tháng 5/2026', '2026-05-31'],
  ['Cuối quý II/2026', '2026-06-30'],
  ['Giữa năm 2026', '2026-06-30'],
  ['Cuối năm', '2026-12-31'],
  ['Tháng đầu quý III/2026', '2026-07-31'],
  ['Đầu quý III/2026', '? 2026-07-01'],
];
