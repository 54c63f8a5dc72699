import type { Example } from '../expectation.js';

export const timeOfDayCorpus: readonly Example[] = [
  ['Trước 10 giờ ngày 15/5/2026', '2026-05-15'],
  ['Chậm nhất 16h30 ngày 15/5/2026', '2026-05-15'],
  ['Trước 17:00 ngày 15/5/2026', '2026-05-15'],
  ['Trước 17 giờ 00 ngày 01/02/2026', '2026-02-01'],
  ["Chậm nhất 16h30' ngày 23/01/2026", '2026-01-23'],
  ['16h 15/6', '2026-06-15'],
  ['Tối 30/4/2026', '2026-04-30'],
];
