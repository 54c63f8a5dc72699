import type { CivilDate } from '../calendar/civil-date.js';
import { calendarOf } from '../calendar/holidays.js';
import type { Report } from '../report/types.js';
import type { Settings } from '../settings/settings.js';
import { addressOf as addressInDirectory, directoryOf } from '../unit/directory/directory.js';
import { escalationDrafts, unitLadderDrafts } from './drafts/ladder.js';
import { leaderDrafts } from './drafts/leader.js';
import { noteSharedAddresses } from './drafts/shared-addresses.js';
import { unitDrafts } from './drafts/units.js';
import type { Draft } from './draft.js';
import { editionKey } from './edition.js';
import { settle } from './settle.js';
import type { Attachment, Dispatch, LetterKind } from './types.js';
import { unitShares } from './unit-share.js';
import { isWeeklyRoundDay } from './week-day.js';
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

/** Every input with its default in place. */
function runOf(input: LettersInput): LettersRun {
  const { report, settings } = input;
  const run: LettersRun = {
    asOf: report.asOf,
    calendar: calendarOf(settings.holidays),
    addressOf: (unit) => addressInDirectory(unit, directoryOf(settings)),
    room: Number.POSITIVE_INFINITY,
    only: [],
    updateLink: () => undefined,
    remembersLadder: false,
    attachmentsOf: () => [],
    inQuestion: new Set(),
    edition: editionKey(report.period, input.asOf ?? report.asOf, settings),
    ...input,
    together: false,
  };
  const asked = input.together ?? run.only.length === 0;
  return { ...run, together: asked || isWeeklyRoundDay(run.asOf, settings, run.calendar) };
}

/** In order of precedence when the quota runs short: leaders, then what cannot wait, then the weekly round. */
function draftsOf(run: LettersRun): readonly Draft[] {
  const { report, settings, only } = run;
  const shares = unitShares(report, settings);
  const byKey = new Map(report.tasks.map((task) => [task.key, task]));
  return [
    ...leaderDrafts(run),
    ...escalationDrafts(run),
    ...shares.flatMap((share) => unitLadderDrafts(run, share, byKey)),
    ...shares.flatMap((share) => unitDrafts(run, share)),
  ].filter((draft) => only.length === 0 || only.includes(draft.kind));
}

/** The keys of the letters there would be, without drawing any. */
export const draftKeys = (input: LettersInput): readonly string[] => draftsOf(runOf(input)).map(({ key }) => key);

/**
 * Every letter that would go on a day, to whom and why, and every letter held back and why. Sends nothing, never throws;
 * the same input gives the same letters with the same keys.
 */
export function planLetters(input: LettersInput): Dispatch {
  const run = runOf(input);
  const { settings } = run;
  return settle(noteSharedAddresses(draftsOf(run), settings), { ...run, language: settings.language });
}
