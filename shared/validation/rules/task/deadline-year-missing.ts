import type { Task } from '../../../annex/types.js';
import type { Deadline } from '../../../deadline/types.js';
import { changeOf } from '../../mends/cell-change.js';
import { withYear } from '../../facts/deadline-text.js';
import { defineRule } from '../../engine/define-rule.js';
import { namedDay } from '../../facts/describe-deadline.js';
import { reread } from '../../mends/verify.js';
import type { Mend, RuleContext } from '../../types.js';
import { cellName, quotePart, toText, write } from '../../words.js';

function mendOf(task: Task, meant: Deadline, better: string | undefined, context: RuleContext): Mend[] {
  const { at, text } = task.deadline;
  const read = better === undefined ? undefined : reread(better, context);
  const sure = read?.ok && !read.assumed.includes('year') && JSON.stringify(read.deadline) === JSON.stringify(meant);
  const change = better !== undefined && sure ? changeOf(at, text, toText(better), context) : undefined;
  return change && better ? [write(`Ghi “${better.trim()}”`, [change])] : [];
}

const namesWholeYear = (deadline: Deadline): boolean =>
  deadline.kind === 'by'
    ? deadline.grain === 'year'
    : deadline.kind === 'milestones'
      ? deadline.parts.every(namesWholeYear)
      : deadline.kind === 'ongoing';

export const deadlineYearMissing = defineRule({
  id: 'deadline-year-missing',
  severity: 'warning',
  scope: 'task',
  title: 'Thời hạn chưa ghi năm',
  rationale: 'Không ghi năm thì năm được lấy theo ngày của kế hoạch; kế hoạch kéo sang năm sau dễ bị hiểu khác nhau.',
  example: { wrong: 'Trước ngày 30/9', right: 'Trước ngày 30/9/2026', in: ['deadline'] },
  on: 'deadline',
  when: ({ deadline: { value } }) => (!value.ok ? value.reason === 'year-missing' : value.assumed.includes('year')),
  *check(task, context) {
    const { at, text, value } = task.deadline;
    if (!value.ok) {
      if (value.reason !== 'year-missing') return;
      const words = text.slice(value.span.start, value.span.end);
      const message = `${quotePart(words)} tại ô ${cellName(at)} chưa ghi năm, và chưa có ngày ban hành kế hoạch để xác định năm.`;
      yield { at, message, task: task.row };
      return;
    }
    const { deadline, span, assumed } = value;
    // A guess of the whole phrase is another rule's matter; what recurs has no year to write.
    if (!assumed.includes('year') || assumed.includes('ask')) return;
    const year = namedDay(deadline)?.year;
    if (year === undefined || deadline.kind === 'recurring') return;
    // “Trong năm”, “cả năm” name the year of the plan itself.
    if (namesWholeYear(deadline)) return;
    const words = text.slice(span.start, span.end);
    const message = `${quotePart(words)} tại ô ${cellName(at)} chưa ghi năm, được hiểu là năm ${year} theo ngày của kế hoạch.`;
    yield { at, message, task: task.row, mends: mendOf(task, deadline, withYear(text, span, year), context) };
  },
});
