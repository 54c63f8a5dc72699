import type { Stage, Task } from '../annex/types.js';
import type { CivilDate } from '../calendar/civil-date.js';

export type Status =
  | {
      readonly kind: 'done';
      readonly late: boolean;
      readonly due?: CivilDate;
      readonly completed?: CivilDate;
      /** Calendar days from the due day to the day of completion; absent when late only in the unit's own words. */
      readonly days?: number;
      /** Done, but no completion day (or no due day) says whether in time: counted as on time, and said so. */
      readonly completionUnknown?: true;
    }
  | { readonly kind: 'overdue'; readonly due: CivilDate; readonly days: number }
  | { readonly kind: 'due-soon'; readonly due: CivilDate; readonly days: number }
  | { readonly kind: 'on-track'; readonly due: CivilDate; readonly days: number }
  | { readonly kind: 'open-ended' }
  | {
      readonly kind: 'unknown';
      readonly because: 'deadline-unread' | 'deadline-blank' | 'deadline-no-date' | 'deadline-ask';
      readonly due?: undefined;
    }
  | {
      readonly kind: 'unknown';
      /**
       * Past its due day, and nothing says for certain that it is not done. status-unread: words nobody knows;
       * no-status-column: the annex has nowhere to say it; claim-without-paper: paused, cancelled or extended by a word alone.
       */
      readonly because: UnsaidBecause;
      readonly due: CivilDate;
    };

export type UnsaidBecause = 'status-unread' | 'no-status-column' | 'claim-without-paper';

/** What the unit typed in two places and does not agree; reported, never decided in silence. */
export type Doubt =
  /** A stage that is not done beside 100 %, or done beside less. */
  | 'stage-percent'
  /** A completion day beside a stage that is not done. */
  | 'stage-completed'
  /** A completion day beside less than 100 %. */
  | 'percent-completed'
  /** The result says that all is done beside a stage or percentage that says it is not. */
  | 'result-stage'
  /** A completion day after the day judged: not yet done then. */
  | 'completed-later'
  /** An extension that is earlier than the deadline it should extend: the deadline stays. */
  | 'extension-earlier';

export interface Judgement {
  readonly task: Task;
  readonly status: Status;
  /** What the unit says it is doing; reported beside the status, never decides it except for 'done'. */
  readonly stage?: Stage;
  readonly percent?: number;
  /** The deadline as first assigned, when an approved extension moved it. */
  readonly original?: CivilDate;
  readonly extensions?: number;
  /** Asked for but not approved: the old deadline still counts. */
  readonly proposed?: CivilDate;
  readonly doubts?: readonly Doubt[];
}
