import type { Example } from '../expectation.js';

export const everyCorpus: readonly Example[] = [
  ['Hằng tuần', 'every week'],
  ['Hàng quý', 'every quarter'],
  ['Mỗi tháng 1 lần', 'every month'],
  ['2 lần/năm', 'every year'],
  ['6 tháng một lần', 'every half-year'],
  ['Định kỳ tháng, quý, năm', 'every month'],
  ['Báo cáo theo quý', 'every quarter'],
  ['Thường niên', 'every year'],
  ['3 tháng/lần', 'every quarter'],
  ['Báo cáo quý, 6 tháng, năm', 'every quarter'],
  ['Định kỳ báo cáo 6 tháng và cuối năm', 'every half-year'],
  ['01 cuộc/quý', 'every quarter'],
  ['Từng tháng', 'every month'],
  ['Các quý trong năm', 'every quarter'],
  ['Cuối các quý', 'every quarter'],
  ['Mỗi tuần 01 buổi', 'every week'],
];
