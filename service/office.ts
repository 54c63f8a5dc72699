import {
  calendarOf,
  dueRuns,
  finishedRuns,
  goneKeys,
  heldLine,
  isWaiting,
  nextRunAt,
  officeId,
  planRun,
  questionsWait,
  troubleWords,
  post,
  reportOf,
} from '../shared/index.js';
import type {
  CivilDate,
  Clock,
  Delivery,
  Dispatch,
  FolderTrouble,
  Ledger,
  Mailer,
  Report,
  Run,
  RunInput,
  Settings,
  Wanted,
} from '../shared/index.js';
import { editionOf } from './close-edition.js';
import { attachmentsFor } from './attach.js';
import { checkFiles, settingsOf, sourcesOf } from './check-files.js';
import type { CheckedFile } from './check-files.js';
import { folderFiles } from './folder-files.js';
import { isStale, latestSettings, rememberSettings, stampOf } from './latest-settings.js';
import { clockHolds, folderHolds, owedSince } from './holding.js';
import type { Notes } from './store/notes.js';
import type { RunEntry, RunStore } from './store/runs.js';
import type { Editions } from './store/editions.js';
import type { Waiting } from './store/waiting.js';

/** Runs of the last months; older ones are never due again. */
const RUNS_REMEMBERED = 400;

/** One office: a folder of annexes, its settings, where its letters go and what it remembers. */
export interface Office {
  readonly folder: string;
  readonly settings: Settings;
  readonly ledger: Ledger;
  readonly mailer: Mailer;
  readonly runs: RunStore;
  readonly editions: Editions;
  readonly clock: Clock;
  /** Reads the folder elsewhere, in a thread of its own; absent: here. */
  readonly read?: (folder: string, settings: Settings, asOf: CivilDate) => Promise<CheckedFile[]>;
  /** Letters the mail route did not take; absent where nobody asks. */
  readonly waiting?: () => Waiting | undefined;
  /** Letters that will not go as they are. */
  readonly refused?: () => Waiting | undefined;
  /** Why the latest look at the schedule failed, a sentence; undefined when it did not. */
  readonly failed?: () => string | undefined;
  /** An error as a sentence for a person. */
  readonly tellError?: (error: unknown) => string;
  /** What in the configuration should be put right. */
  readonly warnings?: readonly string[];
  /** Route and settings in a few letters: refusals reopen when it changes. */
  readonly way?: string;
  /** What the office remembers of clock and folder; without it neither is doubted. */
  readonly notes?: Notes;
  /** False while a person has not yet confirmed that real letters may leave. */
  readonly mayBegin?: () => boolean;
  /** False once the program is asked to stop: no further letter is begun. */
  readonly goOn?: () => boolean;
}

export async function checkOffice(
  office: Pick<Office, 'folder' | 'settings' | 'read'>,
  asOf: CivilDate,
): Promise<CheckedFile[]> {
  const { folder, settings } = office;
  const { paths, unread } = await folderFiles(folder);
  const stamp = await stampOf(paths);
  const files = office.read
    ? await office.read(folder, settings, asOf)
    : await checkFiles(paths, settings, asOf, undefined, unread);
  rememberSettings(settings, settingsOf(files, settings), stamp);
  return files;
}

/** The settings that hold: those of the settings file, completed by the sheets “Đôn Đốc” that were read last. */
export const settingsNow = ({ settings }: Pick<Office, 'settings'>): Settings => latestSettings(settings);

/** The files where they have changed since the settings were read from them. A folder that cannot be looked at is told when it is read. */
async function changedFiles(office: Office, asOf: CivilDate): Promise<CheckedFile[] | undefined> {
  const stamp = await folderFiles(office.folder)
    .then(({ paths }) => stampOf(paths))
    .catch(() => undefined);
  return stamp !== undefined && isStale(office.settings, stamp) ? checkOffice(office, asOf) : undefined;
}

/** What is known of an act of reporting beside the files: since when it is due, what the folder lacks. */
export interface Circumstances {
  /** Letters in question wait until so many hours after this instant; default: they wait. */
  readonly since?: string;
  readonly troubles?: readonly FolderTrouble[];
}

