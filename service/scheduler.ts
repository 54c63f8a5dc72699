import { isWaiting } from '../shared/index.js';
import { holdingNow } from './holding.js';
import { tick } from './office.js';
import type { Office } from './office.js';
import { storeWords } from './store/store-words.js';

const EVERY_MS = 60_000;
/** A wrong password tried every minute locks the mailbox: after looks that sent nothing, wait longer, at most an hour. */
const LONGEST_WAIT = 60;

/**
 * Looks once a minute whether something is due; never two looks at once. What is due is decided from the clock and the
 * store alone, so stopping and starting at any moment neither loses nor repeats a letter. A failing tick is told and
 * the next one tries again.
 */
export function startScheduler(
  office: Office,
  tell: (line: string) => void,
  look = tick,
  failed: (sentence: string | undefined) => void = () => undefined,
): () => Promise<void> {
  let stopped = false;
  let failures = 0;
  let wait = 0;
  let held: string | undefined;
  const told = new Map<string, string>();
  let running = Promise.resolve();
  const turn = (): void => {
    running = running.then(async () => {
      if (stopped) return;
      if (wait > 0) {
        wait -= 1;
        return;
      }
      try {
        const done = await look(office);
        failed(undefined);
        const holding = holdingNow(office.notes);
        if (holding?.because !== held) for (const line of holding?.lines ?? ['Thư không còn bị giữ lại.']) tell(line);
        held = holding?.because;
        const stuck =
          done.some(({ delivery }) => delivery.open > 0) && done.every(({ delivery }) => delivery.sent.length === 0);
        failures = stuck ? failures + 1 : 0;
        wait = stuck ? Math.min(LONGEST_WAIT, 2 ** failures) - 1 : 0;
        for (const { run, delivery } of done) {
          const { sent, open, stuck } = delivery;
          const waiting = delivery.held.filter(isWaiting).length;
          const line = `${run.key}: đã gửi ${sent.length} thư, giữ lại ${waiting}${run.late ? ' (bù lần lỡ hẹn)' : ''}`;
          // The same hourly look at what waits for a person is told once.
          if (sent.length > 0 || open > 0 || (stuck > 0 && line !== told.get(run.key))) tell(line);
          told.set(run.key, line);
        }
      } catch (error) {
        const sentence = storeWords(error);
        failed(sentence);
        tell(`Chưa chạy được lịch gửi: ${sentence}`);
      }
    });
  };
  turn();
  const timer = setInterval(turn, EVERY_MS);
  return async () => {
    stopped = true;
    clearInterval(timer);
    await running;
  };
}
