import type { Progress } from '../annex/types.js';
import { compareDates, type CivilDate } from '../calendar/civil-date.js';
import type { Doubt } from './types.js';

/** What the unit's own columns say about a task, as known at the end of a day. */
export interface Evidence {
  /** nothing = no follow-up column says anything: an annex as issued. */
  readonly says: 'done' | 'not-done' | 'nothing';
  /** Said in so many words that work has not begun (stage not started, or 0 %). */
  readonly untouched: boolean;
  /** Day of completion, only where it is not after the day known. */
  readonly completed?: CivilDate;
  /** The day what is said dates from: completion for what is done, the update for what is not. */
  readonly day?: CivilDate;
  readonly doubts: readonly Doubt[];
}

/**
 * Reads the follow-up columns. Where they disagree, the stage in words wins, then the day of completion, then the
 * percentage: a person chose the word, and a column misread as “completed” must never hide an overdue task.
 * A completion day after `known` means: not yet done on that day (figures are closed at the end of a day).
 */
export function readEvidence(progress: Progress, known: CivilDate): Evidence {
  const stage = progress.stage?.value;
  const percent = progress.percent?.value;
  const said = progress.completed?.value;
  const updated = progress.updated?.value;
  const later = said !== undefined && compareDates(said, known) > 0;
  const completed = later ? undefined : said;

  const doubts: Doubt[] = [];
  if (stage !== undefined && percent !== undefined && (stage === 'done') !== percent >= 100)
    doubts.push('stage-percent');
  if (completed && stage !== undefined && stage !== 'done') doubts.push('stage-completed');
  if (completed && stage === undefined && percent !== undefined && percent < 100) doubts.push('percent-completed');
  if (later) doubts.push('completed-later');

  const done = stage === undefined ? Boolean(completed) || (percent ?? 0) >= 100 : stage === 'done';
  const says = done && !later ? 'done' : stage !== undefined || percent !== undefined || later ? 'not-done' : 'nothing';
  const untouched =
    says === 'not-done' && !later && (stage === 'not-started' || (stage === undefined && percent === 0));
  const day = says === 'done' ? (completed ?? updated) : says === 'not-done' ? updated : undefined;
  return {
    says,
    untouched,
    doubts,
    ...(says === 'done' && completed ? { completed } : {}),
    ...(day && compareDates(day, known) <= 0 ? { day } : {}),
  };
}
