import { compareDates, formatDay } from '../../../calendar/civil-date.js';
import { defineRule } from '../../engine/define-rule.js';
import { writeUnit } from '../../mends/unit-mends.js';
import { open } from '../../words.js';

export const leadRetired = defineRule({
  id: 'lead-retired',
  severity: 'warning',
  scope: 'task',
  title: 'Đơn vị đã thay đổi',
  rationale: 'Thư gửi đến đơn vị đã sáp nhập hoặc giải thể không có người nhận; nhiệm vụ thuộc đơn vị kế thừa.',
  example: { wrong: 'Phòng Kinh tế và Hạ tầng', right: 'Phòng Kinh tế, Hạ tầng và Đô thị', in: ['lead'] },
  when: ({ lead, coordinating }) => [lead, coordinating].some(({ value }) => value.some((one) => 'retired' in one)),
  *check(task, context) {
    const day = context.annex.plan.issued ?? context.asOf;
    for (const cell of [task.lead, task.coordinating]) {
      for (const reading of cell.value) {
        if (reading.match !== 'known' || !reading.retired || compareDates(reading.retired.since, day) > 0) continue;
        const { since, successor } = reading.retired;
        const heir = successor ? `, đơn vị kế thừa là ${successor}` : '';
        const message = `${reading.unit} không còn hoạt động từ ngày ${formatDay(since)}${heir}.`;
        const mends = successor
          ? writeUnit(cell, reading, successor, context, `Thay bằng ${successor}`)
          : [open('Chọn đơn vị', 'choose-unit', [cell.at])];
        yield { at: cell.at, message, task: task.row, mends };
      }
    }
  },
});
