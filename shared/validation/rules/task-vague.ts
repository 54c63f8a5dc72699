import { defineRule } from '../define-rule.js';
import { contentKey } from '../text-key.js';
import { cellName, quote } from '../words.js';

/** Verbs and connecting words that every task could have: a text of nothing else names no work. */
const EMPTY = new Set(
  (
    'trien khai thuc hien to chuc tiep tuc day manh tang cuong chi dao phoi hop theo quy dinh yeu cau huong dan ke hoach nhiem vu duoc giao ' +
    'cong tac cong viec noi dung cac nhung khac co lien quan va thuong xuyen dam bao bao dam nghiem tuc kip thoi hieu qua day du dung chu dong ' +
    'khi phat sinh dot xuat cua cap tren tham muu nang cao chat luong hoan thanh xay dung van ban xu ly giai quyet don doc theo doi kiem tra ' +
    'tuyen truyen bao cao ket qua'
  ).split(' '),
);
const LONGEST = 9;
// These say what is to be made or done once another word stands beside them, and some of them together are a task.
const TASKS =
  /\b(?:xay dung ke hoach|ban hanh|bao cao ket qua|kiem tra|kiem tra ket qua|theo doi don doc|tuyen truyen)\b/;

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
    if (words.length === 0 || words.length > LONGEST || !words.every((word) => EMPTY.has(word))) return;
    if (words.length > 2 && TASKS.test(key)) return;
    yield { at, message: `${quote(text)} tại ô ${cellName(at)} chưa nêu rõ việc cần làm.`, task: task.row };
  },
});
