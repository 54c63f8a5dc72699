import type { Example } from '../expectation.js';

export const setAsideCorpus: readonly Example[] = [
  ['Quý III/2026 (cũ: Quý I/2026)', '2026-09-30'],
  ['20/3/2026\nĐề xuất hạn là Quý II/2026', '2026-03-20'],
  ['Đề xuất hạn là Quý II/2026', 'not-understood'],
  ['30/6/2026 (hạn cũ 31/3/2026)', '2026-06-30'],
  ['Đã hoàn thành ngày 02/3/2026', 'not-understood'],
];
