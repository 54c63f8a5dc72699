import type { Db } from './database.js';

/** One scheduled run as it ended. */
export interface RunEntry {
  readonly key: string;
  readonly at: string;
  readonly sent: number;
  readonly held: number;
  readonly detail: string;
}

export interface RunStore {
  /** Keys of the runs that are finished: nothing in them waits to be tried again. */
  keys(): ReadonlySet<string>;
  finish(entry: RunEntry): void;
  latest(count: number): readonly RunEntry[];
}

export function runStore(db: Db): RunStore {
  const insert = db.prepare('INSERT OR REPLACE INTO run (key, at, sent, held, detail) VALUES (?, ?, ?, ?, ?)');
  return {
    keys: () => new Set((db.prepare('SELECT key FROM run').all() as { key: string }[]).map((row) => row.key)),
    finish: ({ key, at, sent, held, detail }) => void insert.run(key, at, sent, held, detail),
    latest: (count) =>
      db.prepare('SELECT key, at, sent, held, detail FROM run ORDER BY at DESC LIMIT ?').all(count) as RunEntry[],
  };
}
