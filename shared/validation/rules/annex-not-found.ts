import { a1Range } from '../../grid/address.js';
import { defineRule } from '../define-rule.js';
import { open, quote } from '../words.js';

export const annexNotFound = defineRule({
  id: 'annex-not-found',
  severity: 'error',
  scope: 'location',
  title: 'Chưa tìm thấy phụ lục',
  rationale:
    'Chỉ khi nhận ra bảng nhiệm vụ thì thời hạn và đơn vị mới được theo dõi; trang chưa nhận ra được nêu tên để không bị bỏ sót.',
  example: { wrong: 'Nội dung | Số lượng | Kinh phí', right: 'Nhiệm vụ | Đơn vị chủ trì | Thời hạn' },
  *check(location, { grid }) {
    if (location.found || location.reason === 'header-missing') return;
    const targets = location.candidates.map(({ top, left }) => ({ sheet: grid.sheet, row: top, column: left }));
    const message =
      location.reason === 'several-headers'
        ? `Trang ${quote(grid.sheet)} có ${targets.length} bảng có thể là phụ lục, tại ${location.candidates.map(a1Range).join('; ')}, cần chọn một bảng để đọc.`
        : `Trang ${quote(grid.sheet)} chưa có bảng nào gồm các cột Nhiệm vụ, Đơn vị chủ trì và Thời hạn.`;
    const at = targets[0] ?? { sheet: grid.sheet, row: 0, column: 0 };
    yield { at, message, mends: [open('Chọn vùng phụ lục', 'choose-range', targets)] };
  },
});
