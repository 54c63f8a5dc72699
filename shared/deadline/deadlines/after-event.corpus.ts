import type { Example } from '../expectation.js';

export const afterEventCorpus: readonly Example[] = [
  ['Trong 07 ngày làm việc kể từ ngày ban hành Kế hoạch', '2026-01-13'],
  ['30 ngày kể từ ngày 01/6/2026', '2026-07-01'],
  ['Chậm nhất 03 ngày sau khi nhận được văn bản', 'after an event'],
  ['Ngay sau khi có hướng dẫn của Sở Nội vụ', 'after an event'],
  ['Trong vòng 2 tháng kể từ ngày 10/3/2026', '2026-05-11'],
  ['15 ngày', '? 2026-01-20'],
  ['Sơ kết 02 năm thực hiện trước ngày 15/6/2026', '2026-06-14'],
  ['Khi có mưa lớn kéo dài', 'after an event'],
  ['Khi phát sinh vụ việc', 'after an event'],
  ['Khi có ca bệnh', 'after an event'],
  ['Ngay khi phát sinh', 'after an event'],
  ['Kịp thời khi có thay đổi nhân sự', 'after an event'],
  ['Trước khi bão vào bờ 24 giờ', 'after an event'],
  ['Trong 24 giờ kể từ khi có ca mắc mới', 'after an event'],
  ['Trong 02 ngày làm việc khi có công văn của Sở', 'after an event'],
  ['Trước khi khai mạc 05 ngày', 'after an event'],
  ['Khi có công văn, xong trước 20/5/2026', '2026-05-19'],
];
