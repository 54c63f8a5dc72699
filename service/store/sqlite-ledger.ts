import { addressesToTry, reasonOf, stateOf, withOutcomes } from '../../shared/index.js';
import type { Ledger, LedgerEntry, Settled } from '../../shared/index.js';
import type { Db } from './database.js';
import { inTransaction } from './database.js';

interface LetterRow {
  readonly key: string;
  readonly state: LedgerEntry['state'];
  readonly at: string;
  readonly recipients: string;
  readonly way: string | null;
  readonly reason: string | null;
}

interface OutcomeRow {
  readonly address: string;
  readonly state: Settled['state'];
  readonly stage: Settled['stage'] | null;
  readonly status: string | null;
  readonly words: string | null;
  readonly whose: Settled['whose'] | null;
  readonly message_id: string | null;
  readonly at: string;
  readonly tries: number;
  readonly way: string | null;
}

/** Without the fields that are null: absent is how the core says it. */
function settledOf({ address, message_id, ...row }: OutcomeRow): Settled {
  const known = Object.entries({ ...row, id: message_id }).filter(([, value]) => value !== null);
  return { to: address, ...Object.fromEntries(known) } as unknown as Settled;
}

/**
 * The ledger of letters in SQLite: a row a letter, a row a recipient. What a recipient has accepted is never begun
 * again. Each change is one transaction, so two processes on one store never hold the same letter.
 */
export function sqliteLedger(db: Db): Ledger {
  const find = db.prepare('SELECT key, state, at, recipients, way, reason FROM ledger WHERE key = ?');
  const outcomesOf = db.prepare(
    'SELECT address, state, stage, status, words, whose, message_id, at, tries, way FROM outcome WHERE key = ? ORDER BY rowid',
  );
  const take = db.prepare(
    `INSERT INTO ledger (key, state, at, recipients, way) VALUES (?, 'begun', ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET state = 'begun', at = excluded.at, recipients = excluded.recipients,
       way = excluded.way, tries = tries + 1`,
  );
  const close = db.prepare('UPDATE ledger SET state = ?, at = ?, reason = ? WHERE key = ?');
  const keep = db.prepare(
    `INSERT OR REPLACE INTO outcome (key, address, state, stage, status, words, whose, message_id, at, tries, way)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const drop = db.prepare("DELETE FROM outcome WHERE key = ? AND state <> 'accepted'");

  function entry(key: string): (LedgerEntry & { readonly way: string | null }) | undefined {
    const row = find.get(key) as LetterRow | undefined;
    if (!row) return undefined;
    const outcomes = (outcomesOf.all(key) as OutcomeRow[]).map(settledOf);
    const { recipients, reason, ...rest } = row;
    return {
      ...rest,
      to: JSON.parse(recipients) as string[],
      outcomes,
      ...(reason === null ? {} : { reason }),
    };
  }

  return {
    entries: (keys) => keys.flatMap((key) => entry(key) ?? []),
    begin: (key, to, at, way) =>
      inTransaction(db, () => {
        const known = entry(key);
        const go = addressesToTry(known, to, at, way);
        if (go.length === 0) return { go, ...(known ? { known } : {}) };
        take.run(key, at, JSON.stringify(to), way ?? null);
        return { go };
      }),
    settle: (key, outcomes) =>
      inTransaction(db, () => {
        const known = entry(key);
        if (known?.state !== 'begun') return;
        const all = withOutcomes(known.outcomes, outcomes, known.way ?? undefined);
        for (const one of all)
          keep.run(
            key,
            one.to,
            one.state,
            one.stage ?? null,
            one.status ?? null,
            one.words ?? null,
            one.whose ?? null,
            one.id ?? null,
            one.at,
            one.tries,
            one.way ?? null,
          );
        close.run(stateOf(known.to, all), outcomes[0]?.at ?? known.at, reasonOf(known.to, all) ?? null, key);
      }),
    reopen: (keys) =>
      inTransaction(db, () => {
        for (const key of keys) {
          const known = entry(key);
          if (!known || known.state === 'begun') continue;
          drop.run(key);
          const left = known.outcomes.filter(({ state }) => state === 'accepted');
          close.run(stateOf(known.to, left), known.at, known.reason ?? null, key);
        }
      }),
  };
}
