import type { Task } from '../../../annex/types.js';
import { defineRule } from '../../engine/define-rule.js';
import { countsUp, runsOf, bySection } from '../../facts/ordinals.js';
import { renumbering } from '../../mends/renumber.js';
import { ordinalOf, rowName } from '../../words.js';

export const ordinalRepeated = defineRule({
  id: 'ordinal-repeated',
  severity: 'warning',
  scope: 'group',
  title: 'Số thứ tự bị trùng',
  rationale: 'Hai nhiệm vụ cùng số thứ tự dễ bị nhầm khi báo cáo và khi đối chiếu với kế hoạch.',
  example: { wrong: '1 | 2 | 2 | 3', right: '1 | 2 | 3 | 4', in: ['index'], rows: true },
  whole: renumbering,
  keys: bySection,
  *check(tasks) {
    if (countsUp(tasks)) return;
    for (const run of runsOf(tasks)) {
      const byValue = new Map<number, Task[]>();
      for (const { task, ordinal } of run) {
        const same = byValue.get(ordinal.value);
        if (same) same.push(task);
        else byValue.set(ordinal.value, [task]);
      }
      for (const same of byValue.values()) {
        if (same.length < 2) continue;
        const rows = same.map(({ row }) => rowName(row)).join(', ');
        const second = same[1]!;
        const message = `Số thứ tự “${ordinalOf(second)}” được dùng tại các dòng ${rows}.`;
        yield { at: second.ordinal.at, message, task: second.row };
      }
    }
  },
});
