import type { Example } from '../expectation.js';

export const ongoingCorpus: readonly Example[] = [
  ['Thường xuyên', 'ongoing'],
  ['Liên tục trong suốt quá trình', 'ongoing'],
  ['Thường xuyên, liên tục', 'ongoing'],
  ['T hường xuyên', 'ongoing'],
  ['thuong xuyen', 'ongoing'],
  ['Thường xuyên trong năm 2026', '2026-12-31'],
];
