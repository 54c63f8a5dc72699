import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { Told } from '../console.js';

export type Db = InstanceType<typeof Database>;

/** Each step once, in order; never edited after it has shipped. */
const STEPS: readonly string[] = [
  `CREATE TABLE ledger (
     key TEXT PRIMARY KEY,
     state TEXT NOT NULL CHECK (state IN ('begun', 'accepted', 'refused', 'retry')),
     at TEXT NOT NULL,
     reason TEXT,
     message_id TEXT,
     tries INTEGER NOT NULL DEFAULT 1
   ) STRICT;
   CREATE TABLE snapshot (
     office TEXT NOT NULL,
     period TEXT NOT NULL,
     closed TEXT NOT NULL,
     json TEXT NOT NULL,
     PRIMARY KEY (office, period)
   ) STRICT;
   CREATE TABLE run (
     key TEXT PRIMARY KEY,
     at TEXT NOT NULL,
     sent INTEGER NOT NULL,
     held INTEGER NOT NULL,
     detail TEXT NOT NULL
   ) STRICT;`,
  `CREATE TABLE room (
     day TEXT PRIMARY KEY,
     used INTEGER NOT NULL
   ) STRICT;`,
];

/**
 * Opens the embedded store and brings it up to date. WAL with synchronous=FULL: what was acknowledged survives a
 * power cut; busy_timeout: two processes may use it at once. Told with a cause when the file cannot be opened.
 */
export function openDatabase(path: string): Db {
  let db: Db;
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    db = new Database(path);
    db.pragma('busy_timeout = 5000');
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
  } catch (cause) {
    throw new Told(
      `Không mở được kho dữ liệu “${path}”. Kiểm tra quyền ghi, dung lượng đĩa, và tệp này có phải kho của Đôn Đốc.`,
      2,
      { cause },
    );
  }
  const version = (): number => (db.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;
  for (let step = version(); step < STEPS.length; step += 1) {
    db.exec('BEGIN IMMEDIATE');
    try {
      // Another process may have taken the step while we waited for the lock.
      if (version() === step) db.exec(`${STEPS[step]!} PRAGMA user_version = ${step + 1};`);
      db.exec('COMMIT');
    } catch (cause) {
      db.exec('ROLLBACK');
      throw new Told(`Không nâng cấp được kho dữ liệu “${path}”.`, 2, { cause });
    }
  }
  return db;
}
