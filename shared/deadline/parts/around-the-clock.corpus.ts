import type { Example } from '../expectation.js';

export const aroundTheClockCorpus: readonly Example[] = [
  ['Trực 24/7', 'ongoing'],
  ['Hỗ trợ người dân 24/24', 'ongoing'],
  ['24/7', 'ongoing'],
  ['Trực 24/24 giờ', 'ongoing'],
];
