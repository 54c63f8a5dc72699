import type { CivilDate } from '../calendar/civil-date.js';
import type { Letter } from '../delivery/types.js';
import type { Mark } from '../delivery/types.js';
import type { Address, Grid } from '../grid/grid.js';
import type { CellChange } from '../validation/types.js';

/** The core is synchronous; hosts may be either. */
export type MaybePromise<T> = T | Promise<T>;

export interface Refused {
  readonly at: Address;
  /** pivot = the output of a pivot table; not-kept = read back after writing, the cell did not show it, so it was taken back. */
  readonly because: 'changed' | 'locked' | 'formula' | 'merged' | 'no-sheet' | 'pivot' | 'not-kept';
  /** What the cell shows now. */
  readonly text: string;
}

export interface Workbook {
  readonly can: { readonly note: boolean; readonly reveal: boolean; readonly protect: boolean };
  readGrids(): MaybePromise<readonly Grid[]>;
  /** Replaces every earlier mark of ours; the user's own formats stay. */
  drawMarks(marks: readonly Mark[]): MaybePromise<void>;
  clearMarks(): MaybePromise<void>;
  /** Writes what still shows `before`; the rest comes back refused and nothing else is touched. */
  write(changes: readonly CellChange[]): MaybePromise<readonly Refused[]>;
  reveal(at: Address): MaybePromise<void>;
}

/** accepted = the mail server took it; retry = try again later; refused = will never be taken as it is. */
export type Posted =
  | { readonly kind: 'accepted'; readonly id: string; readonly at: string }
  | { readonly kind: 'retry'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string };

export interface Mailer {
  /** How many more recipients may be written to today. */
  roomToday(): MaybePromise<number>;
  post(letter: Letter): MaybePromise<Posted>;
}

export interface LedgerEntry {
  readonly key: string;
  readonly state: 'begun' | 'accepted' | 'refused' | 'retry';
  /** ISO instant of the last change, with offset. */
  readonly at: string;
  readonly reason?: string;
}

/** Remembers for ever which letter (key = plan + recipient + kind + period) has gone. */
export interface Ledger {
  entries(keys: readonly string[]): MaybePromise<readonly LedgerEntry[]>;
  /** false when the key is already accepted or another run holds it. */
  begin(key: string, at: string): MaybePromise<boolean>;
  settle(key: string, posted: Posted, at: string): MaybePromise<void>;
}

export interface Clock {
  /** ISO instant with offset. */
  now(): string;
  /** The civil day in Asia/Ho_Chi_Minh. */
  today(): CivilDate;
}
