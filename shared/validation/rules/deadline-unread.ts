import { changeOf } from '../cell-change.js';
import { defineRule } from '../define-rule.js';
import { describeDeadline } from '../describe-deadline.js';
import { cellName, quote, toText, write } from '../words.js';

export const deadlineUnread = defineRule({
  id: 'deadline-unread',
  severity: 'error',
  scope: 'task',
  title: 'Chưa rõ thời hạn',
  rationale:
    'Cụm từ không cho biết ngày nào thì nhiệm vụ không được nhắc và không tính là quá hạn; báo cáo xếp riêng vào “chưa rõ thời hạn”.',
  example: { wrong: 'Theo yêu cầu của cấp trên', right: 'Trước ngày 30/9/2026' },
  *check(task, context) {
    const { at, text, value } = task.deadline;
    const asks = value.ok && value.assumed.includes('ask');
    if (value.ok ? !asks : value.reason !== 'not-understood' && value.reason !== 'no-date') return;
    if (context.isParent(task) && !asks) return;
    const message = `${quote(text)} tại ô ${cellName(at)} chưa xác định được ngày đến hạn.`;
    const guess = value.ok ? describeDeadline(value.deadline) : undefined;
    const change = guess ? changeOf(at, text, toText(guess), context) : undefined;
    yield { at, message, task: task.row, mends: change ? [write(`Ghi “${guess}”`, [change])] : [] };
  },
});
