import { officeId, wantedNow } from '../shared/index.js';
import type { Delivery, Dispatch, Held, Letter, Settings } from '../shared/index.js';
import { checkedNow, planBook, postBook } from './book-run.js';
import { me } from './installer.js';
import { asOnlyRun } from './locks.js';
import { withOfficeId } from './office-id.js';
import { Refusal } from './refusal.js';
import { scriptClock } from './script-clock.js';
import { scriptLedger } from './script-ledger.js';
import { scriptMailer } from './script-mailer.js';

const mailerOf = (settings: Settings) => scriptMailer(settings, scriptClock.now);

/** The week's letters as they would go now; what went before stays held as already sent. */
export function planWeek(own: Settings): { name: string; dispatch: Dispatch } {
  const settings = withOfficeId(own);
  const asOf = scriptClock.today();
  const wanted = wantedNow('week', asOf, settings);
  const { dispatch } = planBook(checkedNow(settings, asOf), wanted);
  return { name: wanted.period.name, dispatch };
}

/** A letter drawn by a panel that did not know the office's id is remembered under it all the same. */
function ofThisOffice(letter: Letter, settings: Settings): Letter {
  const id = officeId(settings);
  return letter.key.startsWith(`${id}|`) ? letter : { ...letter, key: id + letter.key.slice(letter.key.indexOf('|')) };
}

/** Sends letters a person has confirmed; the ledger keeps any of them from going twice. */
export function sendLetters(given: Settings, send: readonly Letter[], held: readonly Held[] = []): Delivery {
  const settings = withOfficeId(given);
  const startedAt = Date.now();
  const own = send.map((letter) => ofThisOffice(letter, settings));
  return asOnlyRun(() => {
    // A person asks for it: what was refused or waits is tried at once, what arrived stays as it is.
    scriptLedger.reopen(own.map(({ key }) => key));
    return postBook({ send: own, held }, settings, startedAt);
  });
}

/** One letter to the user himself; never recorded as sent. */
export function sendTestLetter(settings: Settings, letter: Letter): void {
  const [outcome] = mailerOf(settings).post({ ...letter, to: [me()], subject: `[Gửi thử] ${letter.subject}` });
  if (outcome?.state !== 'accepted') throw new Refusal('failed', outcome?.words ?? 'Google chưa nhận thư.');
}

export const roomToday = (settings: Settings): number => mailerOf(settings).roomToday();
