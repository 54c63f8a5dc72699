import type { Example } from '../expectation.js';

export const recurringCorpus: readonly Example[] = [
  ['Trước ngày 20 hằng tháng', 'every month'],
  ['Thứ Năm hằng tuần', 'every week'],
  ['Hằng quý, trước ngày 10 của tháng cuối quý', 'every quarter'],
  ['Trước ngày 05/12 hằng năm', 'every year'],
  ['Trước 15h00 hằng ngày', 'every day'],
  ['Hằng tháng đến hết năm 2026', 'every month'],
  ['2026 và hằng năm', 'every year'],
  ['Định kỳ thứ Hai', 'every week'],
  ['Từ tháng 4/2026, hằng tuần', 'every week'],
  ['Hằng quý năm 2026', 'every quarter'],
  ['Hằng tháng, kể từ tháng 4/2026', 'every month'],
  ['Quý II, IV hằng năm', 'every year, every year'],
  ['Từ ngày 05 đến ngày 10 hằng tháng', 'every month'],
  ['Từ ngày 15 đến 20 hằng tháng', 'every month'],
  ['Thứ Năm hằng tuần; ngày 25 hằng tháng', 'every week, every month'],
  ['Hằng ngày, thứ Hai hằng tuần', 'every day, every week'],
];
