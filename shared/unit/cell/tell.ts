// What the reader of units says of its steps, in an official's words. Only called where somebody listens.
import type { Trace, TraceStep } from '../../trace/trace.js';
import type { UnitReading } from '../types.js';

/** By what a cell was read. */
export type SplitRule = 'blank' | 'whole-cell' | 'nobody' | 'segments' | 'people' | 'no-unit';

const CELL: Readonly<Record<SplitRule, string>> = {
  blank: 'Ô để trống',
  'whole-cell': 'Cả ô là tên một đơn vị trong danh bạ',
  nobody: 'Ô không nêu tên đơn vị cụ thể',
  segments: 'Ô được tách thành từng tên đơn vị',
  people: 'Ô chỉ nêu tên người',
  'no-unit': 'Không có tên đơn vị nào trong ô khớp với danh bạ',
};

const BY = {
  name: 'đúng tên trong danh bạ',
  alias: 'là tên khác đã ghi trong danh bạ',
  spelling: 'chỉ khác cách viết hoặc thiếu dấu',
} as const;

const INSTEAD = {
  person: 'tên người, không phải đơn vị',
  ditto: 'ký hiệu “như trên”',
  time: 'thời gian, không phải đơn vị',
  nobody: 'không phải tên riêng của đơn vị nào',
} as const;

/** How the cell was cut, then each name: the stages it went through (`tellName`), what it is and what it was not taken for. */
export function tellUnits(
  trace: Trace,
  rule: SplitRule,
  readings: readonly UnitReading[],
  tellName: (name: string, span: UnitReading['span']) => void,
): void {
  trace({ stage: 'cell', rule, why: CELL[rule] });
  for (const reading of readings) {
    tellName(reading.text, reading.span);
    trace(step(reading));
  }
}

function step(reading: UnitReading): TraceStep {
  const { span, text } = reading;
  const at = { stage: 'unit', span: [span.start, span.end] as const };
  switch (reading.match) {
    case 'known':
      return { ...at, rule: reading.by, why: `“${text}” là ${reading.unit}: ${BY[reading.by]}` };
    case 'collective':
      return {
        ...at,
        rule: 'collective',
        why: `“${text}” là ${reading.members.length > 0 ? `nhóm ${reading.members.length} đơn vị` : 'cách gọi chung nhiều đơn vị'}`,
      };
    case 'doubtful':
      return {
        ...at,
        rule: 'doubtful',
        why: `“${text}” gần giống tên trong danh bạ, cần xác nhận`,
        refused: reading.suggestions.map((candidate) => ({ candidate, because: 'chỉ gần giống, không khớp đủ tên' })),
      };
    case 'unknown':
      return {
        ...at,
        rule: reading.because ?? 'unknown',
        why: reading.because ? `“${text}” là ${INSTEAD[reading.because]}` : `“${text}” không có trong danh bạ`,
      };
  }
}
