import { foldKey } from '../../text/fold.js';
import { defineRule } from '../define-rule.js';
import { contentKey } from '../text-key.js';
import { cellName, quote } from '../words.js';

/** Phrases that every task could have: a text made of nothing else names no work. Whole phrases: “giao ban” is no “giao” and no “ban”. */
const EMPTY = new Set(
  (
    'triển khai;thực hiện;tổ chức;tiếp tục;đẩy mạnh;tăng cường;chỉ đạo;phối hợp;theo;quy định;yêu cầu;hướng dẫn;kế hoạch;nhiệm vụ;được giao;' +
    'công tác;công việc;việc;nội dung;các;những;khác;có;liên quan;và;thường xuyên;đảm bảo;bảo đảm;nghiêm túc;nghiêm;tốt;kịp thời;hiệu quả;đầy đủ;đúng;chủ động;' +
    'khi;phát sinh;đột xuất;của;cấp trên;tham mưu;nâng cao;chất lượng;hoàn thành;xây dựng;văn bản;xử lý;giải quyết;đôn đốc;theo dõi;kiểm tra;' +
    'tuyên truyền;báo cáo;kết quả;đề ra;đã đề ra'
  )
    .split(';')
    .map(foldKey),
);
const LONGEST = 9;
// These say what is to be made or done once another word stands beside them, and some of them together are a task.
const TASKS =
  /\b(?:xay dung ke hoach|ban hanh|bao cao ket qua|kiem tra|kiem tra ket qua|theo doi don doc|tuyen truyen)\b/;

/** Whether the words are phrases of the list, one after the other; the longer phrase wins. */
function saysNothing(words: readonly string[]): boolean {
  for (let at = 0; at < words.length;) {
    const length = [3, 2, 1].find((n) => at + n <= words.length && EMPTY.has(words.slice(at, at + n).join(' ')));
    if (length === undefined) return false;
    at += length;
  }
  return true;
}

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
