import { changeOf } from '../../mends/cell-change.js';
import { defineRule } from '../../engine/define-rule.js';
import { describeDeadline } from '../../facts/describe-deadline.js';
import { cellName, open, toText, guess } from '../../words.js';

export const deadlineSeveral = defineRule({
  id: 'deadline-several',
  severity: 'error',
  scope: 'task',
  title: 'Có nhiều thời hạn',
  rationale: 'Ô ghi hai ngày mà không nói ngày nào cho việc nào thì không biết ngày nào được dùng để nhắc.',
  example: { wrong: 'Quý III/2026 hoặc Quý IV/2026', right: 'Quý IV/2026', in: ['deadline'] },
  on: 'deadline',
  when: ({ deadline: { value } }) => !value.ok && value.reason === 'several',
  *check(task, context) {
    const { at, text, value } = task.deadline;
    if (value.ok || value.reason !== 'several') return;
    const names = [...new Set(value.found.map(describeDeadline))];
    const message = `Ô ${cellName(at)} nêu ${names.length} thời hạn: ${names.join('; ')}.`;
    const choices = names.flatMap((name) => {
      const change = changeOf(at, text, toText(name), context);
      return change ? [guess(`Ghi “${name}”`, [change])] : [];
    });
    yield { at, message, task: task.row, mends: [open('Chọn thời hạn', 'choose-deadline', [at]), ...choices] };
  },
});
