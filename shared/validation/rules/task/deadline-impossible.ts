import type { Task } from '../../../annex/types.js';
import { civilDate } from '../../../calendar/civil-date.js';
import { changeOf } from '../../mends/cell-change.js';
import { findWrittenDays, lengthOfMonth, sameWidth, type WrittenDay } from '../../facts/deadline-text.js';
import { defineRule } from '../../engine/define-rule.js';
import { liesInPlan } from '../../facts/describe-deadline.js';
import { reread } from '../../mends/verify.js';
import type { Mend, RuleContext } from '../../types.js';
import { replaceSpan } from '../../mends/unit-mends.js';
import { cellName, quotePart, toText, guess } from '../../words.js';

const isMonth = (month: number): boolean => month >= 1 && month <= 12;

const isReal = ({ day, month, year }: WrittenDay): boolean =>
  isMonth(month) && day >= 1 && day <= lengthOfMonth(month, year ?? 2024);

/** The text with the day set right: the last day of its month, or day and month put in our order (12/31 → 31/12). */
function corrected(text: string, { day, month, year, dayAt, monthAt }: WrittenDay): string | undefined {
  if (isMonth(month)) {
    if (day <= lengthOfMonth(month, year)) return undefined;
    return replaceSpan(text, dayAt, sameWidth(lengthOfMonth(month, year), dayAt));
  }
  if (!civilDate(year ?? 2024, day, month)) return undefined;
  return replaceSpan(replaceSpan(text, monthAt, sameWidth(day, monthAt)), dayAt, String(month));
}

function why({ month, year }: WrittenDay): string {
  if (!isMonth(month)) return ', một năm có 12 tháng';
  const named = month === 2 && year !== undefined ? `${month}/${year}` : `${month}`;
  return `, tháng ${named} có ${lengthOfMonth(month, year)} ngày`;
}

function mendOf(task: Task, written: WrittenDay, context: RuleContext): Mend[] {
  const { at, text } = task.deadline;
  const better = corrected(text, written);
  const read = better === undefined ? undefined : reread(better, context);
  const { issued } = context.annex.plan;
  // A day before the plan was issued is not the likely one; the plan's end is often only a guess.
  const likely = read?.ok && !read.assumed.includes('ask') && liesInPlan(read.deadline, issued ? { issued } : {});
  if (better === undefined || !likely) return [];
  const change = changeOf(at, text, toText(better), context);
  return change ? [guess(`Ghi “${better.trim()}”`, [change])] : [];
}

export const deadlineImpossible = defineRule({
  id: 'deadline-impossible',
  severity: 'error',
  scope: 'task',
  title: 'Ngày không có trên lịch',
  rationale: 'Ngày không có thật thì không tính được ngày đến hạn; nhiệm vụ không được nhắc.',
  example: { wrong: 'Trước ngày 31/11/2026', right: 'Trước ngày 30/11/2026', in: ['deadline'] },
  on: 'deadline',
  when: ({ deadline: { value } }) => !value.ok || value.assumed.includes('order'),
  *check(task, context) {
    const { at, text, value } = task.deadline;
    // 12/31/2026 is readable only by turning it round: a guess, so the cell is told of all the same.
    const turned = value.ok && value.assumed.includes('order') && value.assumed.includes('ask');
    if (value.ok ? !turned : value.reason !== 'impossible-date') return;
    if (!('span' in value)) return;
    const written = findWrittenDays(text, value.span).find((day) => !isReal(day));
    if (turned && !written) return;
    const words = text.slice(value.span.start, value.span.end);
    const message = `${quotePart(words)} tại ô ${cellName(at)} không có trên lịch${written ? why(written) : ''}.`;
    yield { at, message, task: task.row, mends: written ? mendOf(task, written, context) : [] };
  },
});
