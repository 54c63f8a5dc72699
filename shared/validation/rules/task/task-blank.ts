import type { Field } from '../../../annex/types.js';
import { unreadBecause } from '../../../grid/unread-cell.js';
import { defineRule } from '../../engine/define-rule.js';
import { fieldName, rowName } from '../../words.js';

const TOLD = ['lead', 'coordinating', 'deadline', 'output'] as const satisfies readonly Field[];

export const taskBlank = defineRule({
  id: 'task-blank',
  severity: 'error',
  scope: 'task',
  title: 'Chưa có nội dung nhiệm vụ',
  rationale: 'Có đơn vị và thời hạn nhưng không có việc thì không thể theo dõi hoặc báo cáo.',
  example: { wrong: '(để trống)', right: 'Rà soát đường truyền tại trụ sở và các nhà văn hóa', in: ['task'] },
  when: ({ content }) => content.text.trim() === '',
  *check(task, context) {
    if (unreadBecause(context.cell(task.content.at))) return;
    const filled = TOLD.filter((field) => task[field].text.trim() !== '').map((field) => fieldName(field));
    if (filled.length === 0) return;
    const message = `Dòng ${rowName(task.row)} có ${filled.join(', ')} nhưng chưa có nội dung nhiệm vụ.`;
    yield { at: task.content.at, message, task: task.row };
  },
});
