import type { Example } from '../expectation.js';

export const seeChildrenCorpus: readonly Example[] = [
  ['Theo thời hạn cụ thể như sau:', 'see-children'],
  ['Cụ thể dưới đây', 'see-children'],
];
