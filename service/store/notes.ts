import type { Db } from './database.js';

/** Small things an office remembers beside its letters, by name; values are plain JSON. */
export interface Notes {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
}

export function storeNotes(db: Db): Notes {
  const find = db.prepare('SELECT value FROM meta WHERE name = ?');
  const put = db.prepare('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)');
  const drop = db.prepare('DELETE FROM meta WHERE name = ?');
  return {
    get(name) {
      const row = find.get(`note.${name}`) as { value: string } | undefined;
      return row && (JSON.parse(row.value) as unknown);
    },
    set(name, value) {
      if (value === undefined) drop.run(`note.${name}`);
      else put.run(`note.${name}`, JSON.stringify(value));
    },
  };
}
