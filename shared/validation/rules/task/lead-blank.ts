import { defineRule } from '../../engine/define-rule.js';
import { isAsked } from '../../facts/asked.js';
import { open, taskName } from '../../words.js';

export const leadBlank = defineRule({
  id: 'lead-blank',
  severity: 'error',
  scope: 'task',
  title: 'Chưa có đơn vị chủ trì',
  rationale: 'Nhiệm vụ chưa có đơn vị chủ trì thì không ai nhận thư nhắc và không tính được kết quả theo đơn vị.',
  example: { wrong: '(để trống)', right: 'Phòng Văn hóa - Xã hội', in: ['lead'] },
  // A dash or a ditto mark says as little as nothing.
  when: ({ lead }) => lead.text.trim() === '' || lead.value.length === 0,
  *check(task, context) {
    if (!isAsked('lead', task, context)) return;
    const message = `Nhiệm vụ ${taskName(task)} chưa ghi đơn vị chủ trì.`;
    yield { at: task.lead.at, message, task: task.row, mends: [open('Chọn đơn vị', 'choose-unit', [task.lead.at])] };
  },
});
