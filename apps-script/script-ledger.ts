import type { Ledger, LedgerEntry, Posted } from '../shared/index.js';
import { acceptedIn, OPEN, pagesBefore, pageWith, PartBook } from './ledger-pages.js';
import { inDocument } from './locks.js';
import { deleteProperty, PREFIX, readAll, setProperty, STORE_BYTES, storedBytes } from './properties.js';

/** A letter begun this long ago and not settled was cut off; another run may take it up. */
const CUT_OFF_MS = 15 * 60_000;
/** The panel offers letters of the last 60 weeks; what is older can no longer be sent and may be forgotten for room. */
const KEEP_MONTHS = 15;
const ROOM_FOR_ONE_MORE = 20_000;
const LONGEST_REASON = 200;

export interface ScriptLedger extends Ledger {
  entries(keys: readonly string[]): readonly LedgerEntry[];
  begin(key: string, at: string): boolean;
  settle(key: string, posted: Posted, at: string): void;
  /** Keys of every letter accepted. */
  accepted(): readonly string[];
}

interface OpenEntry {
  readonly state: 'begun' | 'refused' | 'retry';
  readonly at: string;
  readonly reason?: string;
}

function openEntry(all: Record<string, string>, number: string): OpenEntry | undefined {
  const text = all[PREFIX + OPEN + number];
  return text === undefined ? undefined : (JSON.parse(text) as OpenEntry);
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
  if (at !== undefined) return { key, state: 'accepted', at };
  const open = openEntry(all, number);
  return open && { key, ...open };
}

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

  begin: (key, at) =>
    inDocument(() => {
      const all = readAll();
      const book = new PartBook(all);
      const known = entryOf(all, acceptedIn(all), book, key);
      const cutOff = known?.state === 'begun' && Date.parse(at) - Date.parse(known.at) >= CUT_OFF_MS;
      if (known && known.state !== 'retry' && !cutOff) return false;
      makeRoom(all, at);
      const number = book.number(key);
      for (const [name, text] of book.changed) setProperty(name, text);
      setProperty(OPEN + number, JSON.stringify({ state: 'begun', at } satisfies OpenEntry));
      return true;
    }),

  settle: (key, posted, at) =>
    inDocument(() => {
      const all = readAll();
      const number = new PartBook(all).find(key);
      const open = number === undefined ? undefined : openEntry(all, number);
      if (number === undefined || open?.state !== 'begun') return;
      if (posted.kind !== 'accepted') {
        const entry: OpenEntry = { state: posted.kind, at, reason: posted.reason.slice(0, LONGEST_REASON) };
        setProperty(OPEN + number, JSON.stringify(entry));
        return;
      }
      // The page first: cut off between the two, the letter counts as accepted.
      const page = pageWith(all, number, at);
      setProperty(page.name, page.text);
      deleteProperty(OPEN + number);
    }),

  accepted() {
    const all = readAll();
    const book = new PartBook(all);
    return [...acceptedIn(all).keys()].map((number) => book.key(number));
  },
};
