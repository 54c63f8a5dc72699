import { calendarOf, describeReading } from '../../shared/index.js';
import type { AnnexCheck, Settings, Task } from '../../shared/index.js';

/** Tasks whose deadline says the same words, and what those words were taken to mean. */
export interface DeadlineGroup {
  readonly text: string;
  readonly meaning: string;
  readonly tasks: readonly Task[];
  /** Not read, or a guess that a person must confirm. */
  readonly ask: boolean;
}

const tasksOf = (checks: readonly AnnexCheck[]): readonly Task[] =>
  checks.flatMap((check) => (check.located ? check.annexes.flatMap((annex) => annex.tasks) : []));

const asks = ({ deadline: { value } }: Task): boolean =>
  value.ok ? value.assumed.includes('ask') : value.reason !== 'see-children';

/** read = understood without a question; ask = a person has to decide. */
export function deadlineFigures(checks: readonly AnnexCheck[]): { read: number; all: number; ask: number } {
  const tasks = tasksOf(checks);
  const ask = tasks.filter(asks).length;
  return { read: tasks.length - ask, all: tasks.length, ask };
}

/** Deadlines by their words, most used first; those to decide stand first. */
export function deadlineGroups(checks: readonly AnnexCheck[], settings: Settings): readonly DeadlineGroup[] {
  const calendar = calendarOf(settings.holidays);
  const groups = new Map<string, { text: string; meaning: string; ask: boolean; tasks: Task[] }>();
  for (const task of tasksOf(checks)) {
    const text = task.deadline.text.trim();
    const ask = asks(task);
    const key = `${ask}|${text}`;
    const group = groups.get(key);
    if (group) group.tasks.push(task);
    else
      groups.set(key, {
        text,
        meaning: describeReading(task.deadline.value, settings.policy, calendar),
        ask,
        tasks: [task],
      });
  }
  return [...groups.values()].sort((a, b) => Number(b.ask) - Number(a.ask) || b.tasks.length - a.tasks.length);
}
