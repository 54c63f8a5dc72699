import type { Task } from '../annex/types.js';
import { compareDates, daysBetween, type CivilDate } from '../calendar/civil-date.js';
import type { Judgement, Status } from './types.js';

const dueOf = ({ status }: Judgement): CivilDate[] => ('due' in status && status.due ? [status.due] : []);

/** What the parts say of a task that only points at them; undefined where they say nothing either. */
function fromParts(parts: readonly Judgement[], asOf: CivilDate): Status | undefined {
  const due = parts.flatMap(dueOf).sort(compareDates).pop();
  if (parts.every(({ status }) => status.kind === 'done')) {
    const late = parts.some(({ status }) => status.kind === 'done' && status.late);
    const unproven = parts.some(({ status }) => status.kind === 'done' && status.completionUnknown);
    return { kind: 'done', late, ...(due ? { due } : {}), ...(unproven && !late ? { completionUnknown: true } : {}) };
  }
  const days = due ? daysBetween(asOf, due) : -1;
  if (due && days >= 0) return { kind: 'on-track', due, days };
  return due || parts.some(({ status }) => status.kind === 'open-ended') ? { kind: 'open-ended' } : undefined;
}

/** “Theo thời hạn cụ thể sau đây”: the deadlines stand in the task's own parts. */
export function pointsAtParts({ deadline }: Pick<Task, 'deadline'>): boolean {
  return !deadline.value.ok && deadline.value.reason === 'see-children';
}

/**
 * Judges the tasks of one annex that say “theo thời hạn cụ thể sau đây” by their parts: done when all of them are, in time
 * while the last of them is ahead, and after that without a deadline of its own. Being overdue or due soon stays with the
 * parts: counted twice it would be wrong, and taking one part away must not make another task late. Every other
 * judgement comes back as it is; applying it twice changes nothing.
 */
export function judgeParents(judgements: readonly Judgement[], asOf: CivilDate): readonly Judgement[] {
  const points = ({ task, status }: Judgement): boolean => status.kind === 'unknown' && pointsAtParts(task);
  if (!judgements.some(points)) return judgements;
  const result = [...judgements];
  const parts = new Map<number, Judgement[]>();
  // From the last row up, so that the parts of a part are settled before it is.
  for (let i = result.length - 1; i >= 0; i -= 1) {
    const own = parts.get(result[i]!.task.row) ?? [];
    if (own.length > 0 && points(result[i]!)) {
      const status = fromParts(own, asOf);
      if (status) result[i] = { ...result[i]!, status };
    }
    const { parent } = result[i]!.task;
    if (parent !== undefined) parts.set(parent, [...(parts.get(parent) ?? []), result[i]!]);
  }
  return result;
}
