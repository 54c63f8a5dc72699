import type { Clock, Dispatch, Held, Ledger, Letter, Mailer } from '../shared/index.js';

export interface Delivery {
  readonly sent: readonly Letter[];
  readonly held: readonly Held[];
  /** Letters that should be tried again; their run is not finished. */
  readonly open: number;
}

/** After so many answers “try later” in a row the server is not there: the rest waits without knocking. */
const GIVE_UP_AFTER = 3;

/**
 * Posts letters one after another, each written to the ledger before and after. At least once, never silently lost: a
 * second copy is possible only when the power fails between the server's acceptance and our commit, and then it has the
 * same Message-ID. A letter another run holds, or that was accepted before, is not posted.
 */
export async function deliver(dispatch: Dispatch, ledger: Ledger, mailer: Mailer, clock: Clock): Promise<Delivery> {
  const sent: Letter[] = [];
  const held: Held[] = [...dispatch.held];
  let open = dispatch.held.filter(({ because }) => because === 'quota').length;
  let room = await mailer.roomToday();
  let failures: string[] = [];
  for (const letter of dispatch.send) {
    const { key, kind, recipient } = letter;
    if (failures.length >= GIVE_UP_AFTER) {
      held.push({ key, kind, recipient, because: 'not-accepted', detail: failures.at(-1)! });
      open += 1;
      continue;
    }
    if (letter.to.length > room) {
      held.push({ key, kind, recipient, because: 'quota' });
      open += 1;
      continue;
    }
    if (!(await ledger.begin(key, clock.now()))) {
      const [entry] = await ledger.entries([key]);
      held.push({ key, kind, recipient, because: 'already-sent', ...(entry?.reason ? { detail: entry.reason } : {}) });
      if (entry?.state === 'begun') open += 1;
      continue;
    }
    const posted = await mailer.post(letter);
    await ledger.settle(key, posted, clock.now());
    if (posted.kind === 'accepted') {
      sent.push(letter);
      failures = [];
      room -= letter.to.length;
      continue;
    }
    held.push({
      key,
      kind,
      recipient,
      because: 'not-accepted',
      detail: posted.reason,
    });
    if (posted.kind === 'retry') {
      open += 1;
      failures.push(posted.reason);
    }
  }
  return { sent, held, open };
}
