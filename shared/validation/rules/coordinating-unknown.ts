import { currentNames } from '../current-unit.js';
import { defineRule } from '../define-rule.js';
import { writeUnit } from '../unit-mends.js';
import { cellName, open, quote } from '../words.js';

export const coordinatingUnknown = defineRule({
  id: 'coordinating-unknown',
  severity: 'warning',
  scope: 'task',
  title: 'Đơn vị phối hợp chưa có trong danh bạ',
  rationale: 'Đơn vị phối hợp chưa có trong danh bạ thì không nhận được thư về nhiệm vụ mình tham gia.',
  example: { wrong: 'Xí nghiệp May An Khánh', right: 'Công an phường', in: ['coordinating'] },
  on: 'coordinating',
  when: ({ coordinating }) => coordinating.value.some(({ match }) => match === 'unknown' || match === 'doubtful'),
  *check(task, context) {
    const { at, value } = task.coordinating;
    for (const reading of value) {
      if (reading.match !== 'unknown' && reading.match !== 'doubtful') continue;
      const suggestions = reading.match === 'doubtful' ? currentNames(reading.suggestions, context).slice(0, 3) : [];
      const message = `${quote(reading.text)} tại ô ${cellName(at)} chưa có trong danh bạ đơn vị.`;
      const mends = suggestions.flatMap((name) => writeUnit(task.coordinating, reading, name, context));
      yield { at, message, task: task.row, mends: [...mends, open('Chọn hoặc thêm đơn vị', 'choose-unit', [at])] };
    }
  },
});
