import type { CivilDate } from '../calendar/civil-date.js';
import type { Report } from '../report/types.js';
import type { Settings } from '../settings/settings.js';
import type { Attachment, LetterKind } from './types.js';
import type { WorkingCalendar } from './working-days.js';

export interface LettersInput {
  readonly report: Report;
  readonly settings: Settings;
  /** The day the letters would go; default: the day the report is drawn up. */
  readonly asOf?: CivilDate;
  /** Working days; default: the office's calendar of holidays. */
  readonly calendar?: WorkingCalendar;
  /** Addresses of a unit by its canonical name; default: the office's directory. */
  readonly addressOf?: (unit: string) => readonly string[];
  /** Keys of letters the mail server has already accepted. */
  readonly already: ReadonlySet<string>;
  /**
   * True when `already` also holds what the ledger knows of `ladderKeys`: then the ladder catches up what each recipient
   * has missed. Without that memory only rungs reached since the working day before are climbed, so that a host that
   * forgets yesterday never repeats it.
   */
  readonly remembersLadder?: boolean;
  /** How many more recipients may be written to today; default: as many as there are. */
  readonly room?: number;
  readonly only?: readonly LetterKind[];
  /**
   * True where the weekly round and the ladder go on the same day: then the digest and the leader's weekly letter carry
   * what the ladder has to say, and nobody reads of one task twice in a day. Default: when everything is planned at once,
   * or the day is that of the weekly round.
   */
  readonly together?: boolean;
  /** Where a unit enters its progress. */
  readonly updateLink?: (unit: string) => string | undefined;
  readonly attachmentsOf?: (kind: LetterKind, recipient: string) => readonly Attachment[];
  /** When the workbooks were read, 06:30. */
  readonly readAt?: string;
  /** Keys of tasks whose plan is in question: letters that speak of one wait. Default: none. */
  readonly inQuestion?: ReadonlySet<string>;
  /** What the letters of the report's period are remembered by; default: the period's key, or that of an interim letter. */
  readonly edition?: string;
}

/** The input with every default in place. */
export type LettersRun = Required<Omit<LettersInput, 'readAt'>> & Pick<LettersInput, 'readAt'>;
