import { civilDate } from '../../calendar/civil-date.js';
import type { Task } from '../../annex/types.js';
import { changeOf } from '../cell-change.js';
import { findWrittenDay, lengthOfMonth, sameWidth, type WrittenDay } from '../deadline-text.js';
import { defineRule } from '../define-rule.js';
import type { Mend, RuleContext } from '../types.js';
import { replaceSpan } from '../unit-mends.js';
import { cellName, quote, toText, write } from '../words.js';

/** The text with the day set right: the last day of its month, or day and month put in our order (12/31 → 31/12). */
function corrected(text: string, { day, month, year, dayAt, monthAt }: WrittenDay): string | undefined {
  if (month >= 1 && month <= 12) {
    if (day <= lengthOfMonth(month, year)) return undefined;
    return replaceSpan(text, dayAt, sameWidth(lengthOfMonth(month, year), dayAt));
  }
  if (!civilDate(year ?? 2024, day, month)) return undefined;
  return replaceSpan(replaceSpan(text, monthAt, sameWidth(day, monthAt)), dayAt, String(month));
}

function why({ month, year }: WrittenDay): string {
  if (month < 1 || month > 12) return ', một năm có 12 tháng';
  const named = month === 2 && year !== undefined ? `${month}/${year}` : `${month}`;
  return `, tháng ${named} có ${lengthOfMonth(month, year)} ngày`;
}

function mendOf(task: Task, written: WrittenDay, context: RuleContext): Mend[] {
  const { at, text } = task.deadline;
  const better = corrected(text, written);
  const change = better === undefined ? undefined : changeOf(at, text, toText(better), context);
  return change && better ? [write(`Ghi “${better.trim()}”`, [change])] : [];
}

export const deadlineImpossible = defineRule({
  id: 'deadline-impossible',
  severity: 'error',
  scope: 'task',
  title: 'Ngày không có trên lịch',
  rationale: 'Ngày không có thật thì không tính được ngày đến hạn; nhiệm vụ không được nhắc.',
  example: { wrong: 'Trước ngày 31/11/2026', right: 'Trước ngày 30/11/2026' },
  *check(task, context) {
    const { at, text, value } = task.deadline;
    if (value.ok || value.reason !== 'impossible-date') return;
    const written = findWrittenDay(text, value.span);
    const words = text.slice(value.span.start, value.span.end);
    const message = `${quote(words)} tại ô ${cellName(at)} không có trên lịch${written ? why(written) : ''}.`;
    yield { at, message, task: task.row, mends: written ? mendOf(task, written, context) : [] };
  },
});
