import { unreadBecause, type UnreadBecause } from '../../../grid/unread-cell.js';
import { PREFILTER } from '../../engine/prefilter.js';
import { defineRule } from '../../engine/define-rule.js';
import { cellName, quote } from '../../words.js';

const SAYS: Readonly<Record<UnreadBecause, (at: string, shown: string) => string>> = {
  error: (at, shown) => `Ô ${at} hiển thị ${shown}, chưa đọc được giá trị.`,
  uncalculated: (at) => `Công thức tại ô ${at} chưa được tính; đề nghị mở tệp, tính lại, lưu rồi kiểm tra lại.`,
  'too-narrow': (at, shown) => `Ô ${at} chỉ hiện ${shown} vì cột quá hẹp; đề nghị kéo rộng cột hoặc ghi lại giá trị.`,
};

export const formulaError = defineRule({
  id: 'formula-error',
  severity: 'error',
  scope: 'cell',
  signs: PREFILTER.error,
  title: 'Công thức báo lỗi',
  rationale: 'Ô báo lỗi che mất giá trị thật; nội dung, đơn vị hoặc thời hạn ở đó chưa đọc được.',
  example: { wrong: '#REF!', right: '30/9/2026', in: ['deadline'] },
  *check({ at, cell }) {
    const because = unreadBecause(cell);
    if (because) yield { at, message: SAYS[because](cellName(at), quote(cell.text.trim() || '#N/A')) };
  },
});
