import { pattern } from '../../../lexicon/pattern.js';
import { defineRule } from '../../engine/define-rule.js';
import { textKey } from '../../../text/text-key.js';
import { contentKey } from '../../facts/content.js';
import { cellName } from '../../words.js';

/** A task named by its paper says what is to be made: “Kế hoạch tổ chức Ngày Chuyển đổi số quốc gia”. */
const PAPER = pattern(String.raw`^{papers:output-paper}\b`);

export const outputSameAsTask = defineRule({
  id: 'output-same-as-task',
  severity: 'notice',
  scope: 'task',
  title: 'Sản phẩm trùng nội dung nhiệm vụ',
  rationale: 'Chép lại nội dung nhiệm vụ thì chưa cho biết kết quả cụ thể phải có.',
  example: {
    wrong: 'Rà soát đường truyền | Rà soát đường truyền',
    right: 'Rà soát đường truyền | Báo cáo kết quả rà soát',
    in: ['task', 'output'],
  },
  // A word or two in common says nothing.
  when: ({ output, content }) =>
    output.text.length >= 8 && Math.abs(output.text.length - content.text.length) <= output.text.length * 0.2,
  *check(task, context) {
    const { at, text } = task.output;
    const key = textKey(text);
    if (key === '' || key !== contentKey(task, context) || PAPER.test(key)) return;
    yield { at, message: `Sản phẩm tại ô ${cellName(at)} lặp lại nội dung nhiệm vụ.`, task: task.row };
  },
});
