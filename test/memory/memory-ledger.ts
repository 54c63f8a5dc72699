import { addressesToTry, reasonOf, stateOf, withOutcomes } from '../../shared/index.js';
import type { Ledger, LedgerEntry, Settled } from '../../shared/index.js';

/** A ledger that lives in memory, under the same suite as SQLite and document properties. */
export function memoryLedger(): Ledger {
  const entries = new Map<string, LedgerEntry>();
  const ways = new Map<string, string | undefined>();
  return {
    entries: (keys) => keys.flatMap((key) => entries.get(key) ?? []),
    begin(key, to, at, way) {
      const known = entries.get(key);
      const go = addressesToTry(known, to, at, way);
      if (go.length === 0) return { go, ...(known ? { known } : {}) };
      entries.set(key, { key, state: 'begun', at, to, outcomes: known?.outcomes ?? [] });
      ways.set(key, way);
      return { go };
    },
    settle(key, outcomes) {
      const known = entries.get(key);
      if (known?.state !== 'begun') return;
      const all = withOutcomes(known.outcomes, outcomes, ways.get(key));
      const reason = reasonOf(known.to, all);
      entries.set(key, {
        ...known,
        state: stateOf(known.to, all),
        at: outcomes[0]?.at ?? known.at,
        outcomes: all,
        ...(reason === undefined ? {} : { reason }),
      });
    },
    reopen(keys) {
      for (const key of keys) {
        const known = entries.get(key);
        if (!known || known.state === 'begun') continue;
        const outcomes = known.outcomes.filter((one: Settled) => one.state === 'accepted');
        entries.set(key, { ...known, outcomes, state: stateOf(known.to, outcomes) });
      }
    },
  };
}
