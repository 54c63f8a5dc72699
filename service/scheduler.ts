import { tick } from './office.js';
import type { Office } from './office.js';

const EVERY_MS = 60_000;
/** A wrong password tried every minute locks the mailbox: after looks that sent nothing, wait longer, at most an hour. */
const LONGEST_WAIT = 60;

/**
 * Looks once a minute whether something is due; never two looks at once. What is due is decided from the clock and the
 * store alone, so stopping and starting at any moment neither loses nor repeats a letter. A failing tick is told and
 * the next one tries again.
 */
export function startScheduler(office: Office, tell: (line: string) => void, look = tick): () => Promise<void> {
  let stopped = false;
  let failures = 0;
  let wait = 0;
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
        const stuck =
          done.some(({ delivery }) => delivery.open > 0) && done.every(({ delivery }) => delivery.sent.length === 0);
        failures = stuck ? failures + 1 : 0;
        wait = stuck ? Math.min(LONGEST_WAIT, 2 ** failures) - 1 : 0;
        for (const { run, delivery } of done) {
          if (delivery.sent.length > 0 || delivery.open > 0) {
            tell(
              `${run.key}: đã gửi ${delivery.sent.length} thư, giữ lại ${delivery.held.length}${run.late ? ' (bù lần lỡ hẹn)' : ''}`,
            );
          }
        }
      } catch (error) {
        tell(`Chưa chạy được lịch gửi: ${error instanceof Error ? error.message : String(error)}`);
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
