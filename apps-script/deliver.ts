import type { Clock, Dispatch, Held, Letter } from '../shared/index.js';
import type { ScriptLedger } from './script-ledger.js';
import type { ScriptMailer } from './script-mailer.js';

export interface Delivery {
  readonly sent: readonly Letter[];
  readonly held: readonly Held[];
  /** Letters that should be tried again; their run is not finished. */
  readonly open: number;
}

/** Google stops a script after six minutes: what is not begun by then waits for the next run. */
const STOP_AFTER_MS = 270_000;
/** After so many answers “try later” in a row the mail service is not there: the rest waits without knocking. */
const GIVE_UP_AFTER = 3;
const OUT_OF_TIME = 'Hết thời gian chạy Google cho phép; gửi tiếp ở lần chạy sau.';

/**
 * Posts letters one after another, each in the ledger before and after: the meaning of `service/deliver.ts`, without
 * waiting. `startedAt` is when this execution began, in milliseconds.
 */
export function deliver(
  dispatch: Dispatch,
  ledger: ScriptLedger,
  mailer: ScriptMailer,
  clock: Clock,
  startedAt: number,
): Delivery {
  const sent: Letter[] = [];
  const held: Held[] = [...dispatch.held];
  let open = dispatch.held.filter(({ because }) => because === 'quota').length;
  let room = dispatch.send.length > 0 ? mailer.roomToday() : 0;
  let failures: string[] = [];
  for (const letter of dispatch.send) {
    const { key, kind, recipient } = letter;
    const failure = failures[GIVE_UP_AFTER - 1];
    if (failure !== undefined) {
      held.push({ key, kind, recipient, because: 'not-accepted', detail: failure });
      open += 1;
      continue;
    }
    const late = Date.now() - startedAt > STOP_AFTER_MS;
    if (late || letter.to.length > room) {
      held.push({ key, kind, recipient, because: 'quota', ...(late ? { detail: OUT_OF_TIME } : {}) });
      open += 1;
      continue;
    }
    if (!ledger.begin(key, clock.now())) {
      const [entry] = ledger.entries([key]);
      held.push({ key, kind, recipient, because: 'already-sent', ...(entry?.reason ? { detail: entry.reason } : {}) });
      if (entry?.state === 'begun') open += 1;
      continue;
    }
    const posted = mailer.post(letter);
    ledger.settle(key, posted, clock.now());
    if (posted.kind === 'accepted') {
      sent.push(letter);
      failures = [];
      room -= letter.to.length;
      continue;
    }
    held.push({ key, kind, recipient, because: 'not-accepted', detail: posted.reason });
    if (posted.kind === 'retry') {
      open += 1;
      failures.push(posted.reason);
    }
  }
  return { sent, held, open };
}
