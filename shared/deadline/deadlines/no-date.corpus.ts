import type { Example } from '../expectation.js';

export const noDateCorpus: readonly Example[] = [
  ['Theo yêu cầu của cấp trên', 'no-date'],
  ['Theo tiến độ chung của tỉnh', 'no-date'],
  ['Từ khi có hướng dẫn', 'no-date'],
  ['Theo lịch của HĐND', 'no-date'],
  ['Chưa xác định', 'no-date'],
  ['Thực hiện ngay', 'no-date'],
  ['Trước mùa mưa bão', 'no-date'],
  ['Trong nhiệm kỳ', 'no-date'],
];
