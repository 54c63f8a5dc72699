import { formatDay } from '../../../calendar/civil-date.js';
import { changeOf } from '../../mends/cell-change.js';
import { defineRule } from '../../engine/define-rule.js';
import { reread } from '../../mends/verify.js';
import { cellName, quote, toText } from '../../words.js';

export const deadlineMonthAsDate = defineRule({
  id: 'deadline-month-as-date',
  severity: 'warning',
  scope: 'task',
  title: 'Tháng được lưu thành ngày',
  rationale: 'Bảng tính lưu tháng thành ngày 01; đọc nguyên giá trị đó thì nhiệm vụ bị tính quá hạn sớm cả tháng.',
  example: { wrong: 'Tháng 12/2026 (ô lưu ngày 01/12/2026)', right: 'Tháng 12/2026', in: ['deadline'] },
  when: ({ deadline }, { cell }) => cell(deadline.at).kind === 'date',
  *check(task, context) {
    const { at } = task.deadline;
    const cell = context.cell(at);
    const { value } = task.deadline;
    // Whether a stored day stands for its month is what the reader says, and nobody else: “08/05” shows a day.
    if (cell.kind !== 'date' || cell.text === '' || !value.ok) return;
    if (value.deadline.kind !== 'by' || value.deadline.grain !== 'month') return;
    const { month, year } = cell.value;
    const name = `tháng ${month}/${year}`;
    const shown = `Tháng ${month}/${year}`;
    const message = `Ô ${cellName(at)} hiển thị ${quote(cell.text)} nhưng lưu ngày ${formatDay(cell.value)}, được hiểu là hết ${name}.`;
    const change = changeOf(at, cell.text, toText(shown), context);
    // Safe where the words are read as exactly the deadline the cell is read as now.
    const after = reread(shown, context);
    const safe = after.ok && JSON.stringify(after.deadline) === JSON.stringify(value.deadline);
    yield {
      at,
      message,
      task: task.row,
      mends: change ? [{ label: `Chuyển thành chữ “${shown}”`, safe, changes: [change] }] : [],
    };
  },
});
