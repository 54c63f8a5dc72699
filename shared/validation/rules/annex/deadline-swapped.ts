import type { Task } from '../../../annex/types.js';
import { formatDay, type CivilDate } from '../../../calendar/civil-date.js';
import { exchangedDay, exchangeFact, exchangePairs, typedDay, swapSuspects } from '../../../deadline/index.js';
import { changeOf } from '../../mends/cell-change.js';
import { defineRule } from '../../engine/define-rule.js';
import type { CellChange, Finding, Mend, RuleContext } from '../../types.js';
import { cellName, guess } from '../../words.js';

/** A deadline merged over several tasks is one cell of the column. */
function oncePerCell(tasks: readonly Task[]): readonly Task[] {
  const seen = new Set<number>();
  return tasks.filter(({ deadline: { at } }) => !seen.has(at.row) && seen.add(at.row));
}

const LISTED = 3;

/** One change per cell, or none of them: half a column mended is worse than a column in doubt. */
function all(tasks: readonly Task[], context: RuleContext, day: (task: Task) => CivilDate | undefined): CellChange[] {
  const changes: CellChange[] = [];
  for (const task of tasks) {
    const value = day(task);
    const { at } = task.deadline;
    const change = value && changeOf(at, context.cell(at).text, { kind: 'date', value }, context);
    if (value && !change) return [];
    if (change) changes.push(change);
  }
  return changes;
}

/** The whole column is in doubt: one finding, two answers. Days that stayed text become dates, so that no doubt is left. */
function* ofColumn(tasks: readonly Task[], context: RuleContext): Iterable<Finding> {
  const cells = tasks.map(({ deadline }) => context.cell(deadline.at));
  const first = tasks.find((_, i) => exchangedDay(cells[i]!));
  const pairs = exchangePairs(cells);
  const answered = context.annex.dueColumn?.exchange === 'exchanged';
  if (!first || context.annex.dueColumn?.exchange === 'kept') return;
  const typed = (task: Task): CivilDate | undefined => {
    const cell = context.cell(task.deadline.at);
    return exchangeFact(cell) === 'typed-high' ? typedDay(cell) : undefined;
  };
  const stored = (task: Task): CivilDate | undefined => {
    const cell = context.cell(task.deadline.at);
    return cell.kind === 'date' && exchangeFact(cell)?.endsWith('month-first') ? cell.value : undefined;
  };
  const meant = (task: Task): CivilDate | undefined =>
    exchangedDay(context.cell(task.deadline.at)) ?? typed(task) ?? stored(task);
  const listed = pairs.slice(0, LISTED).map(({ stored: was, meant: is }) => `${formatDay(was)} → ${formatDay(is)}`);
  const more = pairs.length > LISTED ? `; và ${pairs.length - LISTED} ô khác` : '';
  const says = answered
    ? `đang được đọc đảo lại theo câu trả lời, trong tệp vẫn là ngày cũ`
    : `có thể đã bị máy nhập đảo ngày và tháng, chưa tính thời hạn cho đến khi được xác nhận`;
  const message = `${pairs.length} ô ngày của cột thời hạn, từ ô ${cellName(first.deadline.at)}, ${says}: ${listed.join('; ')}${more}.`;
  const swap: Mend = guess(`Đổi lại ngày và tháng của ${pairs.length} ô`, all(tasks, context, meant));
  const keep: Mend = guess(
    'Giữ như đang ghi',
    all(tasks, context, (task) => typed(task) ?? stored(task)),
  );
  const mends = (answered ? [swap] : [swap, keep]).filter(({ changes }) => changes.length > 0);
  yield { at: first.deadline.at, message, mends };
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
    if (context.annex.dueColumn?.exchange) return yield* ofColumn(column, context);
    const cells = column.map(({ deadline }) => context.cell(deadline.at));
    for (const { index, swapped, stored } of swapSuspects(cells, plan)) {
      const task = column[index]!;
      const { at } = task.deadline;
      const message = `${formatDay(stored)} tại ô ${cellName(at)} khác các thời hạn còn lại của phụ lục, có thể là ${formatDay(swapped)}.`;
      const change = changeOf(at, cells[index]!.text, { kind: 'date', value: swapped }, context);
      const mends = change ? [guess(`Ghi “${formatDay(swapped)}”`, [change])] : [];
      yield { at, message, task: task.row, mends };
    }
  },
});
