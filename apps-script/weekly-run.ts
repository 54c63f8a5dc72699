import { calendarOf, dueRuns, freeze } from '../shared/index.js';
import type { Held, Run, Settings } from '../shared/index.js';
import { deliver } from './deliver.js';
import type { Delivery } from './deliver.js';
import { heldLine } from './held-words.js';
import { asOnlyRun, inDocument } from './locks.js';
import { checkedNow, planRun } from './plan-run.js';
import { asRefusal } from './refusal.js';
import { finishedKeys, finishRun, recordLast } from './run-record.js';
import { scriptClock } from './script-clock.js';
import { scriptLedger } from './script-ledger.js';
import { scriptMailer } from './script-mailer.js';
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
  const now = { date: scriptClock.today(), time: meantTime(scriptClock.now().slice(11, 16)) };
  return dueRuns(now, settings, finishedKeys(), { calendar: calendarOf(settings.holidays) });
}

export interface Tick {
  readonly run: Run;
  readonly delivery: Delivery;
}

/**
 * Does what is due at this instant, as `service/office.ts` does: a run is finished only when no letter of it waits to be
 * tried again; until then the next look takes it up, and the ledger keeps accepted letters from going twice.
 */
export function tick(startedAt: number): readonly Tick[] {
  const settings = settingsNow();
  const due = dueNow(settings);
  if (due.length === 0) return [];
  const mailer = scriptMailer(settings, scriptClock.now);
  const book = checkedNow(settings, scriptClock.today());
  return due.map((run) => {
    const { report, dispatch } = planRun(book, settings, run);
    const delivery = deliver(dispatch, scriptLedger, mailer, scriptClock, startedAt);
    if (run.kind !== 'ladder') inDocument(() => keepSnapshot(freeze(report)));
    if (delivery.open === 0) {
      const { sent, held } = delivery;
      inDocument(() => finishRun({ key: run.key, at: scriptClock.now(), sent: sent.length, held: held.length }));
    }
    return { run, delivery };
  });
}

const isWaiting = ({ because }: Held): boolean => because !== 'already-sent' && because !== 'nothing-to-say';

/** One look at the schedule, recorded however it ends; a failure is recorded and thrown on, so that Google writes to the owner. */
export function runSchedule(): readonly Tick[] {
  const startedAt = Date.now();
  try {
    const done = asOnlyRun(() => tick(startedAt));
    const sent = done.reduce((sum, one) => sum + one.delivery.sent.length, 0);
    const held = done.flatMap(({ delivery }) => delivery.held.filter(isWaiting).map(heldLine));
    inDocument(() => recordLast({ at: scriptClock.now(), ok: true, sent, held }));
    return done;
  } catch (error) {
    const refusal = asRefusal(error);
    const failure = refusal.message;
    inDocument(() => recordLast({ at: scriptClock.now(), ok: false, sent: 0, held: [], failure }));
    throw refusal;
  }
}
