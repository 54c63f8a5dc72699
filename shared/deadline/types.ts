import type { Trace } from '../trace/trace.js';
import type { CivilDate, Grain } from '../calendar/civil-date.js';
import type { ColumnEvidence } from './column/evidence.js';

/** [start, end) in UTF-16 units of the original text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Which day of its period a recurring deadline falls on; absent = the last day of the period. */
export type RecurringDay =
  | { readonly kind: 'weekday'; readonly weekday: number }
  /** `month`: which month of the quarter, 1–3; absent = the last month of the period. */
  | {
      readonly kind: 'day-of-month';
      readonly day: number;
      readonly bound: 'before' | 'through';
      readonly month?: number;
    }
  | {
      readonly kind: 'day-of-year';
      readonly month: number;
      readonly day: number;
      readonly bound: 'before' | 'through';
    };

export type Deadline =
  | {
      readonly kind: 'by';
      readonly date: CivilDate;
      readonly grain: Grain;
      readonly bound: 'before' | 'through';
      readonly time?: string;
    }
  | { readonly kind: 'between'; readonly start: CivilDate; readonly end: CivilDate; readonly grain: Grain }
  | {
      readonly kind: 'recurring';
      readonly every: Grain;
      readonly times?: number;
      /** Every how many of `every`, where more than one (“2 tháng/lần”); its days are counted from `start`. */
      readonly interval?: number;
      readonly due?: RecurringDay;
      readonly start?: CivilDate;
      readonly until?: CivilDate;
      readonly time?: string;
    }
  | {
      readonly kind: 'after-event';
      readonly event: string;
      readonly days?: number;
      readonly months?: number;
      readonly working?: boolean;
      /** The event's own day where it is known (the plan's date of issue, or a day named in the phrase). */
      readonly from?: CivilDate;
    }
  | { readonly kind: 'milestones'; readonly parts: readonly Deadline[] }
  | { readonly kind: 'ongoing'; readonly start?: CivilDate };

/** What the reader took for granted; 'ask' = a guess that a person must confirm before it may count. */
export type Assumption = 'year' | 'start' | 'order' | 'marks' | 'spacing' | 'typing' | 'ocr' | 'ask';

export type DeadlineReading =
  | {
      readonly ok: true;
      readonly deadline: Deadline;
      /** Name of the phrase family that read it. */
      readonly phrase: string;
      readonly span: Span;
      readonly assumed: readonly Assumption[];
    }
  | { readonly ok: false; readonly reason: 'blank' | 'not-understood' | 'no-date' | 'see-children' }
  | {
      readonly ok: false;
      readonly reason: 'impossible-date' | 'year-missing';
      readonly phrase: string;
      readonly span: Span;
    }
  | { readonly ok: false; readonly reason: 'several'; readonly found: readonly Deadline[] };

/** What the plan itself says: a missing year comes from here, never from today. */
export interface PlanDates {
  readonly issued?: CivilDate;
  readonly ends?: CivilDate;
}

/** What a reading is made with: the plan's dates, what the whole column says, and who listens to why. */
export type ReadingContext = PlanDates & { readonly column?: ColumnEvidence; readonly trace?: Trace };
