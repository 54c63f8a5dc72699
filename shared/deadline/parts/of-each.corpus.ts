import type { Example } from '../expectation.js';

export const ofEachCorpus: readonly Example[] = [
  ['Trước ngày 20 của tháng báo cáo', 'every month'],
  ['Chậm nhất ngày 05 tháng đầu quý sau', 'every quarter'],
  ['Ngày 15 của tháng cuối quý', 'every quarter'],
  ['Thứ Sáu tuần cuối tháng', '? every month'],
  ['Ngày làm việc cuối cùng của tháng', '? every month'],
  ['Thứ Hai đầu tháng', '? every month'],
  ['Tuần đầu của tháng', '? every month'],
  ['Tháng cuối mỗi quý', 'every quarter'],
];
