import type { Ledger, LedgerEntry, Posted } from '../../shared/index.js';
import type { Db } from './database.js';

/** A letter begun this long ago and not settled was cut off; another run may take it up. */
const CUT_OFF_MINUTES = 15;

interface Row {
  readonly key: string;
  readonly state: LedgerEntry['state'];
  readonly at: string;
  readonly reason: string | null;
}

/** The ledger of sent letters in SQLite: a key that was accepted is never begun again. */
export function sqliteLedger(db: Db): Ledger {
  const find = db.prepare('SELECT key, state, at, reason FROM ledger WHERE key = ?');
  // One statement decides: whoever inserts, or takes up a letter that may be tried again, holds it.
  const take = db.prepare(
    `INSERT INTO ledger (key, state, at) VALUES (?, 'begun', ?)
     ON CONFLICT (key) DO UPDATE SET state = 'begun', at = excluded.at, tries = tries + 1
     WHERE ledger.state = 'retry'
        OR (ledger.state = 'begun' AND (julianday(excluded.at) - julianday(ledger.at)) * 1440 >= ${CUT_OFF_MINUTES})`,
  );
  const close = db.prepare(
    "UPDATE ledger SET state = ?, at = ?, reason = ?, message_id = ? WHERE key = ? AND state = 'begun'",
  );
  return {
    entries: (keys) =>
      keys.flatMap((key): LedgerEntry[] => {
        const row = find.get(key) as Row | undefined;
        return row
          ? [{ key: row.key, state: row.state, at: row.at, ...(row.reason === null ? {} : { reason: row.reason }) }]
          : [];
      }),
    begin: (key, at) => take.run(key, at).changes === 1,
    settle(key, posted: Posted, at) {
      close.run(
        posted.kind === 'accepted' ? 'accepted' : posted.kind,
        at,
        posted.kind === 'accepted' ? null : posted.reason,
        posted.kind === 'accepted' ? posted.id : null,
        key,
      );
    },
  };
}
