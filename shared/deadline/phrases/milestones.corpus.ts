import type { Example } from '../corpus.js';

export const milestonesCorpus: readonly Example[] = [
  ['Dự thảo trong tháng 4/2026; trình ký trước 15/5/2026', '2026-05-14'],
  ['Quý II/2026 ban hành Đề án. Quý IV/2026 sơ kết', '2026-12-31'],
  ['30/4/2026 hoặc 31/5/2026', 'several'],
  ['Tháng 6/2026 và thực hiện thường xuyên', '2026-06-30'],
  ['Quý I/2026: rà soát; hằng quý báo cáo kết quả', '2026-03-31, every quarter'],
  ['Trước ngày 15/6 và 15/12/2026', '2026-12-14'],
  ['Báo cáo quý I trước 15/3/2026, quý II trước 15/6/2026', '2026-06-14'],
  ['Giai đoạn 2026 - 2029 (hằng năm)', '2029-12-31, every year'],
  ['Quý II/2026 và duy trì hằng năm', '2026-06-30, every year'],
];
