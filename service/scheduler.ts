import { tick } from './office.js';
import type { Office } from './office.js';

const EVERY_MS = 60_000;

/**
 * Looks once a minute whether something is due; never two looks at once. What is due is decided from the clock and the
 * store alone, so stopping and starting at any moment neither loses nor repeats a letter. A failing tick is told and
 * the next one tries again.
 */
export function startScheduler(office: Office, tell: (line: string) => void): () => Promise<void> {
  let stopped = false;
  let running = Promise.resolve();
  const look = (): void => {
    running = running.then(async () => {
      if (stopped) return;
      try {
        for (const { run, delivery } of await tick(office)) {
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
  look();
  const timer = setInterval(look, EVERY_MS);
  return async () => {
    stopped = true;
    clearInterval(timer);
    await running;
  };
}
