import type { Task } from '../../annex/types.js';
import { formatDay } from '../../calendar/civil-date.js';
import { swapSuspects } from '../../deadline/column/swapped.js';
import { changeOf } from '../cell-change.js';
import { defineRule } from '../define-rule.js';
import { cellName, write } from '../words.js';

/** A deadline merged over several tasks is one cell of the column. */
function oncePerCell(tasks: readonly Task[]): readonly Task[] {
  const seen = new Set<number>();
  return tasks.filter(({ deadline: { at } }) => !seen.has(at.row) && seen.add(at.row));
}

export const deadlineSwapped = defineRule({
  id: 'deadline-swapped',
  severity: 'warning',
  scope: 'annex',
  on: 'deadline',
  title: 'Ngày và tháng có thể bị đảo',
  rationale:
    'Bảng tính cài theo kiểu tháng/ngày hiểu 12/6 là ngày 06 tháng 12; nhiệm vụ tháng 6 khi đó không được nhắc.',
  example: {
    wrong:
      '15/7/2026 (ô lưu ngày 15/7/2026) | 20/7/2026 (ô lưu ngày 20/7/2026) | 12/8/2026 (ô lưu ngày 08/12/2026) | 28/8/2026 (ô lưu ngày 28/8/2026)',
    right:
      '15/7/2026 (ô lưu ngày 15/7/2026) | 20/7/2026 (ô lưu ngày 20/7/2026) | 12/8/2026 (ô lưu ngày 12/8/2026) | 28/8/2026 (ô lưu ngày 28/8/2026)',
    in: ['deadline'],
    rows: true,
  },
  *check({ tasks, plan }, context) {
    // Without a stored date nothing can be swapped: the common annex of words is left at once.
    if (!tasks.some(({ deadline }) => context.cell(deadline.at).kind === 'date')) return;
    const column = oncePerCell(tasks);
    const cells = column.map(({ deadline }) => context.cell(deadline.at));
    for (const { index, swapped, stored } of swapSuspects(cells, plan)) {
      const task = column[index]!;
      const { at } = task.deadline;
      const message = `${formatDay(stored)} tại ô ${cellName(at)} khác các dòng lân cận, có thể là ${formatDay(swapped)}.`;
      const change = changeOf(at, cells[index]!.text, { kind: 'date', value: swapped }, context);
      const mends = change ? [write(`Ghi “${formatDay(swapped)}”`, [change])] : [];
      yield { at, message, task: task.row, mends };
    }
  },
});
