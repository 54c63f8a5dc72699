import { calendarOf, dueRuns, finishedRuns, freeze, heldLine, isWaiting } from '../shared/index.js';
import type { Delivery, Dispatch, Run, Settings } from '../shared/index.js';
import { checkedNow, planBook, postBook } from './book-run.js';
import { asOnlyRun, inDocument } from './locks.js';
import { asRefusal } from './refusal.js';
import { withOfficeId } from './office-id.js';
import { keepRun, readRuns, recordLast } from './run-record.js';
import type { RunEntry } from './run-record.js';
import { scriptClock } from './script-clock.js';
import { settingsNow } from './settings-store.js';
import { keepSnapshot } from './snapshot-store.js';

/** Google fires a trigger up to fifteen minutes before or after the time asked for. */
const SLACK_MINUTES = 15;

/** The time of day, as late as the trigger may have meant it. */
function meantTime(time: string): string {
  const minutes = Math.min(Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) + SLACK_MINUTES, 23 * 60 + 59);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function dueNow(settings: Settings): readonly Run[] {
  const at = scriptClock.now();
  const now = { date: scriptClock.today(), time: meantTime(at.slice(11, 16)) };
  return dueRuns(now, settings, finishedRuns(readRuns().runs, at), { calendar: calendarOf(settings.holidays) });
}

export interface Tick {
  readonly run: Run;
  readonly delivery: Delivery;
}

/** A later look at a run sends what it owes and nothing new. */
function owedOnly({ send, held }: Dispatch, before: RunEntry | undefined): Dispatch {
  if (!before?.pending) return { send, held };
  const owed = new Set(before.pending);
  return { send: send.filter(({ key }) => owed.has(key)), held: held.filter(({ key }) => owed.has(key)) };
}

/**
 * Does what is due at this instant: a run is finished only when no letter of it waits to be tried again; until then the
 * next look takes it up, and the ledger keeps accepted letters from going twice.
 */
export function tick(startedAt: number): readonly Tick[] {
  const settings = withOfficeId(settingsNow());
  const due = dueNow(settings);
  if (due.length === 0) return [];
  const book = checkedNow(settings, scriptClock.today());
  return due.map((run) => {
    const { report, dispatch } = planBook(book, run);
    const before = readRuns().runs.find(({ key }) => key === run.key);
    const delivery = postBook(owedOnly(dispatch, before), settings, startedAt);
    if (run.kind !== 'ladder') inDocument(() => keepSnapshot(freeze(report)));
    const { sent, held, open, stuck, pending } = delivery;
    const entry = { key: run.key, at: scriptClock.now(), held: held.filter(isWaiting).length, open, stuck, pending };
    inDocument(() => keepRun({ ...entry, sent: (before?.sent ?? 0) + sent.length }));
    return { run, delivery };
  });
}

/** One look at the schedule, recorded however it ends; a failure is recorded and thrown on, so that Google writes to the owner. */
export function runSchedule(): readonly Tick[] {
  const startedAt = Date.now();
  try {
    const done = asOnlyRun(() => tick(startedAt));
    const sent = done.reduce((sum, one) => sum + one.delivery.sent.length, 0);
    const held = done.flatMap(({ delivery }) => delivery.held.filter(isWaiting).map((one) => heldLine(one)));
    inDocument(() => recordLast({ at: scriptClock.now(), ok: true, sent, held }));
    return done;
  } catch (error) {
    const refusal = asRefusal(error);
    const failure = refusal.message;
    inDocument(() => recordLast({ at: scriptClock.now(), ok: false, sent: 0, held: [], failure }));
    throw refusal;
  }
}
