import { looksLikeFormula } from '../../../text/tidy.js';
import { changeOf } from '../../mends/cell-change.js';
import { PREFILTER } from '../../engine/prefilter.js';
import { defineRule } from '../../engine/define-rule.js';
import { cellName, quote, toText, write } from '../../words.js';

export const formulaLikeText = defineRule({
  id: 'formula-like-text',
  severity: 'warning',
  scope: 'cell',
  signs: PREFILTER.formula,
  title: 'Nội dung có thể chạy như công thức',
  rationale: 'Chữ bắt đầu bằng dấu bằng có thể chạy như công thức khi sao chép hoặc xuất tệp, và hiện ra giá trị khác.',
  example: {
    wrong: '=Bố trí máy tính cho bộ phận một cửa',
    right: 'Bố trí máy tính cho bộ phận một cửa',
    in: ['task'],
  },
  *check({ at, cell }, context) {
    if (cell.kind !== 'text' || cell.formula !== undefined || !looksLikeFormula(cell.text)) return;
    const { text } = cell;
    const sign = quote(text.trim()[0]!);
    const message = `Nội dung tại ô ${cellName(at)} bắt đầu bằng ${sign} và có thể được hiểu là công thức.`;
    const change = changeOf(at, text, toText(text), context);
    // Written again as text, and accepted: the same words are no longer told of.
    const mends = change ? [{ ...write('Giữ dạng chữ', [change]), action: 'accept' as const, targets: [at] }] : [];
    yield { at, message, mends };
  },
});
