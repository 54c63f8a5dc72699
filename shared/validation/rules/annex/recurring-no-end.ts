import { formatDay } from '../../../calendar/civil-date.js';
import type { DeadlineReading } from '../../../deadline/types.js';
import type { Address } from '../../../grid/grid.js';
import { defineRule } from '../../engine/define-rule.js';
import { cellName, cellNames, open, quote } from '../../words.js';

/** A guess that is asked about is another rule's matter. */
const hasNoEnd = (value: DeadlineReading): boolean =>
  value.ok && value.deadline.kind === 'recurring' && !value.deadline.until && !value.assumed.includes('ask');

/** Each cell once: a deadline may be merged over several tasks. */
const distinct = (cells: readonly Address[]): Address[] =>
  cells.filter(({ row, column }, i) => i === 0 || row !== cells[i - 1]!.row || column !== cells[i - 1]!.column);

export const recurringNoEnd = defineRule({
  id: 'recurring-no-end',
  severity: 'notice',
  scope: 'annex',
  on: 'deadline',
  title: 'Định kỳ chưa có ngày kết thúc',
  rationale: 'Việc định kỳ không ghi ngày kết thúc được nhắc đến hết kế hoạch; cần xác nhận đó là ý của kế hoạch.',
  example: { wrong: 'Hằng tháng', right: 'Hằng tháng, đến hết ngày 31/12/2026', in: ['deadline'] },
  *check({ tasks, plan }) {
    const cells = tasks.map(({ deadline }) => deadline).filter(({ value }) => hasNoEnd(value));
    const first = cells[0];
    if (!first) return;
    if (!plan.ends) {
      for (const { row, deadline } of tasks) {
        if (!hasNoEnd(deadline.value)) continue;
        const message = `${quote(deadline.text)} tại ô ${cellName(deadline.at)} chưa nêu ngày kết thúc.`;
        yield { at: deadline.at, message, task: row };
      }
      return;
    }
    // The plan's own end is known: one confirmation for the annex, not one for each row.
    const targets = distinct(cells.map(({ at }) => at));
    const others = targets.length > 1 ? ` (cùng các ô ${cellNames(targets.slice(1))})` : '';
    const message = `${quote(first.text)} tại ô ${cellName(first.at)}${others} chưa nêu ngày kết thúc, được tính đến hết ngày ${formatDay(plan.ends)}.`;
    yield { at: first.at, message, mends: [open('Xác nhận ngày kết thúc', 'accept', targets)] };
  },
});
