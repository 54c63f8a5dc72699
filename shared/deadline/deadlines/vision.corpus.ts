import type { Example } from '../expectation.js';

export const visionCorpus: readonly Example[] = [
  ['Đến năm 2027, định hướng năm 2035', '2027-12-31'],
  ['Tầm nhìn đến năm 2050', '? 2050-12-31'],
];
