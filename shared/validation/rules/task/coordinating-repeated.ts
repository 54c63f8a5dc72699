import type { UnitReading } from '../../../unit/index.js';
import { defineRule } from '../../engine/define-rule.js';
import { textKey } from '../../../text/text-key.js';
import { isPart, unitName, withoutReadings } from '../../mends/unit-mends.js';
import { cellName } from '../../words.js';

export const coordinatingRepeated = defineRule({
  id: 'coordinating-repeated',
  severity: 'notice',
  scope: 'task',
  title: 'Đơn vị phối hợp ghi nhiều lần',
  rationale: 'Tên lặp lại thường là dấu vết của việc ghép danh sách; bỏ bớt để danh sách gọn và đúng.',
  example: {
    wrong: 'Công an phường; Trạm Y tế; Công an phường',
    right: 'Công an phường; Trạm Y tế',
    in: ['coordinating'],
  },
  on: 'coordinating',
  when({ coordinating: { value } }) {
    if (value.length < 2) return false;
    return new Set(value.map((reading) => textKey(unitName(reading)))).size < value.length;
  },
  *check(task, context) {
    const { at, value } = task.coordinating;
    const byName = new Map<string, UnitReading[]>();
    for (const reading of value) {
      if (isPart(reading)) continue;
      const key = textKey(unitName(reading));
      byName.set(key, [...(byName.get(key) ?? []), reading]);
    }
    for (const same of byName.values()) {
      if (same.length < 2) continue;
      const message = `${unitName(same[0]!)} được ghi ${same.length} lần tại ô ${cellName(at)}.`;
      const mends = withoutReadings('Giữ một lần', task.coordinating, same.slice(1), context);
      yield { at, message, task: task.row, mends };
    }
  },
});
