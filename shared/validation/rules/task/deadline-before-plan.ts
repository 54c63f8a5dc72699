import { compareDates, formatDay } from '../../../calendar/civil-date.js';
import { defineRule } from '../../engine/define-rule.js';
import { certainDay } from '../../facts/describe-deadline.js';
import { cellName } from '../../words.js';

export const deadlineBeforePlan = defineRule({
  id: 'deadline-before-plan',
  severity: 'error',
  scope: 'task',
  title: 'Thời hạn trước ngày ban hành',
  rationale: 'Thời hạn đã qua khi kế hoạch ban hành làm nhiệm vụ bị tính quá hạn ngay từ ngày đầu.',
  example: { wrong: 'Trước ngày 15/3/2026', right: 'Trước ngày 15/9/2026', in: ['deadline'] },
  on: 'deadline',
  when({ deadline }, { annex }) {
    const { issued } = annex.plan;
    const day = issued && certainDay(deadline.value);
    return issued !== undefined && day !== undefined && compareDates(day, issued) < 0;
  },
  *check(task, { annex }) {
    const { issued } = annex.plan;
    const { at, value } = task.deadline;
    const day = issued && certainDay(value);
    if (!issued || !day) return;
    const message = `Thời hạn ${formatDay(day)} tại ô ${cellName(at)} trước ngày ban hành kế hoạch ${formatDay(issued)}.`;
    yield { at, message, task: task.row };
  },
});
