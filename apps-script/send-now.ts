import { weekReportedOn } from '../shared/index.js';
import type { Dispatch, Held, Letter, Settings } from '../shared/index.js';
import { deliver } from './deliver.js';
import type { Delivery } from './deliver.js';
import { asOnlyRun } from './locks.js';
import { checkedNow, planRun } from './plan-run.js';
import { Refusal } from './refusal.js';
import { me } from './installer.js';
import { scriptClock } from './script-clock.js';
import { scriptLedger } from './script-ledger.js';
import { scriptMailer } from './script-mailer.js';

const mailerOf = (settings: Settings) => scriptMailer(settings, scriptClock.now);

/** The week's letters as they would go now; what went before stays held as already sent. */
export function planWeek(settings: Settings): { name: string; dispatch: Dispatch } {
  const asOf = scriptClock.today();
  const period = weekReportedOn(asOf, settings);
  const only = ['leader-week', 'unit-week', 'coordination'] as const;
  const { dispatch } = planRun(checkedNow(settings, asOf), settings, { period, asOf, only });
  return { name: period.name, dispatch };
}

/** Sends letters a person has confirmed; the ledger keeps any of them from going twice. */
export function sendLetters(settings: Settings, send: readonly Letter[], held: readonly Held[] = []): Delivery {
  const startedAt = Date.now();
  return asOnlyRun(() => deliver({ send, held }, scriptLedger, mailerOf(settings), scriptClock, startedAt));
}

/** One letter to the user himself; never recorded as sent. */
export function sendTestLetter(settings: Settings, letter: Letter): void {
  const posted = mailerOf(settings).post({ ...letter, to: [me()], subject: `[Gửi thử] ${letter.subject}` });
  if (posted.kind !== 'accepted') throw new Refusal('failed', posted.reason);
}

export const roomToday = (settings: Settings): number => mailerOf(settings).roomToday();
