import type { Db } from './database.js';

/** One scheduled run as it stands. */
export interface RunEntry {
  readonly key: string;
  readonly at: string;
  readonly sent: number;
  readonly held: number;
  readonly detail: string;
  /** Letters that are tried again by themselves; the run is not finished while there are any. */
  readonly open: number;
  /** Letters that wait for a person: no address, a wrong one, a refusal. */
  readonly stuck: number;
  /** Keys of both: a later look at the run sends these and no others. */
  readonly pending: readonly string[];
  /** When it was first looked at. */
  readonly since?: string;
  /** Route and settings of the look; another one reopens what is stuck. */
  readonly way?: string;
}

export interface RunStore {
  /** Keys of the runs that are finished: nothing in them waits to be tried again. */
  keys(): ReadonlySet<string>;
  find(key: string): RunEntry | undefined;
  keep(entry: RunEntry): void;
  latest(count: number): readonly RunEntry[];
}

interface Row extends Omit<RunEntry, 'pending' | 'way' | 'since'> {
  readonly pending: string;
  readonly since: string | null;
  readonly way: string | null;
}

const COLUMNS = 'key, at, sent, held, detail, open, stuck, pending, way, since';

/** The runs of one office; `office` is the id its keys begin with. */
export function runStore(db: Db, office = ''): RunStore {
  const insert = db.prepare(`INSERT OR REPLACE INTO run (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const prefix = office === '' ? '' : `${office}|`;
  const entryOf = ({ pending, way, since, key, ...row }: Row): RunEntry => ({
    ...row,
    key: key.slice(prefix.length),
    pending: JSON.parse(pending) as string[],
    ...(way === null ? {} : { way }),
    ...(since === null ? {} : { since }),
  });
  const all = (rest: string, ...values: unknown[]): RunEntry[] =>
    (
      db
        .prepare(`SELECT ${COLUMNS} FROM run WHERE substr(key, 1, ?) = ? ${rest}`)
        .all(prefix.length, prefix, ...values) as Row[]
    ).map(entryOf);
  return {
    keys: () => new Set(all('AND open = 0').map(({ key }) => key)),
    find: (key) => all('AND key = ?', prefix + key)[0],
    keep: ({ key, at, sent, held, detail, open, stuck, pending, way, since }) =>
      void insert.run(
        prefix + key,
        at,
        sent,
        held,
        detail,
        open,
        stuck,
        JSON.stringify(pending),
        way ?? null,
        since ?? null,
      ),
    latest: (count) => all('ORDER BY at DESC LIMIT ?', count),
  };
}
