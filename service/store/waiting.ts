import type { Db } from './database.js';

/** Letters the mail route did not take, and what it said last. */
export interface Waiting {
  readonly count: number;
  readonly reason: string;
  readonly at: string;
}

/** What waits to be tried again; letters older than a fortnight are left to a person and no longer waited for. */
export function waitingLetters(db: Db, now: string): Waiting | undefined {
  const row = db
    .prepare(
      `SELECT count(*) AS count, reason, max(at) AS at FROM ledger
       WHERE state = 'retry' AND julianday(?) - julianday(at) < 14`,
    )
    .get(now) as { count: number; reason: string | null; at: string | null };
  if (row.count === 0 || row.at === null) return undefined;
  return { count: row.count, reason: row.reason ?? '', at: row.at };
}
