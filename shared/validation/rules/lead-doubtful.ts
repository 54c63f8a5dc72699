import { currentNames } from '../current-unit.js';
import { defineRule } from '../define-rule.js';
import { writeUnit } from '../unit-mends.js';
import { cellName, quote } from '../words.js';

export const leadDoubtful = defineRule({
  id: 'lead-doubtful',
  severity: 'warning',
  scope: 'task',
  title: 'Tên đơn vị cần xác nhận',
  rationale:
    'Tên gần giống một đơn vị trong danh bạ chỉ là gợi ý; sau khi xác nhận, nhiệm vụ mới được tính cho đơn vị đó.',
  example: { wrong: 'Phòng Văn hóa', right: 'Phòng Văn hóa - Xã hội', in: ['lead'] },
  on: 'lead',
  when: ({ lead }) => lead.value.some(({ match }) => match === 'doubtful'),
  *check(task, context) {
    const { at, value } = task.lead;
    for (const reading of value) {
      if (reading.match !== 'doubtful' || reading.suggestions.length === 0) continue;
      const names = currentNames(reading.suggestions, context).slice(0, 3);
      const meaning = names.length > 1 ? `có thể là ${names.join(' hoặc ')}` : `được hiểu là ${names[0]}`;
      const message = `${quote(reading.text)} tại ô ${cellName(at)} ${meaning}.`;
      yield {
        at,
        message,
        task: task.row,
        mends: names.flatMap((name) => writeUnit(task.lead, reading, name, context)),
      };
    }
  },
});