/** What a reading says for one act of reporting, on top of what the office remembers. */
function inputOf(files: readonly CheckedFile[], office: Office, wanted: Wanted, around: Circumstances = {}): RunInput {
  const { clock } = office;
  const settings = settingsOf(files, office.settings);
  const read = sourcesOf(files);
  const at = clock.now();
  const known = new Set(read.gaps.map(({ file }) => file));
  const lost = (around.troubles ?? []).filter(({ file }) => !known.has(file));
  return {
    wanted,
    settings,
    ...read,
    gaps: [...read.gaps, ...lost.map((one) => ({ file: one.file, reason: lostReason(one) }))],
    wait: around.since === undefined || questionsWait(around.since, at, settings.hold.question),
    figures: (period) => office.editions.find(officeId(settings), period),
    readAt: at.slice(11, 16),
  };
}

const lostReason = (trouble: FolderTrouble): string => troubleWords(trouble).slice(trouble.file.length + 2);

/** The report of a period, compared with the frozen figures of the period before. */
export const reportOn = (files: readonly CheckedFile[], office: Office, wanted: Wanted): Report =>
  reportOf(inputOf(files, office, wanted));

/** Every letter a run would send now, and what is held and why. Nothing leaves. */
export async function planOffice(
  files: readonly CheckedFile[],
  office: Office,
  wanted: Wanted,
  around: Circumstances = {},
): Promise<{ report: Report; dispatch: Dispatch }> {
  const { report, keys, letters } = planRun(inputOf(files, office, wanted, around));
  const drawn = new Set(keys.drawn);
  const known = await office.ledger.entries([...keys.drawn, ...keys.before]);
  const attachmentsOf = await attachmentsFor(report, settingsOf(files, office.settings));
  return { report, dispatch: letters({ accepted: goneKeys(known, drawn), attachmentsOf }) };
}

export interface Done {
  readonly run: Run;
  readonly delivery: Delivery;
}

/** A later look at a run sends what it owes and nothing new: the rest of the week has its own letters. */
function owedOnly({ send, held }: Dispatch, before: RunEntry | undefined): Dispatch {
  if (!before) return { send, held };
  const owed = new Set(before.pending);
  return { send: send.filter(({ key }) => owed.has(key)), held: held.filter(({ key }) => owed.has(key)) };
}

/**
 * Does what is due at this instant. A run is remembered as finished only when no letter of it waits to be tried again;
 * until then the next look takes it up, and the ledger keeps what was accepted from going twice.
 */
export async function tick(office: Office): Promise<readonly Done[]> {
  const { runs, clock, editions, ledger, mailer, way, notes } = office;
  const at = clock.now();
  if (notes && !clockHolds(notes, at, settingsNow(office))) return [];
  if (office.mayBegin?.() === false) return [];
  const changed = await changedFiles(office, clock.today());
  const settings = settingsNow(office);
  const now = { date: clock.today(), time: at.slice(11, 16) };
  const known = runs.latest(RUNS_REMEMBERED);
  const begun = new Set(known.map(({ key }) => key));
  const calendar = calendarOf(settings.holidays);
  const all = dueRuns(now, settings, finishedRuns(known, at, way), { calendar, begun });
  const due = notes ? owedSince(notes, now.date, all, known.length === 0) : all;
  if (due.length === 0) {
    notes?.set('holding', undefined);
    return [];
  }
  const files = changed ?? (await checkOffice(office, now.date));
  const { wait, troubles } = notes ? folderHolds(notes, files, at, settings) : { wait: false, troubles: [] };
  if (wait) return [];
  notes?.set('holding', undefined);
  const done: Done[] = [];
  for (const run of due) {
    const before = runs.find(run.key);
    const since = before?.since ?? at;
    const { report, dispatch } = await planOffice(files, office, run, { since, troubles });
    const ports = { ledger, mailer, clock, ...(way === undefined ? {} : { way }) };
    const delivery = await post(owedOnly(dispatch, before), ports, office.goOn ? { goOn: office.goOn } : {});
    if (run.kind !== 'ladder') editions.keep(editionOf(report, officeId(settings), editions));
    const held = delivery.held.filter(isWaiting);
    runs.keep({
      key: run.key,
      at: clock.now(),
      sent: (before?.sent ?? 0) + delivery.sent.length,
      held: held.length,
      detail: held.map((one) => heldLine(one)).join('\n'),
      open: delivery.open,
      stuck: delivery.stuck,
      pending: delivery.pending,
      since,
      ...(way === undefined ? {} : { way }),
    });
    done.push({ run, delivery });
  }
  return done;
}

/** When something can be due next. */
export function nextRun(office: Office): { date: CivilDate; time: string } {
  const now = { date: office.clock.today(), time: office.clock.now().slice(11, 16) };
  const settings = settingsNow(office);
  return nextRunAt(now, settings, calendarOf(settings.holidays));
}
