import { compareDates, formatDay } from '../../../calendar/civil-date.js';
import { defineRule } from '../../engine/define-rule.js';
import { dueDayOf } from '../../facts/due-day.js';
import { open, taskName } from '../../words.js';

export const childAfterParent = defineRule({
  id: 'child-after-parent',
  severity: 'warning',
  scope: 'group',
  title: 'Thời hạn sau nhiệm vụ chung',
  rationale: 'Việc thành phần đến hạn sau nhiệm vụ chung thì nhiệm vụ chung không thể hoàn thành đúng hạn.',
  example: {
    wrong: '1: 30/9/2026 | 1.1: 15/10/2026 | 2: 30/10/2026',
    right: '1: 30/9/2026 | 1.1: 15/9/2026 | 2: 30/10/2026',
    in: ['index', 'deadline'],
    rows: true,
  },
  keys(task, { isParent }) {
    if (!isParent(task)) return task.parent;
    return task.parent === undefined ? task.row : [task.row, task.parent];
  },
  *check(tasks, { settings }) {
    const parents = new Map(tasks.map((task) => [task.row, task]));
    for (const task of tasks) {
      const parent = task.parent === undefined ? undefined : parents.get(task.parent);
      const due = parent && dueDayOf(task, settings);
      const common = parent && dueDayOf(parent, settings);
      if (!parent || !due || !common || compareDates(due, common) <= 0) continue;
      const message = `Thời hạn ${formatDay(due)} của ${taskName(task)} sau thời hạn ${formatDay(common)} của ${taskName(parent)}.`;
      const mends = [open('Xem hai dòng', 'see', [parent.deadline.at, task.deadline.at])];
      yield { at: task.deadline.at, message, task: task.row, mends };
    }
  },
});
