import type { Example } from '../expectation.js';

export const weekCorpus: readonly Example[] = [
  ['Tuần 20/2026', '2026-05-17'],
  ['Tuần thứ 20 năm 2026', '2026-05-17'],
  ['Tuần 3 tháng 5/2026', '? 2026-05-21'],
  ['Tuần cuối tháng 5/2026', '2026-05-31'],
  ['Trong tuần 33', '? 2026-08-16'],
  ['Tuần thứ 50', '? 2026-12-13'],
  ['Từ tuần 30 đến tuần 32', '? 2026-08-09'],
  ['Tuần thứ hai của tháng 9/2026', '? 2026-09-14'],
  ['Tuần 3', 'not-understood'],
];
