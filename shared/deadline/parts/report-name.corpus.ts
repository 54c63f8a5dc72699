import type { Example } from '../expectation.js';

export const reportNameCorpus: readonly Example[] = [
  ['Báo cáo năm trước ngày 12/12/2026', '2026-12-11'],
  ['Báo cáo 6 tháng trước ngày 12/6/2026, tổng kết năm trước ngày 12/12/2026', '2026-12-11'],
];
