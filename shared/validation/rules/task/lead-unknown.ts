import type { UnitReading } from '../../../unit/index.js';
import { defineRule } from '../../engine/define-rule.js';
import { nearNames } from '../../facts/near-name.js';
import type { RuleContext } from '../../types.js';
import { cellName, open, quote } from '../../words.js';

type Unknown = Extract<UnitReading, { match: 'unknown' }>;

/** A person or the public beside a unit says only who does the work there. */
const isBeside = (reading: UnitReading, all: readonly UnitReading[]): boolean =>
  reading.match === 'unknown' &&
  reading.because !== undefined &&
  all.some(({ match, role }) => match !== 'unknown' && role !== 'coordinating');

/** What the cell says instead of a unit. */
const SAYS: Readonly<Record<NonNullable<Unknown['because']>, (text: string, at: string) => string>> = {
  person: (text, at) => `Ô ${at} ghi tên người (${text}), chưa ghi đơn vị chủ trì.`,
  time: (text, at) => `Ô ${at} ghi thời gian (${text}), chưa ghi đơn vị chủ trì.`,
  nobody: (text, at) => `${text} tại ô ${at} không phải tên đơn vị, chưa rõ đơn vị chủ trì.`,
  ditto: (text, at) => `${text} tại ô ${at} chưa cho biết đơn vị chủ trì.`,
};

function messageOf(reading: UnitReading, at: string): string {
  const text = quote(reading.text);
  const because = reading.match === 'unknown' ? reading.because : undefined;
  return because ? SAYS[because](text, at) : `${text} tại ô ${at} chưa có trong danh bạ đơn vị.`;
}

/** A suggestion far from the words is none: such a unit is simply not in the directory. */
function isUnknown(reading: UnitReading, context: RuleContext): boolean {
  if (reading.role === 'coordinating') return false;
  if (reading.match === 'doubtful') return nearNames(reading.text, reading.suggestions, context).length === 0;
  return reading.match === 'unknown';
}

export const leadUnknown = defineRule({
  id: 'lead-unknown',
  severity: 'error',
  scope: 'task',
  title: 'Đơn vị chủ trì chưa có trong danh bạ',
  rationale: 'Đơn vị chưa có trong danh bạ thì chưa có địa chỉ thư và không gộp được số liệu theo đơn vị.',
  example: { wrong: 'Xí nghiệp May An Khánh', right: 'Phòng Văn hóa - Xã hội', in: ['lead'] },
  on: 'lead',
  when: ({ lead }, context) => lead.value.some((reading) => isUnknown(reading, context)),
  *check(task, context) {
    for (const reading of task.lead.value) {
      if (!isUnknown(reading, context) || isBeside(reading, task.lead.value)) continue;
      const { at } = task.lead;
      const message = messageOf(reading, cellName(at));
      yield { at, message, task: task.row, mends: [open('Chọn hoặc thêm đơn vị', 'choose-unit', [at])] };
    }
  },
});
