import { pattern } from '../../../lexicon/pattern.js';
import { defineRule } from '../../engine/define-rule.js';
import { saysNothing } from '../../facts/empty-words.js';
import { contentKey } from '../../facts/content.js';
import { cellName, quote } from '../../words.js';

const LONGEST = 9;
// These say what is to be made or done once another word stands beside them, and some of them together are a task.
const TASKS = pattern(String.raw`\b{roles:vague-work}\b`);

export const taskVague = defineRule({
  id: 'task-vague',
  severity: 'notice',
  scope: 'task',
  title: 'Nội dung chưa cụ thể',
  rationale: 'Nội dung không nêu đối tượng và việc cần làm thì không thể xác nhận đã hoàn thành.',
  example: {
    wrong: 'Triển khai thực hiện theo quy định',
    right: 'Triển khai chữ ký số cho cán bộ tại bộ phận một cửa',
    in: ['task'],
  },
  when: ({ content }) => content.text.length <= 80,
  *check(task, context) {
    const { at, text } = task.content;
    // Under a common task, “Tổ chức thực hiện” is a step of what the common task names.
    if (task.parent !== undefined || context.isParent(task)) return;
    const key = contentKey(task, context);
    const words = key === '' ? [] : key.split(' ');
    if (words.length === 0 || words.length > LONGEST || !saysNothing(words)) return;
    if (words.length > 2 && TASKS.test(key)) return;
    yield { at, message: `${quote(text)} tại ô ${cellName(at)} chưa nêu rõ việc cần làm.`, task: task.row };
  },
});
