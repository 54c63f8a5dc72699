import { defineRule } from '../../engine/define-rule.js';
import { isAsked } from '../../facts/asked.js';
import { taskName } from '../../words.js';

export const outputBlank = defineRule({
  id: 'output-blank',
  severity: 'warning',
  scope: 'task',
  title: 'Chưa có sản phẩm',
  rationale: 'Sản phẩm là căn cứ để xác nhận nhiệm vụ đã hoàn thành.',
  example: { wrong: '(để trống)', right: 'Báo cáo kết quả rà soát đường truyền', in: ['output'] },
  when: ({ output }) => output.text.trim() === '',
  *check(task, context) {
    if (!isAsked('output', task, context)) return;
    yield { at: task.output.at, message: `Nhiệm vụ ${taskName(task)} chưa ghi sản phẩm.`, task: task.row };
  },
});
