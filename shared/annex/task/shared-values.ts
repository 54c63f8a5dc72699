// Values a task does not say itself: the cell above it stands for it (“nt”), or a heading says them for all tasks below.
// Each says where it was taken from (`assumed`), and its address is the cell that says it.
import type { Sourced, Task } from '../types.js';
import type { HeadingContext } from './heading-context.js';
import { inheritedDeadline, isOpenDeadline } from './inherited-deadline.js';
import { isOpenLead, inheritedLead } from './inherited-lead.js';

/** The fields a task may have from elsewhere. */
export const SHARED = ['lead', 'coordinating', 'deadline', 'output'] as const;

/** `headings[i]` are the rows of the group headings above tasks[i], outermost first. Tasks that need nothing stay the same objects. */
export function shareValues(
  prepare: () => HeadingContext,
  own: readonly Task[],
  headings: readonly (readonly number[])[],
): readonly Task[] {
  let sheet: HeadingContext | undefined;
  let lead: ReturnType<typeof inheritedLead> | undefined;
  let deadline: ReturnType<typeof inheritedDeadline> | undefined;
  let tasks: Task[] | undefined;
  for (let i = 0; i < own.length; i++) {
    const task = own[i]!;
    let whole = repeats(task) ? likeAbove(task, tasks?.[i - 1] ?? own[i - 1]) : task;
    const noLead = isOpenLead(whole);
    const noDeadline = isOpenDeadline(whole);
    if (noLead || noDeadline) {
      sheet ??= prepare();
      if (noLead) whole = withValue(whole, 'lead', (lead ??= inheritedLead(sheet, own, headings))(i));
      if (noDeadline) whole = withValue(whole, 'deadline', (deadline ??= inheritedDeadline(sheet, own, headings))(i));
    }
    if (whole === task) continue;
    tasks ??= [...own];
    tasks[i] = whole;
  }
  return tasks ?? own;
}

/** The task takes nothing from elsewhere, and none below it takes its words from it. */
export function isIndependent(own: readonly Task[], i: number): boolean {
  const task = own[i]!;
  const below = own[i + 1];
  return !isOpenLead(task) && !isOpenDeadline(task) && !repeats(task) && !(below && repeats(below));
}

/** “nt”: the reader of the task saw that a cell stands for the one above. */
const repeats = ({ lead, coordinating, deadline, output }: Task): boolean =>
  lead.assumed === 'above' ||
  coordinating.assumed === 'above' ||
  deadline.assumed === 'above' ||
  output.assumed === 'above';

function withValue<K extends (typeof SHARED)[number]>(task: Task, field: K, value: Task[K] | undefined): Task {
  return value ? { ...task, [field]: value } : task;
}

/** The marks of a task replaced by what the task above says; a mark with nothing above it stays what it is. */
function likeAbove(task: Task, above: Task | undefined): Task {
  const said = <T>(own: Sourced<T>, there: Sourced<T> | undefined): Sourced<T> =>
    own.assumed === 'above' && there && there.text.trim() !== '' ? { ...there, assumed: 'above' } : own;
  return {
    ...task,
    lead: said(task.lead, above?.lead),
    coordinating: said(task.coordinating, above?.coordinating),
    deadline: said(task.deadline, above?.deadline),
    output: said(task.output, above?.output),
  };
}
