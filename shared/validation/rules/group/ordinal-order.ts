import type { Finding } from '../../types.js';
import { defineRule } from '../../engine/define-rule.js';
import { countsUp, runsOf, bySection, type Numbered } from '../../facts/ordinals.js';
import { renumbering } from '../../mends/renumber.js';
import { ordinalOf, rowName } from '../../words.js';

const follows = (before: number, value: number, unnumbered: number): boolean =>
  value === before + 1 || value === before + 1 + unnumbered;

/**
 * Steps that are not one up. A number out of place is said once: after 1, 2, 7 the next 4 goes on from where the count
 * would be. A repeated number belongs to another rule.
 */
function* jumps(run: readonly Numbered[]): Iterable<Finding> {
  const seen = new Set<number>();
  let expected = run[0]!.ordinal.value;
  for (const [i, { task, ordinal, unnumbered }] of run.entries()) {
    const { value } = ordinal;
    const before = run[i - 1];
    if (seen.has(value)) continue;
    seen.add(value);
    if (before && value !== expected && !follows(before.ordinal.value, value, unnumbered)) {
      const message = `Sau “${ordinalOf(before.task)}” là “${ordinalOf(task)}” tại dòng ${rowName(task.row)}.`;
      yield { at: task.ordinal.at, message, task: task.row };
      const goesOn = run[i + 1]?.ordinal.value === value + 1;
      expected = goesOn ? value + 1 : expected + 1;
    } else {
      expected = value + 1;
    }
  }
}

export const ordinalOrder = defineRule({
  id: 'ordinal-order',
  severity: 'notice',
  scope: 'group',
  title: 'Số thứ tự chưa liên tục',
  rationale: 'Số bị nhảy hoặc đảo có thể do thiếu dòng khi sao chép phụ lục.',
  example: { wrong: '1 | 2 | 4', right: '1 | 2 | 3', in: ['index'], rows: true },
  whole: renumbering,
  keys: bySection,
  *check(tasks) {
    if (countsUp(tasks)) return;
    for (const run of runsOf(tasks)) yield* jumps(run);
  },
});
