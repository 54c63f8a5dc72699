import { addDays, compareDates, formatDay } from '../../../calendar/civil-date.js';
import { defineRule } from '../../engine/define-rule.js';
import { certainDay } from '../../facts/describe-deadline.js';
import { cellName } from '../../words.js';

export const deadlineAfterPlan = defineRule({
  id: 'deadline-after-plan',
  severity: 'warning',
  scope: 'task',
  title: 'Thời hạn sau khi kế hoạch kết thúc',
  rationale: 'Nhiệm vụ đến hạn sau khi kế hoạch kết thúc không có trong báo cáo tổng kết của kế hoạch.',
  example: { wrong: 'Trước ngày 15/3/2027', right: 'Trước ngày 15/12/2026', in: ['deadline'] },
  on: 'deadline',
  when({ deadline: { value } }, { annex }) {
    const { ends } = annex.plan;
    const day = ends && certainDay(value);
    if (!ends || !day || compareDates(day, ends) <= 0) return false;
    // “Trước ngày 01/01/2027” ends with the plan, on 31/12/2026.
    const before = value.ok && value.deadline.kind === 'by' && value.deadline.bound === 'before';
    return !before || compareDates(addDays(day, -1), ends) > 0;
  },
  *check(task, { annex }) {
    const { ends } = annex.plan;
    const { at, value } = task.deadline;
    const day = ends && certainDay(value);
    if (!ends || !day) return;
    const message = `Thời hạn ${formatDay(day)} tại ô ${cellName(at)} sau ngày kết thúc kế hoạch ${formatDay(ends)}.`;
    yield { at, message, task: task.row };
  },
});
