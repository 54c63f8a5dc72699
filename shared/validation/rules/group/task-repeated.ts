import type { Task } from '../../../annex/types.js';
import { sectionOf } from '../../facts/ordinals.js';
import { defineRule } from '../../engine/define-rule.js';
import { textKey } from '../../../text/text-key.js';
import { contentKey, contentPrint } from '../../facts/content.js';
import { open, rowName } from '../../words.js';

export const taskRepeated = defineRule({
  id: 'task-repeated',
  severity: 'warning',
  scope: 'group',
  title: 'Nhiệm vụ trùng nhau',
  rationale: 'Một việc ghi hai lần được tính hai lần, và hai dòng có thể có hai thời hạn khác nhau.',
  example: {
    wrong: 'Lắp đặt mạng nội bộ tại trụ sở | Lắp đặt mạng nội bộ tại trụ sở',
    right: 'Lắp đặt mạng nội bộ tại trụ sở | Lắp đặt mạng nội bộ tại nhà văn hóa',
    in: ['task'],
    rows: true,
  },
  keys(task, context) {
    return task.content.text.length < 3 ? undefined : contentPrint(task, context).key;
  },
  *check(tasks, context) {
    const { annex } = context;
    // The same words under another heading for another unit, or under another common task, are a task of their own.
    const seen = new Map<string, Task>();
    for (const task of tasks) {
      const key = contentKey(task, context);
      if (key.length < 3) continue;
      const section = `section ${sectionOf(task, annex)} ${key}`;
      const lead = task.parent === undefined ? `lead ${textKey(task.lead.text)} ${key}` : section;
      const first = seen.get(section) ?? seen.get(lead);
      if (!seen.has(section)) seen.set(section, task);
      if (!seen.has(lead)) seen.set(lead, task);
      if (!first) continue;
      const message = `Nội dung tại dòng ${rowName(task.row)} trùng với dòng ${rowName(first.row)}.`;
      const mends = [open('Xem hai dòng', 'see', [first.content.at, task.content.at])];
      yield { at: task.content.at, message, task: task.row, mends };
    }
  },
});
