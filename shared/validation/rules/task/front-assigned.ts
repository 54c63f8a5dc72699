import type { Sourced } from '../../../annex/types.js';
import { directoryOf } from '../../../unit/index.js';
import { changeOf } from '../../mends/cell-change.js';
import { defineRule } from '../../engine/define-rule.js';
import { addressesFront, ASSIGNS } from '../../facts/front-address.js';
import { cellName, toText, write } from '../../words.js';

export const frontAssigned = defineRule({
  id: 'front-assigned',
  severity: 'warning',
  scope: 'task',
  title: 'Cách ghi đối với MTTQ, đoàn thể',
  rationale: 'UBND không giao việc cho Mặt trận Tổ quốc và các đoàn thể; văn bản hành chính dùng “đề nghị phối hợp”.',
  example: {
    wrong: 'Giao Ủy ban MTTQ Việt Nam phường vận động Nhân dân cài đặt ứng dụng',
    right: 'Đề nghị Ủy ban MTTQ Việt Nam phường phối hợp vận động Nhân dân cài đặt ứng dụng',
    in: ['task'],
  },
  when: ({ content, lead, coordinating, output }) =>
    [content, lead, coordinating, output].some(({ text }) => ASSIGNS.test(text)),
  *check(task, context) {
    const cells: readonly Sourced<unknown>[] = [task.content, task.lead, task.coordinating, task.output];
    for (const { at, text } of cells) {
      const address = addressesFront(text, directoryOf(context.settings));
      if (!address) continue;
      const { body, proper } = address;
      const change = proper === undefined ? undefined : changeOf(at, text, toText(proper), context);
      const mends = change ? [write('Thay bằng “đề nghị phối hợp”', [change])] : [];
      const message = `Ô ${cellName(at)} ghi “giao” đối với ${body}, đề nghị dùng “đề nghị phối hợp”.`;
      yield { at, message, task: task.row, mends };
    }
  },
});
