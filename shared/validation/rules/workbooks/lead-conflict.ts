import type { Task } from '../../../annex/types.js';
import { paperName } from '../../../text/paper-name.js';
import { defineRule } from '../../engine/define-rule.js';
import type { NamedAnnex } from '../../types.js';
import { looksAfterAnyPlan } from '../../facts/empty-words.js';
import { textKey } from '../../../text/text-key.js';
import { open } from '../../words.js';

interface Led extends NamedAnnex {
  readonly task: Task;
  readonly units: readonly string[];
}

/** The plan as letters call it; the file where nothing names the plan. Two plans of one number are told apart by file. */
function planName({ annex, file }: NamedAnnex, other: NamedAnnex): string {
  const { number, title } = annex.plan;
  const name = number ? paperName(number) : title;
  const same = number === other.annex.plan.number && title === other.annex.plan.title;
  return name && !same ? name : `tệp ${file}`;
}

const known = (task: Task): string[] => [
  ...new Set(task.lead.value.flatMap((one) => (one.match === 'known' ? [one.unit] : []))),
];

/** The same units as they are called today: a unit and the one that came after it are one lead. */
const today = (task: Task): string[] =>
  task.lead.value.flatMap((one) => (one.match === 'known' ? [one.retired?.successor ?? one.unit] : []));

const WORDS_ENOUGH = 4;

/** What a task is about; undefined where every plan has such a task. A step is told by its common task as well. */
function workOf(task: Task, byRow: ReadonlyMap<number, Task>): string | undefined {
  const words = textKey(task.content.text).split(' ');
  if (words.length < WORDS_ENOUGH || looksAfterAnyPlan(words)) return undefined;
  const parent = task.parent === undefined ? undefined : byRow.get(task.parent);
  return parent ? `${textKey(parent.content.text)} > ${words.join(' ')}` : words.join(' ');
}

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
      const byRow = new Map(annex.tasks.map((task) => [task.row, task]));
      for (const task of annex.tasks) {
        const units = known(task);
        const key = units.length === 0 ? undefined : workOf(task, byRow);
        if (key === undefined) continue;
        const here: Led = { file, annex, task, units };
        const there = first.get(key);
        if (!there) first.set(key, here);
        if (!there || there.file === file || today(task).some((unit) => today(there.task).includes(unit))) continue;
        const message = `Nhiệm vụ này do ${there.units.join('; ')} chủ trì tại ${planName(there, here)} và ${units.join('; ')} chủ trì tại ${planName(here, there)}.`;
        const mends = [open('Xem hai kế hoạch', 'see', [there.task.lead.at, task.lead.at])];
        yield { at: task.lead.at, message, task: task.row, file, text: task.lead.text, mends };
      }
    }
  },
});
