import {
  calendarOf,
  dueRuns,
  finishedRuns,
  freeze,
  goneKeys,
  heldLine,
  isWaiting,
  nextRunAt,
  officeId,
  planRun,
  post,
  reportOf,
} from '../shared/index.js';
import type {
  CivilDate,
  Clock,
  Delivery,
  Dispatch,
  Ledger,
  Mailer,
  Report,
  Run,
  RunInput,
  Settings,
  Wanted,
} from '../shared/index.js';
import { attachmentsFor } from './attach.js';
import { checkFiles, sourcesOf } from './check-files.js';
import type { CheckedFile } from './check-files.js';
import { folderFiles } from './folder-files.js';
import type { RunEntry, RunStore } from './store/runs.js';
import type { SnapshotStore } from './store/snapshots.js';
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
  readonly snapshots: SnapshotStore;
  readonly clock: Clock;
  /** Letters the mail route did not take; absent where nobody asks. */
  readonly waiting?: () => Waiting | undefined;
  /** Route and settings in a few letters: refusals reopen when it changes. */
  readonly way?: string;
  /** False once the program is asked to stop: no further letter is begun. */
  readonly goOn?: () => boolean;
}

export async function checkOffice(
  office: Pick<Office, 'folder' | 'settings'>,
  asOf: CivilDate,
): Promise<CheckedFile[]> {
  const { paths, unread } = await folderFiles(office.folder);
  return checkFiles(paths, office.settings, asOf, undefined, unread);
}

/** What a reading says for one act of reporting, on top of what the office remembers. */
const inputOf = (files: readonly CheckedFile[], office: Office, wanted: Wanted): RunInput => ({
  wanted,
  settings: office.settings,
  ...sourcesOf(files),
  figures: (period) => office.snapshots.find(officeId(office.settings), period),
  readAt: office.clock.now().slice(11, 16),
});

/** The report of a period, compared with the frozen figures of the period before. */
export const reportOn = (files: readonly CheckedFile[], office: Office, wanted: Wanted): Report =>
  reportOf(inputOf(files, office, wanted));

/** Every letter a run would send now, and what is held and why. Nothing leaves. */
export async function planOffice(
  files: readonly CheckedFile[],
  office: Office,
  wanted: Wanted,
): Promise<{ report: Report; dispatch: Dispatch }> {
  const { report, keys, letters } = planRun(inputOf(files, office, wanted));
  const drawn = new Set(keys.drawn);
  const known = await office.ledger.entries([...keys.drawn, ...keys.before]);
  const attachmentsOf = await attachmentsFor(report, office.settings);
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
  const { settings, runs, clock, snapshots, ledger, mailer, way } = office;
  const at = clock.now();
  const now = { date: clock.today(), time: at.slice(11, 16) };
  const finished = finishedRuns(runs.latest(RUNS_REMEMBERED), at, way);
  const due = dueRuns(now, settings, finished, { calendar: calendarOf(settings.holidays) });
  if (due.length === 0) return [];
  const files = await checkOffice(office, now.date);
  const done: Done[] = [];
  for (const run of due) {
    const { report, dispatch } = await planOffice(files, office, run);
    const before = runs.find(run.key);
    const ports = { ledger, mailer, clock, ...(way === undefined ? {} : { way }) };
    const delivery = await post(owedOnly(dispatch, before), ports, office.goOn ? { goOn: office.goOn } : {});
    if (run.kind !== 'ladder') snapshots.keep(officeId(settings), freeze(report));
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
      ...(way === undefined ? {} : { way }),
    });
    done.push({ run, delivery });
  }
  return done;
}

/** When something can be due next. */
export function nextRun(office: Office): { date: CivilDate; time: string } {
  const now = { date: office.clock.today(), time: office.clock.now().slice(11, 16) };
  return nextRunAt(now, office.settings, calendarOf(office.settings.holidays));
}
