import type { CivilDate } from '../calendar/civil-date.js';
import type { Letter, Outcome } from '../delivery/types.js';
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

export interface Mailer {
  /** How many more recipients may be written to today. */
  roomToday(): MaybePromise<number>;
  /** One outcome for each address of the letter; never throws. */
  post(letter: Letter): MaybePromise<readonly Outcome[]>;
}

/** An outcome as the ledger keeps it. */
export interface Settled extends Outcome {
  /** How often this address was tried. */
  readonly tries: number;
  /** The route and settings it was tried with; a refusal reopens when they change. */
  readonly way?: string;
}

export interface LedgerEntry {
  readonly key: string;
  /** begun = a run holds it now; the rest is the sum of the outcomes: accepted only where every recipient has it. */
  readonly state: 'begun' | 'accepted' | 'waiting' | 'refused';
  /** ISO instant of the last change, with offset. */
  readonly at: string;
  /** Addresses of the letter when it was last begun. */
  readonly to: readonly string[];
  readonly outcomes: readonly Settled[];
  /** Why it has not gone, in words for a person. */
  readonly reason?: string;
}

/** The addresses a run may write to now; none: `known` says why. */
export interface Claim {
  readonly go: readonly string[];
  readonly known?: LedgerEntry;
}

/** Remembers for ever which letter (key = office id + recipient + kind + period) has gone, and to whom. */
export interface Ledger {
  entries(keys: readonly string[]): MaybePromise<readonly LedgerEntry[]>;
  /**
   * Takes the letter in hand for the addresses that may be tried now (`addressesToTry`): those never tried, those whose
   * time to wait is over, refused ones once `way` is another. Empty when another run holds it or nobody is left.
   */
  begin(key: string, to: readonly string[], at: string, way?: string): MaybePromise<Claim>;
  /** One outcome for each address tried; ignored when the letter is no longer in hand. */
  settle(key: string, outcomes: readonly Outcome[]): MaybePromise<void>;
  /** A person asks for it: refused and waiting addresses may be tried at once. Accepted ones stay accepted. */
  reopen(keys: readonly string[]): MaybePromise<void>;
}

export interface Clock {
  /** ISO instant with offset. */
  now(): string;
  /** The civil day in Asia/Ho_Chi_Minh. */
  today(): CivilDate;
}
