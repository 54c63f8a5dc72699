import type { UnitReading } from '../../../unit/index.js';
import { defineRule } from '../../engine/define-rule.js';
import { cellName, open, quote } from '../../words.js';

const isGroup = ({ match, role }: UnitReading): boolean => match === 'collective' && role !== 'coordinating';

export const leadCollective = defineRule({
  id: 'lead-collective',
  severity: 'warning',
  scope: 'task',
  title: 'Chủ trì là nhóm đơn vị',
  rationale: 'Khi cả một nhóm cùng chủ trì thì chưa rõ đơn vị nào tổng hợp và báo cáo.',
  example: { wrong: 'Các phòng, ban, đơn vị', right: 'Văn phòng HĐND và UBND', in: ['lead'] },
  on: 'lead',
  when: ({ lead }) => lead.value.some(isGroup),
  *check(task) {
    const { at, value } = task.lead;
    const names = value.filter(isGroup).map(({ text }) => text);
    const message = `${quote(names.join('; '))} tại ô ${cellName(at)} là nhóm đơn vị, chưa rõ đơn vị chịu trách nhiệm chính.`;
    yield { at, message, task: task.row, mends: [open('Chọn đơn vị chủ trì', 'choose-unit', [at])] };
  },
});
