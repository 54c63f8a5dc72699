import type { Example } from '../expectation.js';

export const seasonCorpus: readonly Example[] = [
  ['Năm học 2026 - 2027', 'no-date'],
  ['Đầu năm học 2026-2027', 'no-date'],
  ['Học kỳ I năm học 2026 - 2027', 'no-date'],
  ['Vụ Đông Xuân 2026 - 2027', 'no-date'],
  ['Hè năm 2026', 'no-date'],
  ['Trước mùa mưa bão năm 2026', 'no-date'],
  ['Trước 31/5/2026, năm học 2025-2026', '2026-05-30'],
  ['Học kỳ II', 'no-date'],
];
