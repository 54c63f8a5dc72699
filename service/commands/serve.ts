import { createHash } from 'node:crypto';
import { chmod, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { officeId } from '../../shared/index.js';
import { systemClock } from '../clock.js';
import { loadConfig } from '../config.js';
import type { Config } from '../config.js';
import type { Console } from '../console.js';
import { Told } from '../console.js';
import { mayBeginOf, withoutExamples } from '../first-start.js';
import { mailRoute } from '../mail/route.js';
import type { Route } from '../mail/route.js';
import type { Office } from '../office.js';
import { loadSettings, portOption } from '../options.js';
import { startScheduler } from '../scheduler.js';
import { readingWorker } from '../reading/reading-worker.js';
import { builtPages, servePages, untilStopped } from '../serve-pages.js';
import { openDatabase } from '../store/database.js';
import { withDailyRoom } from '../store/daily-room.js';
import { storeNotes } from '../store/notes.js';
import { withOfficeId } from '../store/office-id.js';
import { runStore } from '../store/runs.js';
import { editionStore } from '../store/editions.js';
import { sqliteLedger } from '../store/sqlite-ledger.js';
import { storeWords } from '../store/store-words.js';
import { waitingLetters } from '../store/waiting.js';

export interface ServeOptions {
  readonly config: string;
  readonly port?: string;
  readonly yes?: boolean;
  readonly newStore?: boolean;
}

/** Longer than this nobody waits for a program that was asked to stop; a letter under way then has its Message-ID again. */
const STOP_WITHIN_MS = 4_000;
const MAILBOX = /^(?:[^<>\r\n]*<)?[^\s@<>,;:"()]+@[^\s@<>,;:"()]+>?$/;

/** Route and settings in a few letters, without a secret in them. */
const wayOf = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);

/** What in the configuration should be put right, without stopping the service. */
function warningsOf(config: Config, { real }: Route): string[] {
  const warnings: string[] = [];
  if (config.smtp !== undefined && /^smtps?:\/\/[^/@]*:[^/@]+@/.test(config.smtp))
    warnings.push(
      'Mật khẩu máy chủ thư đang ghi trong tệp cấu hình. Đề nghị chuyển sang biến môi trường DONDOC_SMTP_URL.',
    );
  if (real && /@localhost>?$/.test(config.from))
    warnings.push('Khóa “from” chưa có địa chỉ thư của cơ quan; nhiều máy chủ sẽ từ chối thư.');
  return warnings;
}

const hostsOf = ({ publicUrl, host }: Config): string[] => [
  ...(publicUrl === undefined ? [] : [publicUrl].flat().map((url) => new URL(url).host)),
  ...(host === '0.0.0.0' || host === '::' ? [] : [host]),
];

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms).unref());

/** dondoc serve: the pages and the schedule of one office, until it is stopped. */
export async function serve(options: ServeOptions, console: Console): Promise<number> {
  const config = await loadConfig(options.config);
  if (!MAILBOX.test(config.from))
    throw new Told(`Khóa “from” chưa đúng: “${config.from}”. Viết theo dạng Tên cơ quan <hop-thu@don-vi.gov.vn>.`);
  await readdir(config.folder).catch((cause: unknown) => {
    throw new Told(`Không mở được thư mục phụ lục “${config.folder}” (khóa “folder”).`, 2, { cause });
  });
  const own = await loadSettings(config.settings);
  const sender = { from: config.from, replyTo: config.replyTo ?? own.office.replyTo };
  const route = await mailRoute(config, sender);
  const db = openDatabase(config.store);
  // Addresses and letters are read by this account alone.
  for (const path of [config.store, config.settings]) if (path) await chmod(path, 0o600).catch(() => undefined);
  const settings = withOfficeId(db, own);
  const notes = storeNotes(db);
  const real = route.real && !route.local ? withoutExamples(route.mailer, () => systemClock.now()) : route.mailer;
  const { recipientsPerDay } = config;
  const mayBegin = await mayBeginOf(
    notes,
    {
      yes: options.yes ?? false,
      newStore: options.newStore ?? false,
      real: route.real,
      marker: `${options.config}.da-gui`,
    },
    () => systemClock.now(),
  );
  const reader = readingWorker(join(builtPages(), 'read-worker.js'));
  let stopping = false;
  let failure: string | undefined;
  const office: Office = {
    folder: config.folder,
    settings,
    ...(reader ? { read: (...asked) => reader.read(...asked) } : {}),
    mailer: recipientsPerDay === undefined ? real : withDailyRoom(real, recipientsPerDay, db, systemClock),
    ledger: sqliteLedger(db),
    runs: runStore(db, officeId(settings)),
    editions: editionStore(db),
    clock: systemClock,
    waiting: () => waitingLetters(db, systemClock.now()),
    refused: () => waitingLetters(db, systemClock.now(), 'refused'),
    failed: () => failure,
    tellError: storeWords,
    warnings: warningsOf(config, route),
    way: wayOf(process.env.DONDOC_SMTP_URL ?? config.smtp ?? route.name, sender, settings),
    notes,
    mayBegin,
    goOn: () => !stopping,
  };
  const log = (line: string): void => console.out(`${systemClock.now()} ${line}`);
  const port = portOption(options.port ?? process.env.PORT, config.port);
  const hosts = hostsOf(config);
  const pages = await servePages({
    office,
    host: config.host,
    port,
    route: route.name,
    scheduled: config.schedule,
    hosts,
  });
  const stop = config.schedule
    ? startScheduler(office, log, undefined, (sentence) => {
        failure = sentence;
      })
    : undefined;
  console.out(`Đôn Đốc đang chạy tại ${pages.url} (dừng: Ctrl+C)`);
  for (const warning of office.warnings ?? []) log(warning);
  await untilStopped();
  stopping = true;
  await Promise.race([stop?.(), pause(STOP_WITHIN_MS)]);
  route.close();
  await reader?.close();
  await Promise.race([pages.close(), pause(500)]);
  db.close();
  return 0;
}
