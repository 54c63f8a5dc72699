import type { Sourced } from '../../../annex/types.js';
import { directoryOf, findUnit, type UnitReading } from '../../../unit/index.js';
import { currentNames } from '../../facts/current-unit.js';
import { defineRule } from '../../engine/define-rule.js';
import { nearNames } from '../../facts/near-name.js';
import { isNobodyInParticular, isNoBody } from '../../facts/nobody-in-particular.js';
import type { Finding, RuleContext } from '../../types.js';
import { writeUnit } from '../../mends/unit-mends.js';
import { cellName, open, quote } from '../../words.js';

type UnitCell = Sourced<readonly UnitReading[]>;

const isUnsure = ({ match }: UnitReading): boolean => match === 'unknown' || match === 'doubtful';
const helps = (reading: UnitReading): boolean => reading.role === 'coordinating' && isUnsure(reading);

/** Everybody, a mark for the cell above, “khi cần”: nothing that a directory could hold. */
const saysNoName = (reading: UnitReading): boolean =>
  reading.match === 'unknown' && (reading.because === 'nobody' || reading.because === 'ditto');

const INSTEAD = { person: 'tên người', time: 'thời gian' } as const;

/** “Thôn 3”, “ấp Bình Hòa”: what the directory has for all of them stands for each. */
const isHamlet = (reading: UnitReading, { settings }: RuleContext): boolean =>
  reading.match === 'doubtful' && findUnit(reading.suggestions[0] ?? '', directoryOf(settings))?.kind === 'hamlet';

function* said(cell: UnitCell, reading: UnitReading, row: number, context: RuleContext): Iterable<Finding> {
  const { at } = cell;
  if (isNoBody(reading.text) || saysNoName(reading)) return;
  const near = reading.match === 'doubtful' ? nearNames(reading.text, reading.suggestions, context) : [];
  const isQuiet = isNobodyInParticular(reading.text) || isHamlet(reading, context);
  if (near.length === 0 && isQuiet) return;
  const mends = currentNames(near, context)
    .slice(0, 3)
    .flatMap((name) => writeUnit(cell, reading, name, context));
  const instead = reading.match === 'unknown' ? reading.because : undefined;
  const message =
    instead === 'person' || instead === 'time'
      ? `Ô ${cellName(at)} ghi ${INSTEAD[instead]} (${quote(reading.text)}), chưa ghi đơn vị phối hợp.`
      : `${quote(reading.text)} tại ô ${cellName(at)} chưa có trong danh bạ đơn vị.`;
  yield { at, message, task: row, mends: [...mends, open('Chọn hoặc thêm đơn vị', 'choose-unit', [at])] };
}

export const coordinatingUnknown = defineRule({
  id: 'coordinating-unknown',
  severity: 'warning',
  scope: 'task',
  title: 'Đơn vị phối hợp chưa có trong danh bạ',
  rationale: 'Đơn vị phối hợp chưa có trong danh bạ thì không nhận được thư về nhiệm vụ mình tham gia.',
  example: { wrong: 'Xí nghiệp May An Khánh', right: 'Công an phường', in: ['coordinating'] },
  when: ({ lead, coordinating }) => coordinating.value.some(isUnsure) || lead.value.some(helps),
  *check({ lead, coordinating, row }, context) {
    for (const reading of coordinating.value) if (isUnsure(reading)) yield* said(coordinating, reading, row, context);
    // “Công an phường chủ trì; Hội Làm vườn phối hợp” in the column of leads.
    for (const reading of lead.value) if (helps(reading)) yield* said(lead, reading, row, context);
  },
});
