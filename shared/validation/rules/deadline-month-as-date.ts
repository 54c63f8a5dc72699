import { formatDay } from '../../calendar/civil-date.js';
import { changeOf } from '../cell-change.js';
import { defineRule } from '../define-rule.js';
import { cellName, quote, toText, write } from '../words.js';

const MONTH_SHOWN =
  /^(?:th[aá]ng\s*)?\d{1,2}\s*[/.\- ]+\s*(?:n[aă]m\s*)?(?:\d{4}|\d{2})$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ \-.]+\d{2,4}$/i;

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
    if (cell.kind !== 'date' || cell.text === '' || !MONTH_SHOWN.test(cell.text.normalize('NFC').trim())) return;
    const { month, year } = cell.value;
    const name = `tháng ${month}/${year}`;
    const shown = `Tháng ${month}/${year}`;
    const message = `Ô ${cellName(at)} hiển thị ${quote(cell.text)} nhưng lưu ngày ${formatDay(cell.value)}, được hiểu là hết ${name}.`;
    const change = changeOf(at, cell.text, toText(shown), context);
    yield { at, message, task: task.row, mends: change ? [write(`Chuyển thành chữ “${shown}”`, [change])] : [] };
  },
});
