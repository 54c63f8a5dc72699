import type { Example } from '../expectation.js';

export const citedDocumentCorpus: readonly Example[] = [
  ['Theo Công văn số 512/UBND-VP ngày 12/3/2026, báo cáo trước ngày 20/3/2026', '2026-03-19'],
  ['Quyết định số 88/QĐ-UBND ngày 02/02/2026', 'not-understood'],
  ['Thực hiện Kế hoạch số 21-KH/ĐU ngày 09/01/2026: Quý II/2026', '2026-06-30'],
  ['Chỉ thị 05/CT-TTg', 'not-understood'],
  ['Theo Luật Đất đai năm 2024', 'no-date'],
  ['Bộ luật Dân sự năm 2015', 'not-understood'],
  ['Theo Luật Phòng thủ dân sự năm 2023, trước ngày 20/3/2026', '2026-03-19'],
  ['Hằng tháng theo Công văn số 321/UBND-VX ngày 05/3/2026', 'every month'],
];
