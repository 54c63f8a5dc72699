import { foldKey } from '../../text/fold.js';
import type { ReportTask, Snapshot } from '../types.js';
import type { Pairs } from './pairs.js';
import { GROWS, SHRINKS, type Flows, type Left, type Term } from './types.js';

/** What a task was in the edition before. known = it left in an earlier one. */
export type Before = 'absent' | 'known' | 'done' | 'overdue' | 'in-time' | 'open-ended' | 'undated' | 'unclear';
/** What it is now; extended = in time or open-ended by a paper that moved the day. */
export type After = 'done' | 'overdue' | 'in-time' | 'extended' | 'open-ended' | 'undated' | 'unclear' | Left;

type Cell = Term | 'stays' | 'outside';
const never: Record<After, Cell> = {
  done: 'outside',
  overdue: 'newlyLate',
  'in-time': 'outside',
  extended: 'outside',
  'open-ended': 'outside',
  undated: 'outside',
  unclear: 'outside',
  withdrawn: 'outside',
  'counted-once': 'outside',
  removed: 'outside',
};

/** Every state before × every state now, each pair in exactly one term: nothing can be left over. */
export const FLOW: Readonly<Record<Before, Readonly<Record<After, Cell>>>> = {
  absent: never,
  known: { ...never, overdue: 'foundAgain' },
  done: { ...never, overdue: 'returned' },
  overdue: {
    done: 'done',
    overdue: 'stays',
    'in-time': 'corrected',
    extended: 'extended',
    'open-ended': 'corrected',
    undated: 'becomeUnclear',
    unclear: 'becomeUnclear',
    withdrawn: 'withdrawn',
    'counted-once': 'countedOnce',
    removed: 'withdrawn',
  },
  'in-time': never,
  'open-ended': never,
  undated: never,
  unclear: never,
};

function kindOf({ status }: ReportTask): 'done' | 'overdue' | 'in-time' | 'open-ended' | 'undated' | 'unclear' {
  switch (status.kind) {
    case 'done':
    case 'overdue':
    case 'open-ended':
      return status.kind;
    case 'due-soon':
    case 'on-track':
      return 'in-time';
    case 'unknown':
      return status.due ? 'unclear' : 'undated';
  }
}

function stateNow(task: ReportTask, was: ReportTask | undefined): After {
  const kind = kindOf(task);
  const moved = task.extensions > (was?.extensions ?? 0);
  return moved && (kind === 'in-time' || kind === 'open-ended') ? 'extended' : kind;
}

/** Finds tasks again that left in an earlier edition. */
function earlier(previous: Snapshot): (task: ReportTask) => boolean {
  const gone = previous.gone ?? [];
  if (gone.length === 0) return () => false;
  const keys = new Set(gone.flatMap((task) => [task.key, `${task.plan}|${foldKey(task.content)}`]));
  return (task) => keys.has(task.key) || keys.has(`${task.plan}|${foldKey(task.content)}`);
}

/**
 * The flow from one edition to the next. `tasks` are all of now, with those carried and vanished; `left` says why each
 * task of before is gone (absent: it was taken out of its plan).
 */
export function flowOf(
  previous: Snapshot,
  tasks: readonly ReportTask[],
  { before, gone }: Pick<Pairs, 'before' | 'gone'>,
  left: ReadonlyMap<string, Left>,
): Flows {
  const count = (list: readonly ReportTask[], kind: 'overdue' | 'done'): number =>
    list.filter(({ status }) => status.kind === kind).length;
  const keys = Object.fromEntries([...GROWS, ...SHRINKS].map((term) => [term, [] as string[]])) as Record<
    Term,
    string[]
  >;
  const total = { added: 0, foundAgain: 0, withdrawn: 0, countedOnce: 0 };
  const done = { done: 0, returned: 0, withdrawn: 0, countedOnce: 0 };
  const wasKnown = earlier(previous);
  for (const task of tasks) {
    const was = before.get(task.key);
    const from: Before = was ? kindOf(was) : wasKnown(task) ? 'known' : 'absent';
    const cell = FLOW[from][stateNow(task, was)];
    if (cell !== 'stays' && cell !== 'outside') keys[cell].push(task.key);
    if (!was) total[from === 'known' ? 'foundAgain' : 'added'] += 1;
    if (task.status.kind === 'done' && from !== 'done') done.done += 1;
    if (task.status.kind !== 'done' && from === 'done') done.returned += 1;
  }
  for (const task of gone) {
    const why = left.get(task.key) ?? 'removed';
    const term = why === 'counted-once' ? 'countedOnce' : 'withdrawn';
    const cell = FLOW[kindOf(task)][why];
    if (cell !== 'stays' && cell !== 'outside') keys[cell].push(task.key);
    total[term] += 1;
    if (task.status.kind === 'done') done[term] += 1;
  }
  const sizes = Object.fromEntries(Object.entries(keys).map(([term, list]) => [term, list.length])) as Record<
    Term,
    number
  >;
  return {
    overdue: { opening: count(previous.tasks, 'overdue'), ...sizes, closing: count(tasks, 'overdue') },
    total: { opening: previous.tasks.length, ...total, closing: tasks.length },
    done: { opening: count(previous.tasks, 'done'), ...done, closing: count(tasks, 'done') },
    keys,
  };
}
