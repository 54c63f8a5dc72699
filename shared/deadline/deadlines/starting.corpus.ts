import type { Example } from '../expectation.js';

export const startingCorpus: readonly Example[] = [
  ['Từ tháng 5/2026', 'ongoing'],
  ['Bắt đầu từ Quý II/2026', 'ongoing'],
  ['Sau ngày 30/4/2026', 'ongoing'],
  ['01/9/2025 đến nay', 'ongoing'],
  ['Từ ngày ký', 'ongoing'],
  ['Sau 17h00 ngày 15/5/2026', 'ongoing'],
  ['Năm 2026 và các năm tiếp theo', 'ongoing'],
  ['Quý IV năm 2026 và những năm sau', 'ongoing'],
  ['Giai đoạn 2026 - 2030 và những năm tiếp theo', 'ongoing'],
  ['Tháng 12/2026, các năm tiếp theo', 'ongoing'],
  ['Từ năm 2026 và các năm tiếp theo', 'ongoing'],
];
