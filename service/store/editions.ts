import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import { canonicalText, closeEdition, readSnapshot, rebuild, toIso } from '../../shared/index.js';
import type { Edition } from '../../shared/index.js';
import type { Db } from './database.js';

export interface KeptEdition {
  readonly period: string;
  readonly revision: number;
  readonly closed: string;
  readonly digest: string;
}

/** Closed periods of offices, each for ever: a revision is written once and never changed. */
export interface Editions {
  /** Keeps a revision; one that is there already stays as it is. */
  keep(edition: Edition): void;
  /** The newest revision of a period. */
  find(office: string, period: string): Edition | undefined;
  /** Every revision, oldest period first. */
  list(office: string): readonly KeptEdition[];
}

/** SHA-256 of the canonical text, in hex. */
export const digestOf = (edition: Edition): string =>
  createHash('sha256').update(canonicalText(edition), 'utf8').digest('hex');

/** fflate is pinned and the time is fixed: the same edition gives the same bytes on every machine. */
const pack = (text: string): Uint8Array => gzipSync(strToU8(text), { level: 9, mtime: 0 });

export function editionStore(db: Db): Editions {
  const insert = db.prepare(
    'INSERT OR IGNORE INTO edition (office, period, revision, closed, digest, bytes) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const newest = db.prepare(
    'SELECT revision, digest, bytes FROM edition WHERE office = ? AND period = ? ORDER BY revision DESC LIMIT 1',
  );
  const all = db.prepare(
    'SELECT period, revision, closed, digest FROM edition WHERE office = ? ORDER BY closed, period, revision',
  );
  const store: Editions = {
    keep: (edition) =>
      void insert.run(
        edition.officeId,
        edition.period.key,
        edition.revision,
        toIso(edition.closed),
        digestOf(edition),
        Buffer.from(pack(canonicalText(edition))),
      ),
    find(office, period) {
      const row = newest.get(office, period) as { digest: string; bytes: Uint8Array } | undefined;
      if (!row) return undefined;
      const json = JSON.parse(strFromU8(gunzipSync(new Uint8Array(row.bytes)))) as Edition;
      // A damaged edition is none: nothing is compared with figures that nobody closed.
      return readSnapshot(json).ok && digestOf(json) === row.digest ? json : undefined;
    },
    list: (office) => all.all(office) as KeptEdition[],
  };
  takeOver(db, store);
  return store;
}

/** Figures kept before there were editions become their first revisions. */
function takeOver(db: Db, store: Editions): void {
  const rows = db.prepare('SELECT office, json FROM snapshot').all() as { office: string; json: string }[];
  for (const { office, json } of rows) {
    const read = readSnapshot(JSON.parse(json) as unknown);
    if (read.ok) store.keep(closeEdition(rebuild(read.snapshot), { officeId: office, revision: 1 }));
  }
  if (rows.length > 0) db.exec('DELETE FROM snapshot');
}
