import { defineRule } from '../define-rule.js';
import { cellName, quote } from '../words.js';

const ERROR_TEXT = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|ERROR!)$/i;

export const formulaError = defineRule({
  id: 'formula-error',
  severity: 'error',
  scope: 'row',
  title: 'Công thức báo lỗi',
  rationale: 'Ô báo lỗi che mất giá trị thật; nội dung, đơn vị hoặc thời hạn ở đó chưa đọc được.',
  example: { wrong: '#REF!', right: '30/9/2026', in: ['deadline'] },
  *check(row, { annex, grid }) {
    const cells = grid.rows[row];
    if (!cells) return;
    for (const { column } of annex.place.header.columns) {
      const cell = cells[column];
      if (!cell) continue;
      const { kind, text } = cell;
      const at = { sheet: annex.sheet, row, column };
      if (kind !== 'error' && !(text.charCodeAt(0) === 35 && ERROR_TEXT.test(text.trim()))) continue;
      yield { at, message: `Ô ${cellName(at)} hiển thị ${quote(text || '#N/A')}, chưa đọc được giá trị.` };
    }
  },
});
