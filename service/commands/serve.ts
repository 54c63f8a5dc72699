import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { officeId } from '../../shared/index.js';
import { systemClock } from '../clock.js';
import { loadConfig } from '../config.js';
import type { Console } from '../console.js';
import { Told } from '../console.js';
import { mailRoute } from '../mail/route.js';
import type { Office } from '../office.js';
import { loadSettings, portOption } from '../options.js';
import { startScheduler } from '../scheduler.js';
import { servePages, untilStopped } from '../serve-pages.js';
import { openDatabase } from '../store/database.js';
import { withDailyRoom } from '../store/daily-room.js';
import { withOfficeId } from '../store/office-id.js';
import { runStore } from '../store/runs.js';
import { snapshotStore } from '../store/snapshots.js';
import { sqliteLedger } from '../store/sqlite-ledger.js';
import { waitingLetters } from '../store/waiting.js';

export interface ServeOptions {
  readonly config: string;
  readonly port?: string;
}

/** Route and settings in a few letters, without a secret in them. */
const wayOf = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);

/** dondoc serve: the pages and the schedule of one office, until it is stopped. */
export async function serve(options: ServeOptions, console: Console): Promise<number> {
  const config = await loadConfig(options.config);
  await readdir(config.folder).catch((cause: unknown) => {
    throw new Told(`Không mở được thư mục phụ lục “${config.folder}” (khóa “folder”).`, 2, { cause });
  });
  const own = await loadSettings(config.settings);
  const sender = { from: config.from, replyTo: config.replyTo ?? own.office.replyTo };
  const { mailer, name } = await mailRoute(config, sender);
  const db = openDatabase(config.store);
  const settings = withOfficeId(db, own);
  const { recipientsPerDay } = config;
  const office: Office = {
    folder: config.folder,
    settings,
    mailer: recipientsPerDay === undefined ? mailer : withDailyRoom(mailer, recipientsPerDay, db, systemClock),
    ledger: sqliteLedger(db),
    runs: runStore(db, officeId(settings)),
    snapshots: snapshotStore(db),
    clock: systemClock,
    waiting: () => waitingLetters(db, systemClock.now()),
    way: wayOf(process.env.DONDOC_SMTP_URL ?? config.smtp ?? name, sender, settings),
  };
  const port = portOption(options.port ?? process.env.PORT, config.port);
  const pages = await servePages({ office, host: config.host, port, route: name, scheduled: config.schedule });
  const stop = config.schedule
    ? startScheduler(office, (line) => console.out(`${systemClock.now()} ${line}`))
    : undefined;
  console.out(`Đôn Đốc đang chạy tại ${pages.url} (dừng: Ctrl+C)`);
  await untilStopped();
  await stop?.();
  await pages.close();
  db.close();
  return 0;
}
