// What is read of a sheet, in the pieces a mend may or may not change.
import type { SheetReading } from '../annex/index.js';
import type { Field, Sourced, Task } from '../annex/types.js';
import { tidy } from '../text/tidy.js';
import { unitOf, type UnitReading } from '../unit/index.js';
import type { Issue, Mend } from '../validation/types.js';

type Facet = 'ordinal' | 'content' | 'lead' | 'coordinating' | 'deadline' | 'output' | 'progress' | 'place';

/** One task: what each facet says, and the cell it is read from. */
export interface TaskFacts {
  readonly said: Readonly<Record<Facet, string>>;
  /** The deadline without whether a person must confirm it and what was taken for granted. */
  readonly day: string;
  readonly from: Readonly<Partial<Record<Facet, Sourced<unknown>>>>;
}
/** By the row the task begins in; groups and all are counted. */
export interface SheetFacts {
  readonly tasks: ReadonlyMap<number, TaskFacts>;
  readonly counts: string;
}

const FACET: Readonly<Partial<Record<Field, Facet>>> = {
  index: 'ordinal',
  task: 'content',
  lead: 'lead',
  coordinating: 'coordinating',
  deadline: 'deadline',
  output: 'output',
  status: 'progress',
  progress: 'progress',
  result: 'progress',
  completed: 'progress',
  note: 'progress',
};

/** Rules whose label promises that everything is read as before. */
const SAME_READING: ReadonlySet<string> = new Set(['legacy-letters', 'formula-like-text']);
/** Rules whose label promises the same deadline, written so that nothing has to be taken for granted. */
const SAME_DAY: ReadonlySet<string> = new Set(['deadline-year-missing', 'personal-contact', 'front-assigned']);

/** What the labels of a family of rules speak of; of others, whatever column they write in. */
const SPEAKS_OF: Readonly<Record<string, readonly Facet[]>> = {
  lead: ['lead', 'coordinating'],
  coordinating: ['coordinating'],
  deadline: ['deadline'],
  ordinal: ['ordinal'],
  output: ['output'],
  status: ['progress'],
};
const speaksOf = (rule: string, facet: Facet): boolean => SPEAKS_OF[rule.split('-')[0]!]?.includes(facet) ?? true;

const letters = (text: string): string => tidy(text).replace(/\s+/g, '');
const unitsSaid = (units: readonly UnitReading[]): string =>
  JSON.stringify(units.map((unit) => [unitOf(unit) ?? letters(unit.text), unit.role ?? '', unit.match]));

function taskFacts(task: Task): TaskFacts {
  const { deadline, progress } = task;
  const { value } = deadline;
  const day = value.ok ? JSON.stringify(value.deadline) : value.reason;
  return {
    said: {
      ordinal: letters(task.ordinal.value),
      content: letters(task.content.value),
      lead: unitsSaid(task.lead.value),
      coordinating: unitsSaid(task.coordinating.value),
      deadline: day + (value.ok && value.assumed.includes('ask') ? '?' : ''),
      output: letters(task.output.value),
      progress: JSON.stringify([
        progress.stage?.value,
        progress.percent?.value,
        progress.completed?.value,
        letters(progress.result?.value ?? ''),
        letters(progress.note?.value ?? ''),
      ]),
      place: JSON.stringify([task.parent, task.group.map((group) => letters(group))]),
    },
    day,
    from: {
      ordinal: task.ordinal,
      content: task.content,
      lead: task.lead,
      coordinating: task.coordinating,
      deadline,
      output: task.output,
    },
  };
}

const known = new WeakMap<Task, TaskFacts>();

export function factsOf({ annexes }: SheetReading): SheetFacts {
  const tasks = new Map<number, TaskFacts>();
  for (const { annex } of annexes)
    for (const task of annex.tasks) {
      let facts = known.get(task);
      if (!facts) known.set(task, (facts = taskFacts(task)));
      tasks.set(task.row, facts);
    }
  return { tasks, counts: JSON.stringify(annexes.map(({ annex }) => [annex.counts.tasks, annex.counts.groups])) };
}

/** Whether only what the mends say has changed between the two readings. */
export function changedFacts(
  before: SheetFacts,
  after: SheetFacts,
  batch: readonly { readonly issue: Issue; readonly mend: Mend }[],
  { annexes }: SheetReading,
): boolean {
  if (before.counts !== after.counts || before.tasks.size !== after.tasks.size) return false;
  const fieldOf = new Map(
    annexes.flatMap(({ annex }) => annex.place.header.columns.map(({ column, field }) => [column, field])),
  );
  const may = new Map<string, Facet | undefined>();
  for (const { issue, mend } of batch)
    for (const change of mend.changes) {
      const { at } = change;
      if (
        mend.safe &&
        change.after.kind === 'text' &&
        !keepsLetters(change.before, change.after.text, fieldOf.get(at.column))
      )
        return false;
      const field = fieldOf.get(at.column);
      const silent = mend.safe || SAME_READING.has(issue.rule);
      const own = silent || !field ? undefined : FACET[field];
      const facet = own && speaksOf(issue.rule, own) ? own : undefined;
      may.set(`${at.row} ${at.column}`, facet === 'deadline' && SAME_DAY.has(issue.rule) ? undefined : facet);
    }
  const sameDay = batch.every(({ issue }) => SAME_DAY.has(issue.rule));
  for (const [row, was] of before.tasks) {
    const is = after.tasks.get(row);
    if (!is) return false;
    if (was === is) continue;
    for (const facet of Object.keys(was.said) as Facet[]) {
      if (was.said[facet] === is.said[facet]) continue;
      if (facet === 'deadline' && sameDay && was.day === is.day) continue;
      if (!mayChange(facet, was, may)) return false;
    }
  }
  return true;
}

/** A safe mend keeps every letter; of a day stored for its month only the reading counts, which is compared. */
const keepsLetters = (before: string, after: string, field: Field | undefined): boolean =>
  letters(before) === letters(after) || field === 'deadline';

function mayChange(facet: Facet, was: TaskFacts, may: ReadonlyMap<string, Facet | undefined>): boolean {
  const from = was.from[facet];
  if (!from) return [...may.values()].includes(facet);
  // What a task has from elsewhere changes with the cell it has it from.
  if (from.assumed) return [...may.values()].includes(facet);
  return [from.at, ...(from.more ?? [])].some(({ row, column }) => may.get(`${row} ${column}`) === facet);
}
