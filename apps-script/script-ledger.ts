import { addressesToTry, reasonOf, stateOf, withOutcomes } from '../shared/index.js';
import type { Claim, Ledger, LedgerEntry, Outcome, Settled } from '../shared/index.js';
import { acceptedIn, OPEN, pagesBefore, pageWith, PartBook } from './ledger-pages.js';
import { inDocument } from './locks.js';
import { deleteProperty, PREFIX, readAll, setProperty, STORE_BYTES, storedBytes } from './properties.js';

/** The panel offers letters of the last 60 weeks; what is older can no longer be sent and may be forgotten for room. */
const KEEP_MONTHS = 15;
const ROOM_FOR_ONE_MORE = 20_000;
const LONGEST_REASON = 200;

export interface ScriptLedger extends Ledger {
  entries(keys: readonly string[]): readonly LedgerEntry[];
  begin(key: string, to: readonly string[], at: string, way?: string): Claim;
  settle(key: string, outcomes: readonly Outcome[]): void;
  reopen(keys: readonly string[]): void;
  /** Keys of every letter accepted by everybody it goes to. */
  accepted(): readonly string[];
  /** Keys of letters some of their recipients have and others do not. */
  partly(): readonly string[];
}

/** A letter not everybody has yet; what was stored before outcomes were kept has only its state and reason. */
interface OpenEntry {
  readonly state: Exclude<LedgerEntry['state'], 'accepted'>;
  readonly at: string;
  readonly to: readonly string[];
  readonly outcomes: readonly Settled[];
  readonly way?: string;
  readonly reason?: string;
}

function openEntry(all: Record<string, string>, number: string): OpenEntry | undefined {
  const text = all[PREFIX + OPEN + number];
  if (text === undefined) return undefined;
  const stored = JSON.parse(text) as Omit<Partial<OpenEntry>, 'state'> & { state: string; at: string };
  const state = stored.state === 'retry' ? 'waiting' : (stored.state as OpenEntry['state']);
  return { to: [], outcomes: [], ...stored, state };
}

function entryOf(
  all: Record<string, string>,
  accepted: Map<string, string>,
  book: PartBook,
  key: string,
): LedgerEntry | undefined {
  const number = book.find(key);
  if (number === undefined) return undefined;
  const at = accepted.get(number);
  if (at !== undefined) return { key, state: 'accepted', at, to: [], outcomes: [] };
  const open = openEntry(all, number);
  return open && { key, ...open };
}

const short = (one: Settled): Settled =>
  one.words === undefined ? one : { ...one, words: one.words.slice(0, LONGEST_REASON) };

/** The open letter as its property; addresses without number of the message, to keep within a value. */
const textOf = (entry: OpenEntry): string =>
  JSON.stringify({ ...entry, outcomes: entry.outcomes.map(short), reason: entry.reason?.slice(0, LONGEST_REASON) });

/** Fifteen months before an instant, as “2025-08”. */
function oldestKept(at: string): string {
  const months = Number(at.slice(0, 4)) * 12 + Number(at.slice(5, 7)) - 1 - KEEP_MONTHS;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** Makes room by forgetting the oldest months that can no longer recur; never more of them than needed. */
function makeRoom(all: Record<string, string>, at: string): void {
  let bytes = storedBytes(all);
  for (const name of pagesBefore(all, oldestKept(at))) {
    if (bytes + ROOM_FOR_ONE_MORE <= STORE_BYTES) return;
    bytes -= all[PREFIX + name]!.length;
    deleteProperty(name);
  }
}

/** The ledger in the document's properties: shared by everyone who may send from this spreadsheet, one change at a time. */
export const scriptLedger: ScriptLedger = {
  entries(keys) {
    const all = readAll();
    const book = new PartBook(all);
    const accepted = acceptedIn(all);
    return keys.flatMap((key) => entryOf(all, accepted, book, key) ?? []);
  },

  begin: (key, to, at, way) =>
    inDocument(() => {
      const all = readAll();
      const book = new PartBook(all);
      const known = entryOf(all, acceptedIn(all), book, key);
      const go = addressesToTry(known, to, at, way);
      if (go.length === 0) return { go, ...(known ? { known } : {}) };
      makeRoom(all, at);
      const number = book.number(key);
      for (const [name, text] of book.changed) setProperty(name, text);
      const outcomes = known?.outcomes ?? [];
      setProperty(OPEN + number, textOf({ state: 'begun', at, to, outcomes, ...(way === undefined ? {} : { way }) }));
      return { go };
    }),

  settle: (key, outcomes) =>
    inDocument(() => {
      const all = readAll();
      const number = new PartBook(all).find(key);
      const open = number === undefined ? undefined : openEntry(all, number);
      if (number === undefined || open?.state !== 'begun') return;
      const settled = withOutcomes(open.outcomes, outcomes, open.way);
      const state = stateOf(open.to, settled);
      const at = outcomes[0]?.at ?? open.at;
      if (state !== 'accepted') {
        const reason = reasonOf(open.to, settled);
        setProperty(OPEN + number, textOf({ ...open, state, at, outcomes: settled, ...(reason ? { reason } : {}) }));
        return;
      }
      // The page first: cut off between the two, the letter counts as accepted.
      const page = pageWith(all, number, at);
      setProperty(page.name, page.text);
      deleteProperty(OPEN + number);
    }),

  reopen: (keys) =>
    inDocument(() => {
      const all = readAll();
      const book = new PartBook(all);
      for (const key of keys) {
        const number = book.find(key);
        const open = number === undefined ? undefined : openEntry(all, number);
        if (number === undefined || !open || open.state === 'begun') continue;
        const outcomes = open.outcomes.filter(({ state }) => state === 'accepted');
        setProperty(OPEN + number, textOf({ ...open, state: 'waiting', outcomes }));
      }
    }),

  partly() {
    const all = readAll();
    const book = new PartBook(all);
    const open = PREFIX + OPEN;
    return Object.keys(all)
      .filter((name) => name.startsWith(open))
      .map((name) => name.slice(open.length))
      .filter((number) => openEntry(all, number)?.outcomes.some(({ state }) => state === 'accepted'))
      .map((number) => book.key(number));
  },

  accepted() {
    const all = readAll();
    const book = new PartBook(all);
    return [...acceptedIn(all).keys()].map((number) => book.key(number));
  },
};
