// What an edition says of the one before it. Nothing here knows how it was found.
import type { Period } from '../../calendar/period.js';

/** A plan of the edition before that is not read now: its last figures stand, and say of when they are. */
export interface CarriedPlan {
  readonly plan: string;
  readonly files: readonly string[];
  /** The period its figures are of. */
  readonly since: Period;
  readonly tasks: number;
  readonly overdue: number;
  /** Tasks whose due day has passed meanwhile: not known, not counted as late. */
  readonly passed: number;
  /** Why it was not read, a sentence; absent where the file is no longer there. */
  readonly reason?: string;
}

/** Overdue rows of a plan that was read, no longer in it, without a paper: they stay counted until somebody says why. */
export interface VanishedRows {
  /** The question this is (`vanished-rows`). */
  readonly question: string;
  readonly plan: string;
  readonly keys: readonly string[];
}

/** Why a task of the edition before is not among those of now. */
export type Left = 'withdrawn' | 'counted-once' | 'removed';

/** The terms by which the number of overdue tasks grows, then those by which it shrinks. */
export const GROWS = ['newlyLate', 'returned', 'foundAgain'] as const;
export const SHRINKS = ['done', 'extended', 'withdrawn', 'corrected', 'becomeUnclear', 'countedOnce'] as const;
export type Term = (typeof GROWS)[number] | (typeof SHRINKS)[number];

/** opening + newlyLate + returned + foundAgain − done − extended − withdrawn − corrected − becomeUnclear − countedOnce = closing. */
export type Flow = Readonly<Record<'opening' | Term | 'closing', number>>;

/** The same law for all tasks and for those done: opening + added − left = closing, each term named. */
export interface TotalFlow {
  readonly opening: number;
  readonly added: number;
  readonly foundAgain: number;
  readonly withdrawn: number;
  readonly countedOnce: number;
  readonly closing: number;
}
export interface DoneFlow {
  readonly opening: number;
  readonly done: number;
  /** Was done, is not any more. */
  readonly returned: number;
  readonly withdrawn: number;
  readonly countedOnce: number;
  readonly closing: number;
}

export interface Flows {
  readonly overdue: Flow;
  readonly total: TotalFlow;
  readonly done: DoneFlow;
  /** The tasks behind each term: keys of now; for what is gone, keys of before. */
  readonly keys: Readonly<Record<Term, readonly string[]>>;
}
