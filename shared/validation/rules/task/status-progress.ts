import { compareDates, formatDay } from '../../../calendar/civil-date.js';
import type { Progress, Task } from '../../../annex/types.js';
import { defineRule } from '../../engine/define-rule.js';
import { open, quote, TaskName } from '../../words.js';

const percentText = (percent: number): string => String(Math.round(percent * 10) / 10).replace('.', ',');

/** 100 % but not done, done below 100 %, or not begun with some done. A paused task may stand anywhere. */
function contradicts({ stage, percent }: Progress): boolean {
  if (stage?.value === undefined || percent?.value === undefined) return false;
  if (stage.value === 'done') return percent.value < 100;
  if (stage.value === 'not-started') return percent.value > 0;
  return percent.value >= 100 && stage.value !== 'waiting';
}

function* backwards(task: Task) {
  const { start, completed } = task.progress;
  if (!start?.value || !completed?.value || compareDates(completed.value, start.value) >= 0) return;
  const message = `${TaskName(task)} ghi hoàn thành ngày ${formatDay(completed.value)}, trước ngày bắt đầu ${formatDay(start.value)}.`;
  yield { at: completed.at, message, task: task.row };
}

export const statusProgress = defineRule({
  id: 'status-progress',
  severity: 'warning',
  scope: 'task',
  title: 'Tình trạng và tiến độ chưa khớp',
  rationale: 'Báo cáo chỉ tính hoàn thành khi tình trạng và tiến độ cùng nói như vậy.',
  example: { wrong: 'Đang thực hiện | 100%', right: 'Hoàn thành | 100%', in: ['status', 'progress'] },
  when: ({ progress }) => progress.percent !== undefined || progress.completed !== undefined,
  *check(task) {
    const { stage, percent } = task.progress;
    if (stage && percent?.value !== undefined && contradicts(task.progress)) {
      const message = `${TaskName(task)} ghi ${quote(stage.text)} với tiến độ ${percentText(percent.value)}%.`;
      yield { at: stage.at, message, task: task.row, mends: [open('Chọn tình trạng', 'choose-status', [stage.at])] };
    }
    yield* backwards(task);
  },
});
