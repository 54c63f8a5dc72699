// Who may change which cell, and how what comes back is told. The contract: fields and reasons are JSON that others read.
import type { Field } from '../annex/types.js';
import type { Address, Cell } from '../grid/grid.js';

/** The columns a unit may fill; `comment` is the coordinating units' only one. */
export const LEAD_FIELDS = ['status', 'progress', 'result', 'difficulty', 'proposal', 'completed', 'evidence'] as const;
export type OpenField = (typeof LEAD_FIELDS)[number] | 'comment';
/** Columns as they were issued with the plan. */
export const ISSUED_FIELDS = ['index', 'task', 'lead', 'coordinating', 'deadline', 'output'] as const;

/**
 * What a unit is to a task. share: one of all those a common task is given to (“các phòng, ban, đơn vị”); it reports its
 * part, which never becomes the word of the row.
 */
export type Role = 'lead' | 'share' | 'coordinating';

export type CellBecause =
  | 'not-yours'
  | 'reassigned'
  | 'withdrawn'
  | 'new-row'
  | 'unknown-row'
  | 'coordinator-field'
  | 'issued-column'
  | 'office-column'
  | 'unknown-column'
  | 'row-does-not-agree'
  | 'ambiguous-row'
  | 'row-by-words'
  | 'merged-cell'
  | 'cleared'
  | 'unreadable-value'
  | 'ambiguous-value'
  | 'implausible'
  | 'formula'
  | 'formula-error'
  | 'formula-external'
  | 'too-long'
  | 'note';

export type FileBecause =
  | 'encrypted'
  | 'damaged'
  | 'wrong-kind'
  | 'no-table'
  | 'not-ours'
  | 'other-plan'
  | 'tampered'
  | 'unit-unclear'
  | 'too-large'
  | 'same-file';

/** How a returned row was known again. */
export type FoundBy = 'code' | 'key' | 'words';

/** One task of the office's workbook, as far as ownership asks. */
export interface OwnTask {
  readonly code: string;
  /** True where the sheet itself shows the code. */
  readonly coded: boolean;
  readonly sheet: string;
  readonly row: number;
  readonly ordinal: string;
  readonly words: string;
  /** Canonical names; units the directory does not know keep their words. */
  readonly leads: readonly string[];
  /** Units a common task is given to; empty for every other task. */
  readonly everyone: readonly string[];
  readonly coordinating: readonly string[];
  /** Names nobody could be found for; a person looks at them before files go out. */
  readonly unknown: readonly string[];
  readonly cells: Readonly<Partial<Record<Field, OwnCell>>>;
}

export interface OwnCell {
  readonly at: Address;
  readonly cell: Cell;
  /** Merged over several tasks: what is written here would speak for all of them. */
  readonly shared?: true;
}

/** The office's workbook at the moment of splitting or merging: this decides, never what comes back. */
export interface OwnBook {
  readonly plan: string;
  readonly title: string;
  readonly tasks: readonly OwnTask[];
  /** Every unit that has a row, in the order of the directory, unknown ones last. */
  readonly units: readonly string[];
  /** Shares of common tasks so far: task → unit → field → value. */
  readonly shares: Shares;
}

export type Shares = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<OpenField, string>>>;

/** A change of one cell as a unit hands it in: by file, by its link, in a tab. */
export interface Update {
  readonly task: string;
  readonly field: OpenField;
  /** What stood there when the unit got it, canonical; undefined = not known. */
  readonly base: string | undefined;
  /** Canonical; never blank. */
  readonly value: string;
  readonly unit: string;
  /** Name of the file, the link or the tab. */
  readonly file: string;
  readonly how: FoundBy;
}

export interface Applied {
  readonly task: string;
  /** 1-based, as the sheet shows it. */
  readonly row: number;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly unit: string;
  readonly file: string;
  readonly part: boolean;
  readonly how: FoundBy;
  readonly by?: 'dondoc';
}

export interface RefusedEdit {
  /** null where the row is none of the plan's. */
  readonly task: string | null;
  /** 1-based row of the returned file. */
  readonly row: number;
  readonly sheet?: string;
  readonly field: string;
  readonly value: string;
  readonly unit: string;
  readonly file: string;
  readonly because: CellBecause;
  /** The other filled cells of a row that is new: nothing is dropped. */
  readonly cells?: Readonly<Record<string, string>>;
  /** For what a person may still accept: the value as it would be written, and what stood there. */
  readonly takes?: { readonly base: string | undefined; readonly value: string; readonly how: FoundBy };
}

export interface Conflict {
  readonly task: string;
  readonly field: string;
  readonly base: string;
  readonly ours: string;
  readonly theirs: readonly {
    readonly value: string;
    readonly unit: string;
    readonly file: string;
    readonly how: FoundBy;
  }[];
  readonly part?: true;
}

export interface FileOutcome {
  readonly file: string;
  readonly unit: string;
  readonly state: 'merged' | 'partly' | 'unchanged' | 'already' | 'refused';
  readonly because?: FileBecause;
  /** Sheets no table was found on, named so that nothing is left out unsaid. */
  readonly leftOut?: readonly string[];
}

/** The one shape of history, in the file and in the store. `field` of a share begins with “part:”. */
export interface HistoryEntry {
  /** ISO instant with offset, or a day. */
  readonly at: string;
  readonly by: string;
  readonly way: 'file' | 'link' | 'tab' | 'office' | 'dondoc';
  readonly source: string;
  readonly task: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}
