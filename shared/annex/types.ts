import type { CivilDate } from '../calendar/civil-date.js';
import type { ColumnEvidence } from '../deadline/index.js';
import type { DeadlineReading } from '../deadline/types.js';
import type { Address, Range } from '../grid/grid.js';
import type { UnitReading } from '../unit/types.js';

/**
 * What a column means. The first seven come from the plan; the rest are the follow-up columns people add.
 * evidence: what proves the result (“Minh chứng”); comment: what coordinating units say (“Ý kiến đơn vị phối hợp”);
 * target: what is to be reached (“Kết quả cần đạt”, “Mức phấn đấu”); leader: the leader who assigns or follows the task.
 */
export type Field =
  | 'index'
  | 'task'
  | 'lead'
  | 'coordinating'
  | 'deadline'
  | 'output'
  | 'group'
  | 'id'
  | 'status'
  | 'progress'
  | 'result'
  | 'difficulty'
  | 'proposal'
  | 'completed'
  | 'evidence'
  | 'comment'
  | 'dueDay'
  | 'extendedTo'
  | 'extensionPaper'
  | 'updated'
  | 'start'
  | 'note'
  | 'legalBasis'
  | 'target'
  | 'leader'
  | 'budget'
  | 'other';

export interface HeaderColumn {
  readonly column: number;
  readonly field: Field;
  /** The heading as written, two rows joined with ' / '. */
  readonly heading: string;
  readonly at: Address;
  /** Other meanings the heading could have; present when a person should confirm. */
  readonly couldBe?: readonly Field[];
  /** Marks speak here instead of words: quarters (a deadline), units (a lead), states; this column is the first of them. */
  readonly marks?: readonly Marked[];
}

/** What a mark in a column stands for: “Quý II/2026”, “Phòng Kinh tế”. */
export interface Marked {
  readonly column: number;
  readonly words: string;
}

/**
 * Where a value was taken from that the task's own cells do not spell out. group: a heading above it; title: the title of
 * the table; above: a mark for the cell above (“nt”); marks: marks under quarters or units. To be shown as taken for
 * granted (`ASSUMED_WORDS`).
 */
export type Assumed = 'group' | 'title' | 'above' | 'marks';

export interface Header {
  /** The rows of the header, one to three. */
  readonly range: Range;
  readonly columns: readonly HeaderColumn[];
}

export interface AnnexPlace {
  readonly header: Header;
  /** Rows below the header up to the last row of the block. */
  readonly body: Range;
  /** Needed columns (lead, deadline) the header does not have. */
  readonly missing?: readonly Field[];
}

export type Location =
  | { readonly found: true; readonly places: readonly AnnexPlace[] }
  | {
      readonly found: false;
      readonly reason: 'no-header' | 'several-headers' | 'header-missing';
      readonly candidates: readonly Range[];
      /** Columns recognised in the best candidate when one needed column is missing. */
      readonly columns?: readonly HeaderColumn[];
      readonly missing?: readonly Field[];
    };

/** Every value remembers its words and its cell. */
export interface Sourced<T> {
  readonly value: T;
  readonly text: string;
  readonly at: Address;
  /** Further cells the text was joined from (continued rows, a second lead column); a mend cannot replace it whole. */
  readonly more?: readonly Address[];
  readonly assumed?: Assumed;
}

/** `extended`: “đã gia hạn đến …”, said where the status stands. */
export type Stage = 'not-started' | 'in-progress' | 'waiting' | 'done' | 'paused' | 'cancelled' | 'extended';

/** What the unit itself reported; absent members mean the column is absent or blank. */
export interface Progress {
  /** The annex has no column to say in what was done: silence says nothing. */
  readonly noColumn?: true;
  /** A cell that should say what was done shows an error or a formula nobody calculated. */
  readonly unread?: true;
  readonly stage?: Sourced<Stage | undefined>;
  readonly percent?: Sourced<number | undefined>;
  readonly result?: Sourced<string>;
  readonly difficulty?: Sourced<string>;
  readonly proposal?: Sourced<string>;
  readonly completed?: Sourced<CivilDate | undefined>;
  readonly evidence?: Sourced<string>;
  readonly comment?: Sourced<string>;
  readonly extendedTo?: Sourced<CivilDate | undefined>;
  readonly extensionPaper?: Sourced<string>;
  readonly updated?: Sourced<CivilDate | undefined>;
  readonly start?: Sourced<CivilDate | undefined>;
  readonly note?: Sourced<string>;
}

export interface Task {
  /** 0-based row of the task's first line. */
  readonly row: number;
  readonly rows: Range;
  readonly id?: string;
  readonly ordinal: Sourced<string>;
  /** The group headings above it, outermost first. */
  readonly group: readonly string[];
  /** Row of the parent task (1 above 1.1), if it has one. */
  readonly parent?: number;
  readonly content: Sourced<string>;
  readonly lead: Sourced<readonly UnitReading[]>;
  readonly coordinating: Sourced<readonly UnitReading[]>;
  readonly deadline: Sourced<DeadlineReading>;
  readonly output: Sourced<string>;
  readonly progress: Progress;
}

export interface Group {
  readonly row: number;
  readonly ordinal: string;
  readonly title: string;
  readonly level: number;
}

/** What the letterhead or the settings say about the plan the annex belongs to. */
export interface PlanFacts {
  readonly number?: string;
  readonly title?: string;
  readonly issued?: CivilDate;
  readonly ends?: CivilDate;
  /** The year of issue where the day was left open (“ngày … tháng 01 năm 2026”). */
  readonly year?: number;
  /** Where it was read; absent when it comes from the settings. */
  readonly at?: Address;
}

export interface Annex {
  readonly sheet: string;
  readonly place: AnnexPlace;
  readonly plan: PlanFacts;
  readonly tasks: readonly Task[];
  readonly groups: readonly Group[];
  /** rows = groups + tasks + continued and left-out lines of the block that are not blank. */
  readonly counts: { readonly rows: number; readonly groups: number; readonly tasks: number };
  /** What the deadline column says as a whole: words put into it are read by that. */
  readonly dueColumn?: ColumnEvidence;
}
