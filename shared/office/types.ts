// What an office handed in and what became of it. These shapes are a contract: they are printed as JSON.
import type { PlanFacts } from '../annex/types.js';
import type { Grid } from '../grid/grid.js';
import type { AnnexCheck, SheetCheck } from './check-sheet.js';
import type { CivilDate } from '../calendar/civil-date.js';
import type { CheckedSource, ReportGap } from '../report/types.js';
import type { Settings } from '../settings/settings.js';

/** Why a whole file or sheet is not in the figures. A closed list: docs/architecture.md says each in words. */
export type LeftOutBecause =
  /** The same tasks with the same facts stand in `of`. */
  | 'copy-of'
  /** Another sheet or file (`of`) of the same plan is in force. */
  | 'older-version'
  /** This program wrote it: a report, or a mended copy of `of`. */
  | 'own-output'
  | 'no-annex'
  | 'locked'
  | 'damaged'
  | 'encrypted'
  | 'unsupported'
  | 'vanished';

/** Why a file could not be read at all. */
export type UnreadBecause = Exclude<LeftOutBecause, 'copy-of' | 'older-version' | 'own-output' | 'no-annex'>;

/** Why some cells of a sheet that was read are not. A closed list. */
export type CellsBecause =
  | 'total'
  | 'note'
  | 'signature'
  | 'repeated-header'
  | 'not-a-task'
  | 'before-the-table'
  | 'after-the-table'
  | 'beside-the-table'
  | 'outside-the-table'
  /** So far from all other cells that they were not read. */
  | 'too-far'
  /** What the file has there is no value a cell can have. */
  | 'unreadable'
  /** Lines of tasks that are counted elsewhere. */
  | 'copy-of'
  | 'older-version'
  | 'own-output'
  | 'no-annex';

export type AccountState = 'understood' | 'asked' | 'left-out';

export interface LeftOutCells {
  readonly range: string;
  readonly because: CellsBecause;
  readonly of?: string;
}

export interface SheetAccount {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly state: AccountState;
  readonly because?: LeftOutBecause;
  readonly of?: string;
  /**
   * Rows that show something: a task begins there, a group heading, anything else that was read (title, header, further
   * lines of a task). With the rows named in `leftOut` these are all rows of the sheet that show something.
   */
  readonly rows: { readonly task: number; readonly group: number; readonly other: number };
  readonly leftOut: readonly LeftOutCells[];
}

export interface FileAccount {
  readonly file: string;
  readonly state: AccountState;
  readonly because?: LeftOutBecause;
  readonly of?: string;
  readonly sheets: readonly SheetAccount[];
}

export type Account = readonly FileAccount[];

export type QuestionKind =
  'office' | 'plan-in-force' | 'swapped-days' | 'status-word' | 'heading' | 'unit' | 'late-plan' | 'vanished-rows';

/** Asked once, answerable in every host. `default` holds until it is answered. */
export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly text: string;
  readonly about: readonly { readonly file: string; readonly sheet: string; readonly cell?: string }[];
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly default: string;
  readonly answer?: { readonly option: string; readonly by: string; readonly at: string };
}

/** A workbook as a host hands it in. */
export interface WorkbookFile {
  /** The name people know it by; with its folder where several folders are read. */
  readonly file: string;
  readonly grids: readonly Grid[];
}

/** A file the host could not read, or of a kind that is not read, with a sentence for a person. */
export interface UnreadFile {
  readonly file: string;
  readonly because: UnreadBecause;
  readonly reason: string;
}

/** One workbook read and checked; the way back for `readWorkbook` after an edit. */
export interface WorkbookReading {
  readonly file: string;
  readonly grids: readonly Grid[];
  /** The office's settings as this workbook completes them: facts of its plan, its sheet “Đơn vị”. */
  readonly settings: Settings;
  /** One per grid, in their order; a sheet without an annex keeps quiet where another has one. */
  readonly checks: readonly AnnexCheck[];
  readonly asOf: CivilDate;
  /** The sheet that carries the letterhead of the plan, where it is none of the annexes. */
  readonly cover?: {
    readonly sheet: string;
    readonly facts: Pick<PlanFacts, 'number' | 'title' | 'issued' | 'ends'>;
  };
  /** @internal As given. */
  readonly office: Settings;
  /** @internal As they hold for the file, before its cover. */
  readonly own: Settings;
  /** @internal */
  readonly sheets: readonly SheetCheck[];
}

/** A plan that is in doubt: letters that contain it wait. */
export interface Doubt {
  readonly question: string;
  /** The files and sheets whose tasks stand in the figures meanwhile. */
  readonly counted: readonly { readonly file: string; readonly sheet: string }[];
  /** One line for a letter that goes with the doubt. */
  readonly words: string;
}

/** A plan in force: what it calls itself, and where it was read from. */
export interface PlanReading {
  readonly id: string;
  readonly number?: string;
  readonly title?: string;
  readonly issued?: CivilDate;
  readonly ends?: CivilDate;
  readonly tasks: number;
  readonly from: readonly { readonly file: string; readonly sheet: string }[];
}

/** Everything an office handed in, and what became of it. */
export interface OfficeReading {
  /** The office as its settings file and the sheets “Đôn Đốc” of its workbooks have it together. */
  readonly settings: Settings;
  /** One per workbook that was read, with what only shows when several annexes are read together. */
  readonly workbooks: readonly WorkbookReading[];
  readonly plans: readonly PlanReading[];
  readonly account: Account;
  readonly questions: readonly Question[];
  /** What figures are made of: every plan once. */
  readonly sources: readonly CheckedSource[];
  /** Files that were not read, for the letters. */
  readonly gaps: readonly ReportGap[];
  readonly doubts: readonly Doubt[];
  /** One line for letters: what is not in the figures although it looks like a plan; absent where there is none. */
  readonly notCounted?: string;
}
