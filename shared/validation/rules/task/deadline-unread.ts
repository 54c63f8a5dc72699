import { exchangedDay } from '../../../deadline/index.js';
import type { DeadlineReading, Span } from '../../../deadline/types.js';
import { unreadBecause } from '../../../grid/unread-cell.js';
import { changeOf } from '../../mends/cell-change.js';
import { findWrittenDays } from '../../facts/deadline-text.js';
import { defineRule } from '../../engine/define-rule.js';
import { describeDeadline, liesInPlan } from '../../facts/describe-deadline.js';
import { reread } from '../../mends/verify.js';
import type { RuleContext } from '../../types.js';
import { cellName, quote, toText, guess } from '../../words.js';

/** Words or numbers of the cell the reading did not take: a mend would throw them away (“15/7 (âm lịch)”). */
const leavesWords = (text: string, { start, end }: Span): boolean =>
  /[\p{L}\p{N}]/u.test(`${text.slice(0, start)} ${text.slice(end)}`);

/** Whether the plain words are read as the guess, with no doubt left. */
function says(words: string, likely: DeadlineReading, context: RuleContext): boolean {
  const read = reread(words, context);
  return (
    read.ok &&
    likely.ok &&
    !read.assumed.includes('ask') &&
    liesInPlan(read.deadline, context.annex.plan) &&
    JSON.stringify(read.deadline) === JSON.stringify(likely.deadline)
  );
}

export const deadlineUnread = defineRule({
  id: 'deadline-unread',
  severity: 'error',
  scope: 'task',
  title: 'Chưa rõ thời hạn',
  rationale:
    'Cụm từ không cho biết ngày nào thì nhiệm vụ không được nhắc và không tính là quá hạn; báo cáo xếp riêng vào “chưa rõ thời hạn”.',
  example: { wrong: 'Theo yêu cầu của cấp trên', right: 'Trước ngày 30/9/2026', in: ['deadline'] },
  on: 'deadline',
  when: ({ deadline: { value } }) => !value.ok || value.assumed.includes('ask'),
  *check(task, context) {
    const { at, text, value } = task.deadline;
    const asks = value.ok && value.assumed.includes('ask');
    if (value.ok ? !asks : value.reason !== 'not-understood' && value.reason !== 'no-date') return;
    // The common task leaves it to its children; a day turned round is told of as a day that is not on the calendar.
    if (!value.ok && (context.isParent(task) || unreadBecause(context.cell(at)))) return;
    if (
      value.ok &&
      value.assumed.includes('order') &&
      findWrittenDays(text, value.span).some(({ month }) => month > 12)
    )
      return;
    // Days that a whole column has in doubt are asked about once.
    if (asks && context.annex.dueColumn?.exchange === 'asked' && exchangedDay(context.cell(at))) return;
    const likely = value.ok ? describeDeadline(value.deadline) : undefined;
    const whole = value.ok && !leavesWords(text, value.span) && value.deadline.kind !== 'milestones';
    const change =
      likely && whole && says(likely, value, context) ? changeOf(at, text, toText(likely), context) : undefined;
    const message = `${quote(text)} tại ô ${cellName(at)} chưa xác định được ngày đến hạn.`;
    yield { at, message, task: task.row, mends: change ? [guess(`Ghi “${likely}”`, [change])] : [] };
  },
});
