import type { Ledger, LedgerEntry } from '../../shared/index.js';

const CUT_OFF_MS = 15 * 60_000;

/** A ledger that lives in memory, under the same suite as SQLite and document properties. */
export function memoryLedger(): Ledger {
  const entries = new Map<string, LedgerEntry>();
  return {
    entries: (keys) => keys.flatMap((key) => entries.get(key) ?? []),
    begin(key, at) {
      const known = entries.get(key);
      const cutOff = known?.state === 'begun' && Date.parse(at) - Date.parse(known.at) >= CUT_OFF_MS;
      if (known && known.state !== 'retry' && !cutOff) return false;
      entries.set(key, { key, state: 'begun', at });
      return true;
    },
    settle(key, posted, at) {
      if (entries.get(key)?.state !== 'begun') return;
      entries.set(key, {
        key,
        state: posted.kind,
        at,
        ...(posted.kind === 'accepted' ? {} : { reason: posted.reason }),
      });
    },
  };
}
