import { formatDay } from '../../calendar/civil-date.js';
import { defineRule } from '../define-rule.js';
import { cellName, open, quote } from '../words.js';

export const recurringNoEnd = defineRule({
  id: 'recurring-no-end',
  severity: 'notice',
  scope: 'task',
  title: 'Định kỳ chưa có ngày kết thúc',
  rationale: 'Việc định kỳ không ghi ngày kết thúc được nhắc đến hết kế hoạch; cần xác nhận đó là ý của kế hoạch.',
  example: { wrong: 'Hằng tháng', right: 'Hằng tháng, đến hết ngày 31/12/2026', in: ['deadline'] },
  on: 'deadline',
  when: ({ deadline: { value } }) => value.ok && value.deadline.kind === 'recurring' && !value.deadline.until,
  *check(task, { annex }) {
    const { at, text, value } = task.deadline;
    if (!value.ok || value.deadline.kind !== 'recurring' || value.deadline.until) return;
    const { ends } = annex.plan;
    const counted = ends ? `, được tính đến hết ngày ${formatDay(ends)}` : '';
    const message = `${quote(text)} tại ô ${cellName(at)} chưa nêu ngày kết thúc${counted}.`;
    yield { at, message, task: task.row, mends: ends ? [open('Xác nhận ngày kết thúc', 'accept', [at])] : [] };
  },
});
