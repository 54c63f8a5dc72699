import type { Example } from '../expectation.js';

export const shareCorpus: readonly Example[] = [
  ['Đạt 100% trong tháng 9/2026', '2026-09-30'],
  ['Hoàn thành 95,5% chỉ tiêu trước 15/12/2026', '2026-12-14'],
  ['Năm 2026 đạt 60%, năm 2027 đạt 100%', '2027-12-31'],
  ['8/9 chỉ tiêu', '? 2026-09-08'],
  ['Hỗ trợ 12/15 hộ trong quý II/2026', '2026-06-30'],
  ['Đạt 8/10 tiêu chí trước 30/6/2026', '2026-06-29'],
  ['Giải ngân 60% đến 30/6, 95% đến 31/12/2026', '2026-12-31'],
];
