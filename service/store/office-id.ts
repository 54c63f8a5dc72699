import { randomUUID } from 'node:crypto';
import type { Settings } from '../../shared/index.js';
import { inTransaction } from './database.js';
import type { Db } from './database.js';

/** The tables whose keys begin with the office, and the column. */
const KEYED = [
  ['ledger', 'key'],
  ['outcome', 'key'],
  ['run', 'key'],
] as const;

/** Gives every key of the store the office it belongs to; what comes twice keeps the row that says more. */
function rewrite(db: Db, before: string | undefined, now: string): void {
  for (const [table, column] of KEYED) {
    // Before there were ids, letters began with the office's name of that day and runs with nothing.
    const rest = before === undefined && table === 'run' ? column : `substr(${column}, instr(${column}, '|') + 1)`;
    db.prepare(`UPDATE OR IGNORE ${table} SET ${column} = ? || '|' || ${rest}`).run(now);
  }
  db.prepare('UPDATE OR IGNORE snapshot SET office = ?').run(now);
  db.prepare('UPDATE OR IGNORE edition SET office = ?').run(now);
}

/**
 * The settings with the id everything of this office is remembered by: its own code, else a random one that the store
 * makes once. A name that changes changes nothing; a code set later is taken over by all that is remembered.
 */
export function withOfficeId(db: Db, settings: Settings): Settings {
  const id = inTransaction(db, () => {
    const row = db.prepare("SELECT value FROM meta WHERE name = 'office'").get() as { value: string } | undefined;
    const wanted = settings.office.code?.replace(/[|\s]+/g, ' ').trim() || row?.value || randomUUID();
    if (row?.value !== wanted) {
      rewrite(db, row?.value, wanted);
      db.prepare("INSERT OR REPLACE INTO meta (name, value) VALUES ('office', ?)").run(wanted);
    }
    return wanted;
  });
  return { ...settings, office: { ...settings.office, code: id } };
}
