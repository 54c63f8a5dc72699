import { defineRule } from '../../engine/define-rule.js';
import { TaskName } from '../../words.js';

export const doneNoResult = defineRule({
  id: 'done-no-result',
  severity: 'warning',
  scope: 'task',
  title: 'Hoàn thành nhưng chưa ghi kết quả',
  rationale: 'Kết quả (số văn bản, số liệu) là căn cứ để báo cáo nhiệm vụ đã hoàn thành.',
  example: {
    wrong: 'Hoàn thành | (để trống)',
    right: 'Hoàn thành | Báo cáo số 125/BC-UBND ngày 10/11/2026',
    in: ['status', 'result'],
  },
  when: ({ progress }) => progress.stage?.value === 'done',
  *check(task, context) {
    const column = context.column('result');
    if (column === undefined || task.progress.stage?.value !== 'done') return;
    const at = task.progress.result?.at ?? { sheet: context.annex.sheet, row: task.row, column };
    if ((task.progress.result?.text ?? context.cell(at).text).trim() !== '') return;
    yield { at, message: `${TaskName(task)} ghi hoàn thành nhưng cột Kết quả còn trống.`, task: task.row };
  },
});
