import type { Task } from '../../../annex/types.js';
import { defineRule } from '../../engine/define-rule.js';
import type { RuleContext } from '../../types.js';
import { differOnlyInCount, differOnlyInPlace, encodeWords, likeness, type Encoded } from '../../facts/near-texts.js';
import { contentKey, contentPrint } from '../../facts/content.js';
import { mayDifferBy } from '../../../text/text-print.js';
import { open, rowName } from '../../words.js';

const ALIKE = 0.85;
/** Tasks compared with each task of a group: a series of hundreds is written on purpose and need not be compared in full. */
const NEIGHBOURS = 4;
/** So many tasks in one group share a phrase of the office (“tại các tổ dân phố trên địa bàn”), not their work. */
const MANY = 16;
/** More than this many tasks alike are a series (one per school, per quarter), not a slip. */
const SERIES = 3;

/** A series “quý I, quý II” or “đợt 1, đợt 2” is written on purpose, unless unit and deadline are the same as well; places by number always are. */
function isSeries(a: Task, b: Task, context: RuleContext): boolean {
  const sameRest = a.lead.text === b.lead.text && a.deadline.text === b.deadline.text;
  if (!sameRest) return differOnlyInCount(encodedOf(a, context), encodedOf(b, context));
  return differOnlyInPlace(contentKey(a, context), contentKey(b, context));
}

/** The encoded texts of one check: a task is compared in several groups. */
const encoded = new WeakMap<RuleContext, (Encoded | undefined)[]>();

function encodedOf(task: Task, context: RuleContext): Encoded {
  let known = encoded.get(context);
  if (!known) encoded.set(context, (known = []));
  let words = known[task.row];
  if (!words) known[task.row] = words = encodeWords(contentKey(task, context));
  return words;
}

function areAlike(a: Task, b: Task, context: RuleContext): boolean {
  const [left, right] = [contentPrint(a, context), contentPrint(b, context)];
  if (!mayDifferBy(Math.max(left.words, right.words) * (1 - ALIKE), left, right)) return false;
  if (a.parent === b.row || b.parent === a.row) return false;
  if (left.key === right.key && contentKey(a, context) === contentKey(b, context)) return false;
  return likeness(encodedOf(a, context), encodedOf(b, context)) >= ALIKE && !isSeries(a, b, context);
}

export const taskNearRepeat = defineRule({
  id: 'task-near-repeat',
  severity: 'notice',
  scope: 'group',
  title: 'Nhiệm vụ gần giống nhau',
  rationale: 'Hai dòng gần giống nhau thường là một việc được chép hai lần rồi sửa một dòng.',
  example: {
    wrong:
      'Rà soát, lập danh sách hộ gia đình chưa có đường truyền Internet tại các tổ dân phố | Rà soát lập danh sách các hộ gia đình chưa có đường truyền Internet tại các tổ dân phố',
    right:
      'Rà soát, lập danh sách hộ gia đình chưa có đường truyền Internet tại các tổ dân phố | Lắp đặt điểm Wi-Fi công cộng tại nhà văn hóa',
    in: ['task'],
    rows: true,
  },
  keys: (task, context) => contentPrint(task, context).bands,
  *check(tasks, context) {
    if (tasks.length > MANY) return;
    const alike = tasks.map((): number[] => []);
    for (let i = 1; i < tasks.length; i += 1) {
      for (let j = Math.max(0, i - NEIGHBOURS); j < i; j += 1) {
        if (!areAlike(tasks[i]!, tasks[j]!, context)) continue;
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
