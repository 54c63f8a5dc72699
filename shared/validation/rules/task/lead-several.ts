import type { Task } from '../../../annex/types.js';
import { directoryOf, findUnit, type UnitReading } from '../../../unit/index.js';
import { changeOf, mergedRows } from '../../mends/cell-change.js';
import { defineRule } from '../../engine/define-rule.js';
import type { Mend, RuleContext } from '../../types.js';
import { textKey } from '../../../text/text-key.js';
import { isPart, unitName } from '../../mends/unit-mends.js';
import { cellName, toText, guess } from '../../words.js';

/** People, the public, a mark for the cell above: another rule says that they are no units. */
const isNoUnit = (reading: UnitReading): boolean => reading.match === 'unknown' && reading.because !== undefined;

/** The units named side by side; a leader named with his office, or a unit “(đối với …)” its own part, is no second lead. */
function rivals(task: Task, context: RuleContext): readonly UnitReading[] {
  const readings = task.lead.value.filter(
    (reading) => reading.match !== 'collective' && reading.role !== 'coordinating' && !isNoUnit(reading),
  );
  if (readings.some(isPart)) return [];
  const directory = directoryOf(context.settings);
  const seen = new Set<string>();
  return readings.filter((reading) => {
    if (reading.match === 'known' && findUnit(reading.unit, directory)?.kind === 'leader') return false;
    const key = textKey(unitName(reading));
    return key !== '' && !seen.has(key) && seen.add(key);
  });
}

function keepFirst(task: Task, units: readonly UnitReading[], context: RuleContext): Mend[] {
  const [first, ...others] = units.map(unitName);
  const { lead, coordinating } = task;
  if (context.column('coordinating') === undefined || mergedRows(lead.at, context) > 1) return [];
  const already = new Set(coordinating.value.map((reading) => textKey(unitName(reading))));
  const added = others.filter((name) => !already.has(textKey(name)));
  const joined = [coordinating.text.trim(), ...added].filter((text) => text !== '').join('; ');
  const changes = [
    changeOf(lead.at, lead.text, toText(first!), context),
    ...(added.length > 0 ? [changeOf(coordinating.at, coordinating.text, toText(joined), context)] : []),
  ];
  const writable = changes.filter((change) => change !== undefined);
  if (writable.length < changes.length) return [];
  return [guess(`Giữ ${first}, chuyển các đơn vị còn lại sang phối hợp`, writable)];
}

export const leadSeveral = defineRule({
  id: 'lead-several',
  severity: 'warning',
  scope: 'task',
  title: 'Có nhiều đơn vị chủ trì',
  rationale: 'Khi nhiều đơn vị cùng chủ trì thì chưa rõ đơn vị nào tổng hợp và chịu trách nhiệm về thời hạn.',
  example: { wrong: 'Phòng Văn hóa - Xã hội; Công an phường', right: 'Phòng Văn hóa - Xã hội', in: ['lead'] },
  on: 'lead',
  when: ({ lead }) => lead.value.filter(({ role }) => role !== 'coordinating').length > 1,
  *check(task, context) {
    const units = rivals(task, context);
    if (units.length < 2) return;
    const { at } = task.lead;
    const message = `Ô ${cellName(at)} ghi ${units.length} đơn vị chủ trì: ${units.map(unitName).join('; ')}.`;
    yield { at, message, task: task.row, mends: keepFirst(task, units, context) };
  },
});
