import type { Task } from '../../../annex/types.js';
import { daysBetween, type CivilDate } from '../../../calendar/civil-date.js';
import { defineRule } from '../../engine/define-rule.js';
import { dueDayOf } from '../../facts/due-day.js';
import type { RuleContext } from '../../types.js';
import { TaskName } from '../../words.js';

/** The day the task had to be done by: an extension counts once its document is named. */
function dueDay(task: Task, context: RuleContext): CivilDate | undefined {
  const { extendedTo, extensionPaper } = task.progress;
  const approved = extensionPaper !== undefined && extensionPaper.text.trim() !== '';
  return (approved ? extendedTo?.value : undefined) ?? dueDayOf(task, context.settings);
}

/** Words not understood, claims without a document and a sheet that has no place for it accuse nobody. */
function saysOpen({ progress: { stage, percent, result, noColumn } }: Task): boolean {
  if (stage) return stage.value === 'not-started' || stage.value === 'in-progress' || stage.value === 'waiting';
  return percent?.value !== undefined || (!result && !noColumn);
}

const isDone = ({ progress }: Task): boolean =>
  progress.stage?.value === 'done' || (progress.percent?.value ?? 0) >= 100 || progress.completed?.value !== undefined;

export const lateNoReason = defineRule({
  id: 'late-no-reason',
  severity: 'warning',
  scope: 'task',
  title: 'Quá hạn chưa nêu nguyên nhân',
  rationale: 'Báo cáo nhiệm vụ quá hạn cần nguyên nhân để lãnh đạo xem xét gia hạn hoặc tháo gỡ.',
  example: {
    wrong: '15/7/2026 | Đang thực hiện | (để trống)',
    right: '15/7/2026 | Đang thực hiện | Chờ thẩm định dự toán',
    in: ['deadline', 'status', 'difficulty'],
  },
  when: ({ progress }, { column }) =>
    (progress.difficulty?.text ?? '').trim() === '' && column('difficulty') !== undefined,
  *check(task, context) {
    if (!saysOpen(task)) return;
    const column = context.column('difficulty');
    if (column === undefined || isDone(task) || context.isParent(task)) return;
    const at = task.progress.difficulty?.at ?? { sheet: context.annex.sheet, row: task.row, column };
    if ((task.progress.difficulty?.text ?? context.cell(at).text).trim() !== '') return;
    const due = dueDay(task, context);
    const days = due ? daysBetween(due, context.asOf) : 0;
    if (days <= 0) return;
    const message = `${TaskName(task)} quá hạn ${days} ngày và cột Khó khăn, vướng mắc còn trống.`;
    yield { at, message, task: task.row };
  },
});
