import type { Example } from '../corpus.js';

export const weekCorpus: readonly Example[] = [
  ['Tuần 20/2026', '2026-05-17'],
  ['Tuần thứ 20 năm 2026', '2026-05-17'],
  ['Tuần 3 tháng 5/2026', '? 2026-05-21'],
  ['Tuần cuối tháng 5/2026', '2026-05-31'],
];
