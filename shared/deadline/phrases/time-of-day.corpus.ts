import type { Example } from '../corpus.js';

export const timeOfDayCorpus: readonly Example[] = [
  ['Trước 10 giờ ngày 15/5/2026', '2026-05-15'],
  ['Chậm nhất 16h30 ngày 15/5/2026', '2026-05-15'],
  ['Trước 17:00 ngày 15/5/2026', '2026-05-15'],
];
