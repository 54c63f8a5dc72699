import { defineRule } from '../define-rule.js';
import { cellName, open, quote } from '../words.js';

export const leadCollective = defineRule({
  id: 'lead-collective',
  severity: 'warning',
  scope: 'task',
  title: 'Chủ trì là nhóm đơn vị',
  rationale: 'Khi cả một nhóm cùng chủ trì thì chưa rõ đơn vị nào tổng hợp và báo cáo.',
  example: { wrong: 'Các phòng, ban, đơn vị', right: 'Văn phòng HĐND và UBND', in: ['lead'] },
  on: 'lead',
  when: ({ lead }) => lead.value.some(({ match, role }) => match === 'collective' && role !== 'coordinating'),
  *check(task) {
    const { at, value } = task.lead;
    for (const reading of value) {
      if (reading.match !== 'collective' || reading.role === 'coordinating') continue;
      const message = `${quote(reading.text)} tại ô ${cellName(at)} là nhóm đơn vị, chưa rõ đơn vị chịu trách nhiệm chính.`;
      yield { at, message, task: task.row, mends: [open('Chọn đơn vị chủ trì', 'choose-unit', [at])] };
    }
  },
});
