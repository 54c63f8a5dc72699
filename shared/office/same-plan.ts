// Which annexes of an office are one and the same, written twice.
import { alike } from '../report/task-key.js';
import type { Block } from './blocks.js';
import { monthOf } from './in-force.js';

/** As many tasks as this part of the smaller annex stand in both: one is the other's copy or version. */
const MOST = 0.5;
/** Without a common number the tasks alone must say it. */
const NEARLY_ALL = 0.8;
const FEW = 3;

/**
 * Groups annexes that cannot both count: copies and versions of one plan. Every group has two members or more, in the
 * order given. Two annexes of one plan with other tasks are no group, nor are two plans with one number.
 */
export function versionsIn(blocks: readonly Block[]): Block[][] {
  const group = blocks.map((_, i) => i);
  const rootOf = (i: number): number => {
    let at = i;
    while (group[at] !== at) at = group[at]!;
    return at;
  };
  for (const [a, b] of candidatesIn(blocks)) {
    const [one, other] = [rootOf(a), rootOf(b)];
    if (one !== other && areVersions(blocks[a]!, blocks[b]!)) group[Math.max(one, other)] = Math.min(one, other);
  }
  const groups = new Map<number, Block[]>();
  blocks.forEach((block, i) => {
    const root = rootOf(i);
    const known = groups.get(root);
    if (known) known.push(block);
    else groups.set(root, [block]);
  });
  return [...groups.values()].filter((members) => members.length > 1);
}

/**
 * Pairs worth comparing: with a task or a number in common. Of blocks that say the very same only the first is compared
 * with the others, and of those that share a task each with the one before, so that an office of a thousand copies costs
 * a thousand comparisons and not a million.
 */
function candidatesIn(blocks: readonly Block[]): [number, number][] {
  const pairs = new Map<string, [number, number]>();
  const last = new Map<string, number[]>();
  const note = (key: string, i: number): void => {
    const known = last.get(key) ?? [];
    for (const earlier of known) if (earlier !== i) pairs.set(`${earlier} ${i}`, [earlier, i]);
    if (!known.includes(i)) last.set(key, [...known.slice(-WIDEST + 1), i]);
  };
  const firstOf = new Map<string, number>();
  blocks.forEach((block, i) => {
    const whole = `${block.number}|${block.issued}|${block.issuer}|${block.words}`;
    const first = firstOf.get(whole);
    if (first !== undefined) {
      pairs.set(`${first} ${i}`, [first, i]);
      return;
    }
    firstOf.set(whole, i);
    if (block.number) note(`#${block.number}`, i);
    for (const content of new Set(block.contents)) note(content, i);
  });
  return [...pairs.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
/** A task that so many annexes share says little about which of them are one. */
const WIDEST = 24;

function areVersions(a: Block, b: Block): boolean {
  const few = Math.min(a.contents.length, b.contents.length);
  if (few === 0 || against(a.issuer, b.issuer) || isMonthOf(a, b)) return false;
  const duties = common(a.duties, b.duties) / few;
  // The same to the last word is a copy however small it is.
  const wholly =
    a.words === b.words || (duties >= NEARLY_ALL && (few >= FEW || (duties === 1 && (few > 1 || a.file === b.file))));
  if (against(a.number, b.number) || against(a.issued, b.issued)) return wholly;
  if (a.number && b.number) return sharedTasks(a, b) >= few * MOST && few > 0;
  // One of them names no plan: a heading of its own is then the best it has.
  return wholly || (few >= FEW && sharedTasks(a, b) >= few * NEARLY_ALL && !against(a.title, b.title));
}

/** Sheets of two months are states of one list or two lists: what they share is told apart task by task. */
const isMonthOf = (a: Block, b: Block): boolean =>
  a.file === b.file && monthOf(a.sheet) !== undefined && monthOf(b.sheet) !== undefined && a.sheet !== b.sheet;

const against = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b;

function common(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const key of a) left.set(key, (left.get(key) ?? 0) + 1);
  let shared = 0;
  for (const key of b) {
    const n = left.get(key) ?? 0;
    if (n > 0) shared += 1;
    left.set(key, n - 1);
  }
  return shared;
}

/** Tasks in both: by what they are about, else by their number where the words are mostly the same. */
function sharedTasks(a: Block, b: Block): number {
  const same = common(a.contents, b.contents);
  const few = Math.min(a.contents.length, b.contents.length);
  if (same >= few * MOST) return same;
  const known = new Set(b.contents);
  const ordinals = new Map(b.annex.tasks.map((task) => [ordinalOf(task), task.content.value]));
  const reworded = a.annex.tasks.filter((task, i) => {
    const other = ordinals.get(ordinalOf(task));
    return !known.has(a.contents[i]!) && other !== undefined && alike(task.content.value, other, 0.7);
  });
  return Math.min(few, same + reworded.length);
}

const ordinalOf = (task: Block['annex']['tasks'][number]): string => `${task.group.join('>')}|${task.ordinal.value}`;
