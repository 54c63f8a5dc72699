import type { Task } from '../../annex/types.js';
import { changeOf } from './cell-change.js';
import { runsOf, sectionOf, toRoman, type Numbered } from '../facts/ordinals.js';
import type { CellChange, Mend, RuleContext } from '../types.js';
import { write } from '../words.js';

/** The ordinal with another count, its zeros, dots and brackets kept: “03.” and 4 → “04.”. */
function rewritten(text: string, from: Numbered, prefix: string, value: number): string {
  if (from.ordinal.roman) return text.replace(/[IVX]+/, toRoman(value));
  const digits = /\d+(?=\D*$)/.exec(text);
  if (!digits) return text;
  const padded = digits[0].startsWith('0') ? String(value).padStart(digits[0].length, '0') : String(value);
  const head = text.slice(0, digits.index);
  const kept = prefix === from.ordinal.prefix ? head : head.slice(0, head.length - from.ordinal.prefix.length) + prefix;
  return kept + padded + text.slice(digits.index + digits[0].length);
}

/** “(2.)” → “2”: what stands before the count of its children. */
const bare = (ordinal: string): string =>
  ordinal
    .trim()
    .replace(/^\(/, '')
    .replace(/[\s.)]+$/, '');

function sectionsOf(context: RuleContext): Map<number, Task[]> {
  const sections = new Map<number, Task[]>();
  for (const task of context.annex.tasks) {
    const key = sectionOf(task, context.annex);
    const tasks = sections.get(key);
    if (tasks) tasks.push(task);
    else sections.set(key, [task]);
  }
  return sections;
}

/**
 * Every ordinal of the annex counted again: each run counts up from where it begins, a run that went on from the section
 * above still does, and the children follow their parent's new number. Undefined when a cell cannot be written
 * (a formula counts there).
 */
export function renumbering(context: RuleContext): Mend | undefined {
  const changes: CellChange[] = [];
  const fresh = new Map<number, string>();
  const lastOfStyle = new Map<string, { old: number; now: number }>();
  for (const tasks of sectionsOf(context).values()) {
    for (const run of runsOf(tasks)) {
      const first = run[0]!;
      const { style } = first;
      const last = lastOfStyle.get(style);
      const goesOn = last !== undefined && first.ordinal.value === last.old + 1;
      let value = goesOn ? last.now + 1 : last === undefined ? 1 : first.ordinal.value;
      for (const [i, from] of run.entries()) {
        const { task, ordinal, unnumbered } = from;
        // 5, (blank), 8: the number of the blank one is kept free for it.
        if (i > 0 && ordinal.value - run[i - 1]!.ordinal.value > unnumbered) value += unnumbered;
        const parent = task.parent === undefined ? undefined : fresh.get(task.parent);
        const prefix =
          parent !== undefined && ordinal.prefix !== '' ? `${bare(parent)}${ordinal.prefix.slice(-1)}` : ordinal.prefix;
        const stays = value === ordinal.value && prefix === ordinal.prefix;
        const text = stays ? task.ordinal.text : rewritten(task.ordinal.text, from, prefix, value);
        if (context.isParent(task)) fresh.set(task.row, text);
        if (text !== task.ordinal.text) {
          const plain = context.cell(task.ordinal.at).kind === 'number' && /^\d+$/.test(text);
          const after = { kind: 'text' as const, text, ...(plain ? { number: value } : {}) };
          const change = changeOf(task.ordinal.at, task.ordinal.text, after, context);
          if (!change) return undefined;
          changes.push(change);
        }
        value += 1;
      }
      lastOfStyle.set(style, { old: run[run.length - 1]!.ordinal.value, now: value - 1 });
    }
  }
  return changes.length > 0 ? { ...write('Đánh lại số thứ tự', changes), whole: true } : undefined;
}
