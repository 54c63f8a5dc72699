import type { Example } from '../corpus.js';

export const byCorpus: readonly Example[] = [
  ['Trước ngày 18/5/2026', '2026-05-17'],
  ['Xong trước 18/5/2026', '2026-05-17'],
  ['Chậm nhất là ngày 18/5/2026', '2026-05-18'],
  ['Đến hết tháng 5/2026', '2026-05-31'],
  ['Không quá ngày 18/5/2026', '2026-05-18'],
  ['Từ nay đến 18/5/2026', '2026-05-18'],
  ['Trước tháng 6/2026', '2026-05-31'],
  ['Hoàn thành trong Quý III/2026', '2026-09-30'],
  ['Tổ chức lớp tập huấn (Quý II/2026)', '2026-06-30'],
  ['Thứ Hai, 18/5/2026', '2026-05-18'],
  ['18/5/2026 (thứ Ba)', '? 2026-05-18'],
];
