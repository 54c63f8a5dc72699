import type { Annex, Task } from '../../annex/types.js';
import type { Address } from '../../grid/grid.js';
import type { RuleContext } from '../types.js';
import { ordinalOf } from '../words.js';

/** “1.3” → prefix “1.”, value 3. Letters, dashes and words have no value: their order is the office's own. */
export interface Ordinal {
  readonly prefix: string;
  readonly value: number;
  readonly roman: boolean;
}

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10 };

function romanValue(text: string): number | undefined {
  if (!/^X{0,3}(IX|IV|V?I{0,3})$/.test(text) || text === '') return undefined;
  let value = 0;
  for (let i = 0; i < text.length; i += 1) {
    const here = ROMAN[text[i]!]!;
    value += here < (ROMAN[text[i + 1] ?? ''] ?? 0) ? -here : here;
  }
  return value;
}

/** 4 → IV; up to 39, which is more groups than an annex has. */
export function toRoman(value: number): string {
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(value / 10)) + ones[value % 10]!;
}

/** The value of a plain ordinal (3, 03., 3.), read without a pattern as there are so many; undefined for any other. */
function plainValue(text: string): number | undefined {
  let value = 0;
  let digits = 0;
  let end = text.length;
  while (end > 0 && (text.charCodeAt(end - 1) === 32 || text.charCodeAt(end - 1) === 46)) end -= 1;
  for (let i = 0; i < end; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
    digits += 1;
  }
  return digits > 0 && digits <= 5 ? value : undefined;
}

/** Reads the countable end of an ordinal: 3, 03., (3), 1.3, I.3, III. */
export function readOrdinal(text: string): Ordinal | undefined {
  const plain = plainValue(text);
  if (plain !== undefined) return { prefix: '', value: plain, roman: false };
  const bare = text
    .trim()
    .replace(/^\(/, '')
    .replace(/[\s.)/]+$/, '');
  const numbered = /^((?:[0-9A-Za-zĐđ]{1,5}[.\-/])*)(\d{1,5})$/.exec(bare);
  if (numbered) return { prefix: numbered[1]!, value: Number(numbered[2]), roman: false };
  const value = romanValue(bare);
  return value === undefined ? undefined : { prefix: '', value, roman: true };
}

/** Tasks count on from each other inside one section: the children of one parent, or the tasks under one heading. */
export function sectionOf(task: Task, annex: Annex): number {
  if (task.parent !== undefined) return task.parent;
  const { groups } = annex;
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (groups[middle]!.row < task.row) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : -2 - groups[low - 1]!.row;
}

/** The key of the rules that look at a section: none where the annex has no ordinals. */
export const bySection = (task: Task, { annex, column }: RuleContext): number | undefined =>
  column('index') === undefined ? undefined : sectionOf(task, annex);

/** Whether a section simply counts 1, 2, 3 …, as nearly all do: there is then nothing to compare. */
export function countsUp(tasks: readonly Task[]): boolean {
  let before: number | undefined;
  for (const task of tasks) {
    const value = plainValue(task.ordinal.value || task.ordinal.text);
    if (value === undefined) return false;
    if (before !== undefined && value !== before + 1) return false;
    before = value;
  }
  return true;
}

export interface Numbered {
  readonly task: Task;
  readonly ordinal: Ordinal;
  /** Tasks without any ordinal between the one before and this: a number may have been left out for each. */
  readonly unnumbered: number;
  /** Ordinals of one style count together: 1, 2; 1.1, 1.2; I, II. */
  readonly style: string;
}

const sameCell = (a: Address, b: Address): boolean => a.row === b.row && a.column === b.column;

const styleOf = ({ roman, prefix }: Ordinal): string => (roman ? 'r' : `n${prefix}`);

/** The tasks of a section that have a countable ordinal, in the order of the sheet. */
function numbered(tasks: readonly Task[]): Numbered[] {
  const read: Numbered[] = [];
  let unnumbered = 0;
  for (let i = 0; i < tasks.length; i += 1) {
    const task = tasks[i]!;
    const text = ordinalOf(task);
    if (text === '') unnumbered += 1;
    // One ordinal merged over several tasks numbers them together.
    if (i > 0 && sameCell(task.ordinal.at, tasks[i - 1]!.ordinal.at)) continue;
    const ordinal = readOrdinal(text);
    if (!ordinal) continue;
    read.push({ task, ordinal, unnumbered, style: styleOf(ordinal) });
    unnumbered = 0;
  }
  return read;
}

/** What several rules ask of the same tasks is worked out once. */
const known = new WeakMap<readonly Task[], Numbered[][]>();

/**
 * The tasks of a section cut into runs that should each count 1, 2, 3 …: an ordinal 1 followed by a 2 begins a new run
 * (a table that starts over on its next page), and each prefix (1., I.) counts for itself.
 */
export function runsOf(tasks: readonly Task[]): Numbered[][] {
  const before = known.get(tasks);
  if (before) return before;
  const runs: Numbered[][] = [];
  const open = new Map<string, Numbered[]>();
  const read = numbered(tasks);
  for (let i = 0; i < read.length; i += 1) {
    const one = read[i]!;
    let run = open.get(one.style);
    const startsOver =
      one.ordinal.value === 1 && run !== undefined && run.length > 1 && nextOf(read, i)?.ordinal.value === 2;
    if (!run || startsOver) {
      run = [];
      open.set(one.style, run);
      runs.push(run);
    }
    run.push(one);
  }
  known.set(tasks, runs);
  return runs;
}

function nextOf(read: readonly Numbered[], from: number): Numbered | undefined {
  const { style } = read[from]!;
  for (let i = from + 1; i < read.length && i <= from + 30; i += 1) if (read[i]!.style === style) return read[i];
  return undefined;
}
