import type { Example } from '../expectation.js';

export const repetitionCorpus: readonly Example[] = [
  ['Tổ chức giao ban hằng tuần', 'every week'],
  ['Hằng năm (2026 - 2030)', 'every year'],
  ['Cuối mỗi quý', 'every quarter'],
  ['Cuối quý', '? every quarter'],
  ['Hằng năm sau khi có hướng dẫn', 'every year'],
];
