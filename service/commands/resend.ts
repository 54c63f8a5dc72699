import { systemClock } from '../clock.js';
import { loadConfig } from '../config.js';
import type { Console } from '../console.js';
import { openDatabase } from '../store/database.js';
import { sqliteLedger } from '../store/sqlite-ledger.js';
import { say } from '../words.js';

export interface ResendOptions {
  readonly config: string;
}

/** dondoc resend: what was refused or waits may be tried at once by the running service; what arrived stays as it is. */
export async function resend(options: ResendOptions, console: Console): Promise<number> {
  const config = await loadConfig(options.config);
  const db = openDatabase(config.store);
  const keys = (
    db
      .prepare(
        "SELECT key FROM ledger WHERE state IN ('waiting', 'refused') AND julianday(?) - julianday(at) < 14 ORDER BY at",
      )
      .all(systemClock.now()) as { key: string }[]
  ).map(({ key }) => key);
  await sqliteLedger(db).reopen(keys);
  // The runs these letters belong to are open again: the next look takes them up.
  db.prepare('UPDATE run SET open = open + stuck, stuck = 0 WHERE stuck > 0').run();
  db.close();
  console.out(
    keys.length === 0
      ? say('Không có thư nào bị từ chối hay đang chờ.', 'No letter was refused or waits.')
      : say(
          `${keys.length} thư sẽ được dịch vụ gửi lại trong vài phút; người đã nhận không nhận lại.`,
          `${keys.length} letters will be tried again by the service within minutes; who has one gets no second.`,
        ),
  );
  return 0;
}
