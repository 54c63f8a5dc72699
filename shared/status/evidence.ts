import { pattern } from '../lexicon/pattern.js';
import { readDay, saidDone, saidTiming, readStage } from '../annex/index.js';
import type { Stage, Task } from '../annex/types.js';
import { compareDates, type CivilDate } from '../calendar/civil-date.js';
import { foldKey } from '../text/fold.js';
import type { Said } from './after-due.js';
import type { Doubt } from './types.js';

/** What the unit's own columns say about a task, as known at the end of a day. */
export interface Evidence {
  /** nothing = no follow-up column says anything: an annex as issued. */
  readonly says: 'done' | 'not-done' | 'nothing';
  /** Said in so many words that work has not begun (stage not started, or 0 %). */
  readonly untouched: boolean;
  /** Said in so many words that it is not done: not begun, “chưa xong”, “chưa hoàn thành”. Being under way is less than that. */
  readonly undone: boolean;
  /** The stage typed, or plainly said in the result. */
  readonly stage?: Stage;
  /** Day of completion, only where it is not after the day known. */
  readonly completed?: CivilDate;
  /** The day what is said dates from: completion for what is done, the update for what is not. */
  readonly day?: CivilDate;
  /** Whether done in time, in the unit's own words; counts only where no day of completion does. */
  readonly timing?: 'in-time' | 'late';
  /** What the table of what follows the due day is asked for. */
  readonly said: Said;
  readonly doubts: readonly Doubt[];
}

/** Words of the free columns, read for what they plainly say; used only where no follow-up column of its own says more. */
function freeWords(task: Pick<Task, 'progress' | 'deadline'>): { done?: { day?: CivilDate }; stage?: Stage } {
  const result = task.progress.result?.value;
  // Digits in an unread deadline cell are a deadline gone wrong (“Hoàn thành ngày 31/02/2026”), not news.
  const words = task.deadline.value.ok ? '' : task.deadline.text;
  const news = /^da\b|^\D*$/.test(foldKey(words)) ? words : '';
  const done = [result, task.progress.note?.value, news]
    .map((text) => (text ? saidDone(text) : undefined))
    .find((said) => said !== undefined);
  if (done) return { done };
  if (!result) return {};
  const cell = { kind: 'text', text: result } as const;
  const stage = readStage(cell);
  if (stage !== 'done') return stage ? { stage } : {};
  const day = readDay(cell);
  return { done: day ? { day } : {} };
}

/** What is said, for the table: a stage, silence, or words that were not understood. */
function saidOf({ progress }: Pick<Task, 'progress'>, stage: Stage | undefined): Said {
  if (stage) return stage;
  if (progress.percent?.value !== undefined) return progress.percent.value > 0 ? 'in-progress' : 'not-started';
  const unread = [progress.stage, progress.percent, progress.completed].some(
    (one) => one && one.value === undefined && one.text.trim() !== '',
  );
  if (unread || progress.unread || progress.result?.value.trim()) return 'unread';
  return progress.noColumn ? 'no-column' : 'silent';
}

function doubtsOf(
  { progress }: Pick<Task, 'progress'>,
  free: { done?: object },
  completed: boolean,
  later: boolean,
): Doubt[] {
  const stage = progress.stage?.value;
  const percent = progress.percent?.value;
  const doubts: Doubt[] = [];
  if (stage !== undefined && percent !== undefined && (stage === 'done') !== percent >= 100)
    doubts.push('stage-percent');
  if (completed && stage !== undefined && stage !== 'done') doubts.push('stage-completed');
  if (completed && stage === undefined && percent !== undefined && percent < 100) doubts.push('percent-completed');
  if (free.done && ((stage !== undefined && stage !== 'done') || (stage === undefined && (percent ?? 100) < 100)))
    doubts.push('result-stage');
  if (later) doubts.push('completed-later');
  return doubts;
}

/**
 * Reads what is said of a task. Where columns disagree, the stage in words wins, then the day of completion, then the
 * percentage, and last what the result, the note or a deadline cell used for news plainly say: a person chose the word,
 * and a column misread as “completed” must never hide an overdue task. A completion day after `known` means: not yet
 * done on that day (figures are closed at the end of a day).
 */
export function readEvidence(task: Pick<Task, 'progress' | 'deadline'>, known: CivilDate): Evidence {
  const { progress } = task;
  const free = freeWords(task);
  const percent = progress.percent?.value;
  const typed = progress.stage?.value;
  const own = typed !== undefined || percent !== undefined || progress.completed?.value !== undefined;
  const stage = typed ?? (own ? undefined : free.done ? 'done' : free.stage);
  const said = progress.completed?.value ?? (own && typed !== 'done' ? undefined : free.done?.day);
  const updated = progress.updated?.value;
  const later = said !== undefined && compareDates(said, known) > 0;
  const completed = later ? undefined : said;

  const done = stage === undefined ? Boolean(completed) || (percent ?? 0) >= 100 : stage === 'done';
  const says = done && !later ? 'done' : stage !== undefined || percent !== undefined || later ? 'not-done' : 'nothing';
  const untouched =
    says === 'not-done' && !later && (stage === 'not-started' || (stage === undefined && percent === 0));
  const words = foldKey(progress.stage?.text || (progress.result?.value ?? ''));
  const undone =
    untouched ||
    (says === 'not-done' &&
      !later &&
      pattern(String.raw`^(?:chua (?!{time:falls-due})|{states:not-complete})`).test(words));
  const timing = says === 'done' ? saidTiming(progress.stage?.text || (progress.result?.value ?? '')) : undefined;
  const day = says === 'done' ? (completed ?? updated) : says === 'not-done' ? updated : undefined;
  return {
    says,
    untouched,
    undone,
    said: saidOf(task, stage),
    doubts: doubtsOf(task, free, Boolean(completed), later),
    ...(stage ? { stage } : {}),
    ...(timing ? { timing } : {}),
    ...(says === 'done' && completed ? { completed } : {}),
    ...(day && compareDates(day, known) <= 0 ? { day } : {}),
  };
}
