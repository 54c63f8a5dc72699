import type { Task } from '../../annex/types.js';
import { foldKey } from '../../text/fold.js';
import { defineRule } from '../define-rule.js';
import { bandsOf, likeness } from '../near-texts.js';
import { open, rowName } from '../words.js';

const ALIKE = 0.85;
/** Tasks compared with each task of a bunch: a series of hundreds is written on purpose and need not be compared in full. */
const NEIGHBOURS = 4;
/** More than this many tasks alike are a series (one per school, per quarter), not a slip. */
const SERIES = 3;

/** Whether two texts that look alike are probably one task: not when they differ only in a number, a quarter or a list letter. */
function isSlip(a: Task, b: Task, differing: readonly string[]): boolean {
  const counted = differing.length > 0 && differing.every((word) => /^(?:\d+|[ivx]+|[a-z])$/.test(word));
  if (!counted) return true;
  return foldKey(a.lead.text) === foldKey(b.lead.text) && foldKey(a.deadline.text) === foldKey(b.deadline.text);
}

export const taskNearRepeat = defineRule({
  id: 'task-near-repeat',
  severity: 'notice',
  scope: 'together',
  title: 'Nhiệm vụ gần giống nhau',
  rationale: 'Hai dòng gần giống nhau thường là một việc được chép hai lần rồi sửa một dòng.',
  example: {
    wrong:
      'Rà soát, lập danh sách hộ chưa có đường truyền Internet tại các tổ dân phố | Rà soát lập danh sách các hộ chưa có đường truyền Internet tại các tổ dân phố',
    right:
      'Rà soát, lập danh sách hộ chưa có đường truyền Internet tại các tổ dân phố | Lắp đặt điểm Wi-Fi công cộng tại nhà văn hóa',
    in: ['task'],
    rows: true,
  },
  keys: (task) => bandsOf(foldKey(task.content.text)),
  *check(tasks) {
    if (tasks.length > NEIGHBOURS * 10) return;
    const texts = tasks.map((task) => foldKey(task.content.text));
    const alike = tasks.map((): number[] => []);
    for (let i = 1; i < tasks.length; i += 1) {
      for (let j = Math.max(0, i - NEIGHBOURS); j < i; j += 1) {
        if (texts[i] === texts[j] || tasks[i]!.parent === tasks[j]!.row) continue;
        const { score, differing } = likeness(texts[i]!, texts[j]!);
        if (score < ALIKE || !isSlip(tasks[i]!, tasks[j]!, differing)) continue;
        alike[i]!.push(j);
        alike[j]!.push(i);
      }
    }
    for (const [i, others] of alike.entries()) {
      const first = others.find((j) => j < i);
      if (first === undefined || others.length >= SERIES) continue;
      const [task, other] = [tasks[i]!, tasks[first]!];
      const message = `Nội dung tại dòng ${rowName(task.row)} gần giống dòng ${rowName(other.row)}, đề nghị xác nhận có phải một nhiệm vụ.`;
      yield {
        at: task.content.at,
        message,
        task: task.row,
        mends: [open('Xem hai dòng', 'see', [other.content.at, task.content.at])],
      };
    }
  },
});
