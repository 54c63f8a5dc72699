import { changeOf } from '../../mends/cell-change.js';
import { defineRule } from '../../engine/define-rule.js';
import { countsUp, readOrdinal, bySection, type Ordinal } from '../../facts/ordinals.js';
import type { Task } from '../../../annex/types.js';
import { contentKey } from '../../facts/content.js';
import { ordinalOf, rowName, toText, write } from '../../words.js';

const written = (task: Task | undefined): Ordinal | undefined => (task ? readOrdinal(ordinalOf(task)) : undefined);

/** The number that fits between its neighbours; none when it would shift the ones below. */
function fitting(before: Task | undefined, after: Task | undefined): string | undefined {
  const above = written(before);
  const below = written(after);
  if (above?.roman || below?.roman) return undefined;
  if (above && (!below || below.value === above.value + 2 || below.value === 1))
    return `${above.prefix}${above.value + 1}`;
  if (!before && below && below.value > 1) return `${below.prefix}${below.value - 1}`;
  return undefined;
}

export const ordinalMissing = defineRule({
  id: 'ordinal-missing',
  severity: 'notice',
  scope: 'group',
  title: 'Chưa có số thứ tự',
  rationale: 'Thư và báo cáo gọi nhiệm vụ bằng số thứ tự; dòng không có số khó tra lại trong kế hoạch.',
  example: { wrong: '1 | (để trống) | 3', right: '1 | 2 | 3', in: ['index'], rows: true },
  keys: bySection,
  *check(tasks, context) {
    if (countsUp(tasks)) return;
    const numbered = tasks.filter((task) => ordinalOf(task) !== '').length;
    // Lines that an office numbers nowhere (the steps of one task, a list of units) are left as they are.
    if (numbered * 2 < tasks.length) return;
    for (const [i, task] of tasks.entries()) {
      if (ordinalOf(task) !== '' || contentKey(task, context) === '') continue;
      const stt = fitting(tasks[i - 1], tasks[i + 1]);
      const { at, text } = task.ordinal;
      const change = stt ? changeOf(at, text, toText(stt), context) : undefined;
      const mends = change ? [write(`Ghi “${stt}”`, [change])] : [];
      yield { at, message: `Nhiệm vụ tại dòng ${rowName(task.row)} chưa có số thứ tự.`, task: task.row, mends };
    }
  },
});
