import { isDirectorySheet, readDirectorySheet } from '../../../unit/index.js';
import { isSetupSheet, readSetup, setupDoubled } from '../../../setup/index.js';
import { defineRule } from '../../engine/define-rule.js';

export const setupUnused = defineRule({
  id: 'setup-unused',
  severity: 'warning',
  scope: 'setup',
  title: 'Thiết lập có chỗ chưa dùng được',
  rationale:
    'Lãnh đạo, đơn vị, lịch gửi được ghi trên trang “Đôn Đốc” của tệp; chỗ ghi chưa đúng thì không được dùng, nên phải nêu rõ ô nào.',
  example: {
    wrong: '■ Bộ phận công nghệ thông tin || Thư điện tử | cntt@tanhoa',
    right: '■ Bộ phận công nghệ thông tin || Thư điện tử | cntt@tanhoa.gov.vn',
  },
  *check(grid, grids) {
    const { sheet } = grid;
    const problems = isDirectorySheet(grid)
      ? readDirectorySheet(grid).problems
      : isSetupSheet(grid)
        ? (setupDoubled(grid, grids) ?? readSetup(grid).problems)
        : [];
    for (const { row, column, problem } of problems) yield { at: { sheet, row, column }, message: problem };
  },
});
