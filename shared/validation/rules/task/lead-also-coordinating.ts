import { unitOf } from '../../../unit/index.js';
import { defineRule } from '../../engine/define-rule.js';
import { isPart, withoutReadings } from '../../mends/unit-mends.js';
import { rowName } from '../../words.js';

export const leadAlsoCoordinating = defineRule({
  id: 'lead-also-coordinating',
  severity: 'warning',
  scope: 'task',
  title: 'Vừa chủ trì vừa phối hợp',
  rationale: 'Một đơn vị ở cả hai cột nhận hai thư về cùng một việc, và vai trò của đơn vị không rõ.',
  example: {
    wrong: 'Công an phường | Công an phường; Trạm Y tế',
    right: 'Công an phường | Trạm Y tế',
    in: ['lead', 'coordinating'],
  },
  when: ({ lead, coordinating }) =>
    lead.value.some(
      (one) =>
        one.match === 'known' && coordinating.value.some((other) => other.match === 'known' && other.unit === one.unit),
    ),
  *check(task, context) {
    const leads = new Set(task.lead.value.flatMap((reading) => (reading.match === 'known' ? [reading.unit] : [])));
    const told = new Set<string>();
    for (const reading of task.coordinating.value) {
      const unit = reading.match === 'known' ? unitOf(reading) : undefined;
      if (!unit || !leads.has(unit) || told.has(unit) || isPart(reading)) continue;
      told.add(unit);
      const message = `${unit} có ở cả cột chủ trì và cột phối hợp tại dòng ${rowName(task.row)}.`;
      const same = task.coordinating.value.filter((other) => unitOf(other) === unit);
      const mends = withoutReadings('Bỏ khỏi cột phối hợp', task.coordinating, same, context);
      yield { at: task.coordinating.at, message, task: task.row, mends };
    }
  },
});
