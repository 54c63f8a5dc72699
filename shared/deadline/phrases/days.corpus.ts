import type { Example } from '../corpus.js';

export const daysCorpus: readonly Example[] = [
  ['Ngày 14, 15/5/2026', '2026-05-15'],
  ['Từ ngày 14 - 16/5/2026', '2026-05-16'],
  ['Ngày 14 và 15 tháng 5 năm 2026', '2026-05-15'],
  ['03 ngày (từ 09 đến 11/6/2026)', '2026-06-11'],
];
