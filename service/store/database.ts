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
  // The unit of truth is the recipient. Letters known before have no addresses: only their sum and reason are kept.
  `CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
   ALTER TABLE ledger RENAME TO ledger_before;
   CREATE TABLE ledger (
     key TEXT PRIMARY KEY,
     state TEXT NOT NULL CHECK (state IN ('begun', 'accepted', 'waiting', 'refused')),
     at TEXT NOT NULL,
     recipients TEXT NOT NULL DEFAULT '[]',
     way TEXT,
     reason TEXT,
     stored TEXT,
     tries INTEGER NOT NULL DEFAULT 1
   ) STRICT;
   CREATE TABLE outcome (
     key TEXT NOT NULL,
     address TEXT NOT NULL COLLATE NOCASE,
     state TEXT NOT NULL CHECK (state IN ('accepted', 'waiting', 'refused')),
     stage TEXT,
     status TEXT,
     words TEXT,
     whose TEXT,
     message_id TEXT,
     at TEXT NOT NULL,
     tries INTEGER NOT NULL,
     way TEXT,
     PRIMARY KEY (key, address)
   ) STRICT;
   INSERT INTO ledger (key, state, at, reason, tries)
     SELECT key, CASE state WHEN 'retry' THEN 'waiting' ELSE state END, at, reason, tries FROM ledger_before;
   DROP TABLE ledger_before;
   ALTER TABLE run ADD COLUMN open INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE run ADD COLUMN stuck INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE run ADD COLUMN pending TEXT NOT NULL DEFAULT '[]';
   ALTER TABLE run ADD COLUMN way TEXT;
   ALTER TABLE run ADD COLUMN since TEXT;`,
  // A closed period in its canonical bytes (gzip); a correction is one more revision.
  `CREATE TABLE edition (
     office TEXT NOT NULL,
     period TEXT NOT NULL,
     revision INTEGER NOT NULL,
     closed TEXT NOT NULL,
     digest TEXT NOT NULL,
     bytes BLOB NOT NULL,
     PRIMARY KEY (office, period, revision)
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
    try {
      inTransaction(db, () => {
        // Another process may have taken the step while we waited for the lock.
        if (version() === step) db.exec(`${STEPS[step]!} PRAGMA user_version = ${step + 1};`);
      });
    } catch (cause) {
      throw new Told(`Không nâng cấp được kho dữ liệu “${path}”.`, 2, { cause });
    }
  }
  return db;
}

/** Does work as one transaction that writes: all of it is kept, or nothing. */
export function inTransaction<T>(db: Db, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const done = work();
    db.exec('COMMIT');
    return done;
  } catch (error) {
    // A full disk has already undone it; the first cause is what must be told.
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
