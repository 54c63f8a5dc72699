import { changeOf } from '../cell-change.js';
import { withYear } from '../deadline-text.js';
import { defineRule } from '../define-rule.js';
import { namedDay } from '../describe-deadline.js';
import { cellName, quote, toText, write } from '../words.js';

export const deadlineYearMissing = defineRule({
  id: 'deadline-year-missing',
  severity: 'warning',
  scope: 'task',
  title: 'Thời hạn chưa ghi năm',
  rationale: 'Không ghi năm thì năm được lấy theo ngày của kế hoạch; kế hoạch kéo sang năm sau dễ bị hiểu khác nhau.',
  example: { wrong: 'Trước ngày 30/9', right: 'Trước ngày 30/9/2026' },
  *check(task, context) {
    const { at, text, value } = task.deadline;
    if (!value.ok) {
      if (value.reason !== 'year-missing') return;
      const words = text.slice(value.span.start, value.span.end);
      const message = `${quote(words)} tại ô ${cellName(at)} chưa ghi năm, và chưa có ngày ban hành kế hoạch để xác định năm.`;
      yield { at, message, task: task.row };
      return;
    }
    const { deadline, span, assumed } = value;
    if (
      !assumed.includes('year') ||
      (deadline.kind !== 'by' && deadline.kind !== 'between' && deadline.kind !== 'milestones')
    )
      return;
    const year = namedDay(deadline)?.year;
    if (year === undefined) return;
    const words = text.slice(span.start, span.end);
    const message = `${quote(words)} tại ô ${cellName(at)} chưa ghi năm, được hiểu là năm ${year} theo ngày của kế hoạch.`;
    const better = deadline.kind === 'milestones' || /\d{4}/.test(words) ? undefined : withYear(text, span, year);
    const change = better === undefined ? undefined : changeOf(at, text, toText(better), context);
    yield { at, message, task: task.row, mends: change && better ? [write(`Ghi “${better.trim()}”`, [change])] : [] };
  },
});
