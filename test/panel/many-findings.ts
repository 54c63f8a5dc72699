import type { Cell, Grid } from '../../shared/index.js';

const LEADS = [
  'Văn phòng HĐND và UBND',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Phòng Văn hóa - Xã hội',
  'Tổ giúp việc chuyên đề',
];
const DUE = ['30/11/2026', 'Quý IV/2026', '31/9/2026', 'Thường xuyên', 'khi có điều kiện', '15/12/2026'];
const PLACES = ['tổ dân phố', 'trường học', 'trạm y tế', 'chợ', 'bến xe', 'công viên', 'thư viện', 'nhà văn hóa'];
const WORKS = ['Rà soát hồ sơ', 'Lắp đặt biển báo', 'Tập huấn nghiệp vụ', 'Kiểm kê tài sản', 'Cập nhật dữ liệu'];

const text = (value: string): Cell => (value === '' ? { kind: 'blank', text: '' } : { kind: 'text', text: value });

/** A made-up annex of `rows` tasks, about a third of them with something to look at. */
export function manyFindings(rows: number): Grid {
  const task = (n: number): string =>
    `${WORKS[n % WORKS.length]} tại ${PLACES[n % PLACES.length]} số ${n + 1} đợt ${(n * 7) % 97}`;
  return {
    sheet: 'Phụ lục',
    merges: [],
    rows: [
      [text('PHỤ LỤC PHÂN CÔNG NHIỆM VỤ')],
      [text('(Kèm theo Kế hoạch số 15/KH-UBND ngày 05/01/2026 của UBND phường)')],
      ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Sản phẩm'].map(text),
      ...Array.from({ length: rows }, (_, n) =>
        [
          String(n + 1),
          task(n),
          LEADS[n % LEADS.length]!,
          n % 3 === 0 ? 'Công an phường' : '',
          DUE[n % DUE.length]!,
          n % 9 === 0 ? '' : `Báo cáo kết quả đợt ${n + 1}`,
        ].map(text),
      ),
    ],
  };
}
