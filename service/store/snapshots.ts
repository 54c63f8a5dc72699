import { readSnapshot, toIso } from '../../shared/index.js';
import type { Snapshot } from '../../shared/index.js';
import type { Db } from './database.js';

export interface SnapshotStore {
  /** Closing a period keeps the first snapshot: figures once reported do not change behind anyone's back. */
  keep(office: string, snapshot: Snapshot): void;
  find(office: string, period: string): Snapshot | undefined;
}

export function snapshotStore(db: Db): SnapshotStore {
  const insert = db.prepare('INSERT OR IGNORE INTO snapshot (office, period, closed, json) VALUES (?, ?, ?, ?)');
  const select = db.prepare('SELECT json FROM snapshot WHERE office = ? AND period = ?');
  return {
    keep: (office, snapshot) =>
      void insert.run(office, snapshot.period.key, toIso(snapshot.closed), JSON.stringify(snapshot)),
    find(office, period) {
      const row = select.get(office, period) as { json: string } | undefined;
      if (!row) return undefined;
      const read = readSnapshot(JSON.parse(row.json) as unknown);
      return read.ok ? read.snapshot : undefined;
    },
  };
}
