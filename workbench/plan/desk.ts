import type { PlanTask } from '../../shared/index.js';

/** A drafted task as a person leaves it. */
export interface Entry {
  readonly task: PlanTask;
  readonly state: 'open' | 'accepted' | 'dropped';
}

export interface Desk {
  readonly entries: readonly Entry[];
  readonly at: number;
  /** Earlier states, the last first. */
  readonly before: readonly { readonly entries: readonly Entry[]; readonly at: number }[];
}

export const openDesk = (tasks: readonly PlanTask[]): Desk => ({
  entries: tasks.map((task) => ({ task, state: 'open' })),
  at: 0,
  before: [],
});

/** Undo goes back this far. */
const MOST = 100;

const changed = (desk: Desk, entries: readonly Entry[], at = desk.at): Desk => ({
  entries,
  at: Math.max(0, Math.min(at, entries.length - 1)),
  before: [{ entries: desk.entries, at: desk.at }, ...desk.before].slice(0, MOST),
});

export const move = (desk: Desk, to: number): Desk => ({
  ...desk,
  at: Math.max(0, Math.min(to, desk.entries.length - 1)),
});

/** Marks the task and goes on to the next. */
export function mark(desk: Desk, state: Entry['state']): Desk {
  const entries = desk.entries.map((entry, i) => (i === desk.at ? { ...entry, state } : entry));
  return changed(desk, entries, desk.at + 1);
}

/** Joins the task with the one below it: its words follow, what either was asked stays asked. */
export function merge(desk: Desk): Desk {
  const here = desk.entries[desk.at];
  const next = desk.entries[desk.at + 1];
  if (!here || !next) return desk;
  const task: PlanTask = {
    ...here.task,
    content: `${here.task.content}\n${next.task.content}`,
    deadline: here.task.deadline.ok || here.task.deadline.text !== '' ? here.task.deadline : next.task.deadline,
    output: here.task.output ?? next.task.output,
    asked: [...here.task.asked, ...next.task.asked],
    source: { ...here.task.source, endLine: next.task.source.endLine ?? here.task.source.endLine },
  };
  return changed(
    desk,
    desk.entries.flatMap((entry, i) =>
      i === desk.at ? [{ task, state: 'open' as const }] : i === desk.at + 1 ? [] : [entry],
    ),
  );
}

/** Parts the task at its lines, else at its semicolons, else at its sentences. */
export function split(desk: Desk): Desk {
  const here = desk.entries[desk.at];
  if (!here) return desk;
  const parts = [/\n/, /;\s+/, /(?<=[.!?])\s+(?=\p{Lu})/u].map((at) =>
    here.task.content
      .split(at)
      .map((part) => part.trim())
      .filter(Boolean),
  );
  const found = parts.find((one) => one.length > 1);
  if (!found) return desk;
  const entries = desk.entries.flatMap((entry, i) =>
    i === desk.at
      ? found.map((content) => ({
          task: { ...entry.task, content: content.replace(/^[+-]\s*/, '') },
          state: 'open' as const,
        }))
      : [entry],
  );
  return changed(desk, entries);
}

export function undo(desk: Desk): Desk {
  const [last, ...before] = desk.before;
  return last ? { ...last, before } : desk;
}

/** The next task below that a person is asked about, round to the top. */
export function nextDoubt(desk: Desk): Desk {
  const { entries, at } = desk;
  for (let step = 1; step <= entries.length; step++) {
    const i = (at + step) % entries.length;
    if (entries[i]!.task.asked.length > 0 && entries[i]!.state === 'open') return { ...desk, at: i };
  }
  return desk;
}

export const kept = (desk: Desk): readonly PlanTask[] =>
  desk.entries.filter(({ state }) => state !== 'dropped').map(({ task }) => task);
