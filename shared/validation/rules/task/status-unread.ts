import type { Sourced, Task } from '../../../annex/types.js';
import { readStage } from '../../../annex/index.js';
import { defineRule } from '../../engine/define-rule.js';
import { cellName, open, quote } from '../../words.js';

/** The cell whose words nobody knows, where nothing else says what was done. */
function unreadCell({ progress }: Task): Sourced<unknown> | undefined {
  const { stage, percent, completed, result } = progress;
  if (stage?.value !== undefined || percent?.value !== undefined || completed?.value !== undefined) return undefined;
  const said = result && readStage({ kind: 'text', text: result.value });
  if (said) return undefined;
  return [stage, percent, completed].find((one) => one && one.text.trim() !== '');
}

export const statusUnread = defineRule({
  id: 'status-unread',
  severity: 'warning',
  scope: 'task',
  title: 'Chưa rõ tình trạng',
  rationale:
    'Chữ chưa rõ nghĩa không được tính là hoàn thành, cũng không được tính là quá hạn; đơn vị cần chọn tình trạng.',
  example: { wrong: 'Đúng hạn', right: 'Hoàn thành', in: ['status'] },
  when: ({ progress }) =>
    [progress.stage, progress.percent, progress.completed].some((one) => one && one.value === undefined),
  *check(task) {
    const cell = unreadCell(task);
    if (!cell) return;
    const message = `${quote(cell.text)} tại ô ${cellName(cell.at)} chưa rõ là đã hoàn thành hay chưa. Khi chưa chọn, nhiệm vụ không tính là quá hạn.`;
    yield { at: cell.at, message, task: task.row, mends: [open('Chọn tình trạng', 'choose-status', [cell.at])] };
  },
});
