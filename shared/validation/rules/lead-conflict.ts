import type { Task } from '../../annex/types.js';
import { defineRule } from '../define-rule.js';
import type { NamedAnnex } from '../types.js';
import { textKey } from '../text-key.js';
import { open } from '../words.js';

interface Led extends NamedAnnex {
  readonly task: Task;
  readonly units: readonly string[];
}

/** The plan as letters call it; the file where nothing names the plan. Two plans of one number are told apart by file. */
function planName({ annex, file }: NamedAnnex, other: NamedAnnex): string {
  const { number, title } = annex.plan;
  const name = number ? `Kế hoạch số ${number}` : title;
  const same = number === other.annex.plan.number && title === other.annex.plan.title;
  return name && !same ? name : `tệp ${file}`;
}

const known = (task: Task): string[] => [
  ...new Set(task.lead.value.flatMap((one) => (one.match === 'known' ? [one.unit] : []))),
];

const WORDS_ENOUGH = 4;

export const leadConflict = defineRule({
  id: 'lead-conflict',
  severity: 'warning',
  scope: 'workbooks',
  title: 'Hai kế hoạch ghi hai đơn vị chủ trì',
  rationale: 'Một việc do hai đơn vị chủ trì ở hai kế hoạch thì cả hai cùng làm, hoặc không ai làm.',
  example: {
    wrong: 'Văn phòng HĐND và UBND | Công an phường',
    right: 'Văn phòng HĐND và UBND | Văn phòng HĐND và UBND',
    in: ['lead'],
    rows: true,
  },
  *check(annexes) {
    const first = new Map<string, Led>();
    for (const { file, annex } of annexes) {
      for (const task of annex.tasks) {
        const key = textKey(task.content.text);
        const units = known(task);
        if (units.length === 0 || key.split(' ').length < WORDS_ENOUGH) continue;
        const here: Led = { file, annex, task, units };
        const there = first.get(key);
        if (!there) first.set(key, here);
        if (!there || there.file === file || units.some((unit) => there.units.includes(unit))) continue;
        const message = `Nhiệm vụ này do ${there.units.join('; ')} chủ trì tại ${planName(there, here)} và ${units.join('; ')} chủ trì tại ${planName(here, there)}.`;
        const mends = [open('Xem hai kế hoạch', 'see', [there.task.lead.at, task.lead.at])];
        yield { at: task.lead.at, message, task: task.row, file, text: task.lead.text, mends };
      }
    }
  },
});
