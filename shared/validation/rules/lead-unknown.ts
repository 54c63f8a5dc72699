import { defineRule } from '../define-rule.js';
import { cellName, open, quote } from '../words.js';

export const leadUnknown = defineRule({
  id: 'lead-unknown',
  severity: 'error',
  scope: 'task',
  title: 'Đơn vị chủ trì chưa có trong danh bạ',
  rationale: 'Đơn vị chưa có trong danh bạ thì chưa có địa chỉ thư và không gộp được số liệu theo đơn vị.',
  example: { wrong: 'Xí nghiệp May An Khánh', right: 'Phòng Văn hóa - Xã hội', in: ['lead'] },
  on: 'lead',
  when: ({ lead }) => lead.value.some(({ match }) => match === 'unknown'),
  *check(task) {
    for (const reading of task.lead.value) {
      if (reading.match !== 'unknown') continue;
      const { at } = task.lead;
      const message = `${quote(reading.text)} tại ô ${cellName(at)} chưa có trong danh bạ đơn vị.`;
      yield { at, message, task: task.row, mends: [open('Chọn hoặc thêm đơn vị', 'choose-unit', [at])] };
    }
  },
});
