import type { Example } from '../expectation.js';

export const lunarNewYearCorpus: readonly Example[] = [
  ['Trước Tết Nguyên đán 2027', '? 2027-02-05'],
  ['Xong trước Tết Nguyên đán Đinh Mùi 2027', '? 2027-02-05'],
  ['Trước Tết Nguyên đán', '? 2026-02-16'],
];
