import { SIGNS } from '../cell-signs.js';
import { defineRule } from '../define-rule.js';
import { isErrorCode } from '../error-code.js';
import { cellName, quote } from '../words.js';

export const formulaError = defineRule({
  id: 'formula-error',
  severity: 'error',
  scope: 'cell',
  signs: SIGNS.error,
  title: 'Công thức báo lỗi',
  rationale: 'Ô báo lỗi che mất giá trị thật; nội dung, đơn vị hoặc thời hạn ở đó chưa đọc được.',
  example: { wrong: '#REF!', right: '30/9/2026', in: ['deadline'] },
  *check({ at, cell: { kind, text } }) {
    if (kind !== 'error' && !isErrorCode(text)) return;
    yield { at, message: `Ô ${cellName(at)} hiển thị ${quote(text || '#N/A')}, chưa đọc được giá trị.` };
  },
});
