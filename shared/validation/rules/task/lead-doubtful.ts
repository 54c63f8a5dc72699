import { currentNames } from '../../facts/current-unit.js';
import { defineRule } from '../../engine/define-rule.js';
import { nearNames } from '../../facts/near-name.js';
import { writeUnit } from '../../mends/unit-mends.js';
import { cellName, open, quote } from '../../words.js';

export const leadDoubtful = defineRule({
  id: 'lead-doubtful',
  severity: 'warning',
  scope: 'task',
  title: 'Tên đơn vị cần xác nhận',
  rationale:
    'Tên gần giống một đơn vị trong danh bạ chỉ là gợi ý; sau khi xác nhận, nhiệm vụ mới được tính cho đơn vị đó.',
  example: { wrong: 'Phòng Văn hóa', right: 'Phòng Văn hóa - Xã hội', in: ['lead'] },
  on: 'lead',
  when: ({ lead }) => lead.value.some(({ match, role }) => match === 'doubtful' && role !== 'coordinating'),
  *check(task, context) {
    const { at, value } = task.lead;
    for (const reading of value) {
      if (reading.match !== 'doubtful' || reading.role === 'coordinating') continue;
      // A name far from the words would only confuse: another rule says that the unit is not in the directory.
      const near = nearNames(reading.text, reading.suggestions, context);
      const names = currentNames(near, context).slice(0, 3);
      if (names.length === 0) continue;
      const meaning = names.length > 1 ? `có thể là ${names.join(' hoặc ')}` : `được hiểu là ${names[0]}`;
      const message = `${quote(reading.text)} tại ô ${cellName(at)} ${meaning}.`;
      const mends = names.flatMap((name) => writeUnit(task.lead, reading, name, context));
      yield {
        at,
        message,
        task: task.row,
        mends: [...mends, open('Ghi nhớ hoặc chọn đơn vị khác', 'choose-unit', [at])],
      };
    }
  },
});
