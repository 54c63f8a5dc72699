import type { Stage, Task } from '../annex/types.js';
import type { CivilDate } from '../calendar/civil-date.js';

export type Status =
  | { readonly kind: 'done'; readonly late: boolean; readonly due?: CivilDate; readonly completed?: CivilDate; readonly days?: number }
  | { readonly kind: 'overdue'; readonly due: CivilDate; readonly days: number }
  | { readonly kind: 'due-soon'; readonly due: CivilDate; readonly days: number }
  | { readonly kind: 'on-track'; readonly due: CivilDate; readonly days: number }
  | { readonly kind: 'open-ended' }
  | { readonly kind: 'unknown'; readonly because: 'deadline-unread' | 'deadline-blank' | 'deadline-no-date' | 'deadline-ask' };

export type StatusKind = Status['kind'];

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
}
