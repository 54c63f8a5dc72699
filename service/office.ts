import {
  buildReport,
  calendarOf,
  dueRuns,
  freeze,
  ladderKeys,
  nextRunAt,
  planLetters,
  previousPeriod,
} from '../shared/index.js';
import type { CivilDate, Clock, Dispatch, Ledger, Mailer, Period, Report, Run, Settings } from '../shared/index.js';
import { attachmentsFor } from './attach.js';
import { checkFiles, sourcesOf } from './check-files.js';
import type { CheckedFile } from './check-files.js';
import { deliver } from './deliver.js';
import type { Delivery } from './deliver.js';
import { folderFiles } from './folder-files.js';
import { heldReason } from './held-words.js';
import type { RunStore } from './store/runs.js';
import type { SnapshotStore } from './store/snapshots.js';
import type { Waiting } from './store/waiting.js';

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
}

export async function checkOffice(
  office: Pick<Office, 'folder' | 'settings'>,
  asOf: CivilDate,
): Promise<CheckedFile[]> {
  const { paths, unread } = await folderFiles(office.folder);
  return checkFiles(paths, office.settings, asOf, undefined, unread);
}

/** The report of a period, compared with the frozen figures of the period before. */
export function reportOn(
  files: readonly CheckedFile[],
  office: Pick<Office, 'settings' | 'snapshots'>,
  period: Period,
  asOf: CivilDate,
): Report {
  const { settings, snapshots } = office;
  const previous = snapshots.find(settings.office.name, previousPeriod(period).key);
  return buildReport({ office: settings.office.name, period, asOf, ...sourcesOf(files), previous, settings });
}

/** Every letter a run would send now, and what is held and why. Nothing leaves. */
export async function planRun(
  files: readonly CheckedFile[],
  office: Office,
  run: Pick<Run, 'period' | 'asOf' | 'only'> & Partial<Pick<Run, 'together'>>,
): Promise<{ report: Report; dispatch: Dispatch }> {
  const report = reportOn(files, office, run.period, run.asOf);
  const readAt = office.clock.now().slice(11, 16);
  const attachmentsOf = await attachmentsFor(report, office.settings);
  const plan = (already: ReadonlySet<string>): Dispatch =>
    planLetters({
      report,
      settings: office.settings,
      asOf: run.asOf,
      already,
      only: run.only,
      readAt,
      attachmentsOf,
      remembersLadder: true,
      ...(run.together ? { together: true } : {}),
    });
  const wanted = plan(new Set()).send.map((letter) => letter.key);
  // The ladder also looks back: a rung climbed on an earlier day is not climbed again, a missed one is caught up. The
  // weekly letters carry the rungs of their day, so they look back too.
  const climbed = run.only.includes('period') ? [] : ladderKeys(report, office.settings, run.asOf);
  const known = await office.ledger.entries([...wanted, ...climbed]);
  return {
    report,
    dispatch: plan(new Set(known.filter((entry) => entry.state === 'accepted').map((entry) => entry.key))),
  };
}

/**
 * Does what is due at this instant. A run is remembered as finished only when no letter of it waits to be tried again;
 * until then the next tick takes it up, and the ledger keeps the accepted letters from going twice.
 */
export async function tick(office: Office): Promise<readonly { readonly run: Run; readonly delivery: Delivery }[]> {
  const { settings, runs, clock, snapshots } = office;
  const now = { date: clock.today(), time: clock.now().slice(11, 16) };
  const calendar = calendarOf(settings.holidays);
  const due = dueRuns(now, settings, runs.keys(), { calendar });
  if (due.length === 0) return [];
  const files = await checkOffice(office, now.date);
  const done: { run: Run; delivery: Delivery }[] = [];
  for (const run of due) {
    const { report, dispatch } = await planRun(files, office, run);
    const delivery = await deliver(dispatch, office.ledger, office.mailer, clock);
    if (run.kind !== 'ladder') snapshots.keep(settings.office.name, freeze(report));
    if (delivery.open === 0) {
      const detail = delivery.held.map((one) => `${one.recipient}: ${heldReason(one)}`).join('\n');
      runs.finish({ key: run.key, at: clock.now(), sent: delivery.sent.length, held: delivery.held.length, detail });
    }
    done.push({ run, delivery });
  }
  return done;
}

/** When something can be due next. */
export function nextRun(office: Office): { date: CivilDate; time: string } {
  const now = { date: office.clock.today(), time: office.clock.now().slice(11, 16) };
  return nextRunAt(now, office.settings, calendarOf(office.settings.holidays));
}
