import { defineRule } from '../../engine/define-rule.js';
import { isAsked } from '../../facts/asked.js';
import { taskName } from '../../words.js';

export const deadlineBlank = defineRule({
  id: 'deadline-blank',
  severity: 'error',
  scope: 'task',
  title: 'Chưa có thời hạn',
  rationale: 'Không có thời hạn thì nhiệm vụ không bao giờ được nhắc và không bao giờ được tính là quá hạn.',
  example: { wrong: '(để trống)', right: 'Trước ngày 30/9/2026', in: ['deadline'] },
  // A dash or a ditto mark says as little as nothing.
  when: ({ deadline }) => deadline.text.trim() === '' || (!deadline.value.ok && deadline.value.reason === 'blank'),
  *check(task, context) {
    if (!isAsked('deadline', task, context)) return;
    yield { at: task.deadline.at, message: `Nhiệm vụ ${taskName(task)} chưa ghi thời hạn.`, task: task.row };
  },
});
