import { a1Range } from '../../../grid/address.js';
import { defineRule } from '../../engine/define-rule.js';
import { cellName, open, quote } from '../../words.js';

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
    const sheet = quote(grid.sheet);
    const headless = location.reason === 'no-header' ? targets[0] : undefined;
    const message =
      location.reason === 'several-headers'
        ? `Trang ${sheet} có ${targets.length} bảng có thể là phụ lục, tại ${location.candidates.map(a1Range).join('; ')}, cần chọn một bảng để đọc.`
        : headless
          ? `Trang ${sheet} có bảng từ ô ${cellName(headless)} giống phụ lục nhưng chưa có dòng tiêu đề, đề nghị cho biết ý nghĩa các cột.`
          : `Trang ${sheet} chưa có bảng nào gồm các cột Nhiệm vụ, Đơn vị chủ trì và Thời hạn.`;
    const at = targets[0] ?? { sheet: grid.sheet, row: 0, column: 0 };
    yield { at, message, mends: [open('Chọn vùng phụ lục', 'choose-range', targets)] };
  },
});
