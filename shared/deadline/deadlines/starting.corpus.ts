import type { Example } from '../expectation.js';

export const startingCorpus: readonly Example[] = [
  ['Từ tháng 5/2026', 'ongoing'],
  ['Bắt đầu từ Quý II/2026', 'ongoing'],
  ['Sau ngày 30/4/2026', 'ongoing'],
  ['01/9/2025 đến nay', 'ongoing'],
  ['Từ ngày ký', 'ongoing'],
  ['Sau 17h00 ngày 15/5/2026', 'ongoing'],
];
