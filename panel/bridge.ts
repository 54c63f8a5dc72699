import type { Address, CivilDate, Dispatch, Grid, Letter, Range, Workbook } from '../shared/index.js';

/** Cells of one sheet. */
export interface Area {
  readonly sheet: string;
  readonly range: Range;
}

/** What the panel may ask of its host. Everything that crosses it is plain JSON; the panel itself runs the core. */
export interface Bridge {
  readonly host: 'excel' | 'sheets' | 'browser' | 'memory';
  readonly workbook: Workbook;
  /** Settings as earlier versions kept them beside the sheets, parsed JSON; undefined where there are none. Only read. */
  stored(): Promise<unknown>;
  /** Adds a sheet of text behind the others; a sheet of that name must not exist yet. */
  addSheet(sheet: NewSheet): Promise<void>;
  /**
   * The workbook as it is now, when only these cells may have changed since the panel last read it: a small question, and
   * rows that did not change are the same objects. undefined where more may have changed: then everything is read.
   * Absent where the host has no such question.
   */
  readonly readAgain?: (areas: readonly Area[]) => Promise<readonly Grid[] | undefined>;
  /** The civil day in Asia/Ho_Chi_Minh, and the time of day as HH:mm for “Kiểm tra lúc 08:05”. */
  today(): CivilDate;
  timeOfDay(): string;
  /** The name people know the workbook by. */
  readonly fileName: string;
  /** Tells what happens in the workbook; returns the way to stop listening. */
  watch(listener: (event: HostEvent) => void): () => void;
  /** Absent where no mail can leave from this host. */
  readonly mail?: MailDesk;
}

export type HostEvent =
  /** Without an area anything may have changed. */
  | { readonly kind: 'changed'; readonly area?: Area }
  | { readonly kind: 'selected'; readonly at: Address }
  /** A cell is being typed in: reads and writes wait until it ends. */
  | { readonly kind: 'editing'; readonly at?: Address }
  | { readonly kind: 'editing-ended' }
  | { readonly kind: 'theme'; readonly theme: 'light' | 'dark' };

/** A plain sheet of text cells. */
export interface NewSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** In characters, column by column. */
  readonly widths: readonly number[];
}

export interface MailDesk {
  /** Keys that have already been accepted for this workbook. */
  sentKeys(): Promise<readonly string[]>;
  roomToday(): Promise<number>;
  /** What this office is remembered by, and the frozen figures of a period to compare with, parsed JSON; absent where nothing is remembered. */
  remembered?(period: string): Promise<{ readonly office: string; readonly figures?: unknown }>;
  /** Sends what may go; what could not go comes back held with its reason. */
  send(letters: readonly Letter[]): Promise<Dispatch>;
  /** One letter to the user himself; never recorded as sent. */
  sendTest(letter: Letter): Promise<void>;
  /** When the weekly run last ran and when it runs next, ISO instants; absent when there is none. */
  schedule(): Promise<{ readonly last?: string; readonly next?: string; readonly failed?: string }>;
}

/** A host call that failed, with a sentence for the person looking at the panel. */
export class HostError extends Error {
  constructor(
    readonly kind: 'editing' | 'locked' | 'offline' | 'too-old' | 'too-big' | 'denied' | 'failed',
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = 'HostError';
  }
}
