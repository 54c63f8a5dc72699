// Tasks that stand twice though their annexes are both in force: carried from month to month, or copied below.
import type { Task } from '../annex/types.js';
import type { CivilDate } from '../calendar/civil-date.js';
import { reportedOf, type Block } from './blocks.js';
import { monthOf, monthRank } from './in-force.js';

/** A task that counts elsewhere, and in which block. */
export interface Carried {
  readonly task: Task;
  readonly of: Block;
  readonly because: 'copy-of' | 'older-version';
}

/** Rows copied under their own table repeat at least so many tasks, in their order. */
const RUN = 3;
/** As many tasks in common: the sheets are states of one list, so that a task is known by what it is about. */
const MOST = 0.5;

/** Tasks of the blocks that are not to be counted again. */
export function carriedTasks(blocks: readonly Block[], asOf: CivilDate): Carried[] {
  return [...blocks.flatMap(copiedBelow), ...monthAfterMonth(blocks, asOf)];
}

/** A run of tasks that says again, in the same order and with the same numbers, what stands above it in the table. */
function copiedBelow(block: Block): Carried[] {
  const { tasks } = block.annex;
  const keys = tasks.map((task, i) => `${task.ordinal.value}|${block.duties[i]!}`);
  const first = new Map<string, number>();
  const out: Carried[] = [];
  for (let i = 0; i < tasks.length; i += 1) {
    const from = first.get(keys[i]!);
    if (from === undefined) {
      first.set(keys[i]!, i);
      continue;
    }
    let run = 1;
    while (i + run < tasks.length && from + run < i && keys[i + run] === keys[from + run]) run += 1;
    const whole = from === 0 && run === i && i + run === tasks.length;
    if (run >= RUN || (whole && run > 1))
      for (let n = 0; n < run; n += 1) out.push({ task: tasks[i + n]!, of: block, because: 'copy-of' });
    i += run - 1;
  }
  return out;
}

/** One sheet a month of the same plan: the latest month that has come says how a task stands, and it counts there. */
function monthAfterMonth(blocks: readonly Block[], asOf: CivilDate): Carried[] {
  const plans = new Map<string, Block[]>();
  for (const block of blocks) {
    if (monthOf(block.sheet) === undefined) continue;
    const key = `${block.file}\n${block.number}\n${block.issued}`;
    plans.set(key, [...(plans.get(key) ?? []), block]);
  }
  return [...plans.values()].flatMap((sheets) => {
    if (sheets.length < 2) return [];
    const latest = [...sheets].sort((a, b) => monthRank(b.sheet, asOf) - monthRank(a.sheet, asOf));
    const lists = sameList(latest);
    const seen = new Map<string, Block>();
    return latest.flatMap((block) => {
      const keys = lists ? block.contents : block.duties;
      const here = block.annex.tasks.flatMap((task, i): Carried[] => {
        const of = seen.get(keys[i]!);
        if (!of) return [];
        return [{ task, of, because: reportedOf(task) === '' ? 'copy-of' : 'older-version' }];
      });
      for (const key of keys) if (!seen.has(key)) seen.set(key, block);
      return here;
    });
  });
}

/** Most tasks of a month stand in the month beside it: it is one list, brought up to date. */
function sameList(sheets: readonly Block[]): boolean {
  const shares = sheets.slice(1).map((block, i) => {
    const other = new Set(sheets[i]!.contents);
    const few = Math.min(block.contents.length, other.size);
    return few === 0 ? 0 : block.contents.filter((content) => other.has(content)).length / few;
  });
  return shares.every((share) => share >= MOST);
}
