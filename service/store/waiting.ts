import type { Db } from './database.js';

/** Letters that have not reached everybody, and what was said of the last one. */
export interface Waiting {
  readonly count: number;
  readonly reason: string;
  readonly at: string;
}

/** What waits or was refused in the last fortnight; older letters are left to a person and no longer waited for. */
export function waitingLetters(db: Db, now: string, state: 'waiting' | 'refused' = 'waiting'): Waiting | undefined {
  const row = db
    .prepare(
      `SELECT count(*) AS count, reason, max(at) AS at FROM ledger
       WHERE state = ? AND julianday(?) - julianday(at) < 14`,
    )
    .get(state, now) as { count: number; reason: string | null; at: string | null };
  if (row.count === 0 || row.at === null) return undefined;
  return { count: row.count, reason: row.reason ?? '', at: row.at };
}
