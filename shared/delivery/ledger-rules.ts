import type { LedgerEntry, Settled } from '../ports/ports.js';
import type { Outcome } from './types.js';

// What every ledger decides alike, whatever it is kept in: SQLite, document properties, memory.

/** A letter begun this long ago and not settled was cut off; another run may take it up. */
const CUT_OFF_MINUTES = 15;
/** Minutes to wait after the first failure; doubled with each. A server in trouble is asked sooner than a full mailbox. */
const FIRST_WAIT = { server: 1, recipient: 5 } as const;
const LONGEST_WAIT = { server: 60, recipient: 360 } as const;

/** A server that says “for ever” (5xx) without saying of whom is believed after so many tries, about ten hours. */
const BELIEVED_AFTER = 8;

const SECONDS_A_DAY = 86_400;

/** Seconds on one line of time, from an ISO instant; the core has no Date. Both instants carry the same offset or Z. */
export function seconds(iso: string): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(Z|([+-])(\d\d):(\d\d))$/.exec(iso);
  if (!match) return Number.NaN;
  const [, year, month, day, hour, minute, second, , sign, offHours, offMinutes] = match;
  const m = Number(month);
  const y = Number(year) - (m <= 2 ? 1 : 0);
  // Days since 1/3 of the year 0 in the Gregorian calendar, counted from March so that February is last.
  const days =
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * ((m + 9) % 12) + 2) / 5) +
    Number(day);
  const offset = sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(offHours) * 60 + Number(offMinutes));
  return days * SECONDS_A_DAY + Number(hour) * 3600 + (Number(minute) - offset) * 60 + Number(second);
}

const minutesBetween = (from: string, to: string): number => (seconds(to) - seconds(from)) / 60;

/** Minutes until an address that waits may be tried again: the server's trouble is short, a recipient's longer. */
export function minutesToWait({ whose, tries }: Pick<Settled, 'whose' | 'tries'>): number {
  const kind = whose === 'server' ? 'server' : 'recipient';
  return Math.min(LONGEST_WAIT[kind], FIRST_WAIT[kind] * 2 ** Math.max(0, tries - 1));
}

/** No letter's own trouble: the next run may ask at once, the run as a whole waits. */
const nobodysFault = ({ whose, stage }: Outcome): boolean =>
  whose === 'account' || whose === 'quota' || (whose === 'server' && stage === 'connect');

function mayTry(settled: Settled, at: string, way: string | undefined): boolean {
  if (settled.state === 'accepted') return false;
  const changed = way !== undefined && settled.way !== way;
  if (settled.state === 'refused') return changed;
  // An instant before the last try is a clock put right: waiting for it again would silence the letter.
  const passed = minutesBetween(settled.at, at);
  return changed || nobodysFault(settled) || passed < 0 || passed >= minutesToWait(settled);
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The addresses of a letter that may be written to now; none while another run holds it. `at`, ISO instant. */
export function addressesToTry(
  entry: LedgerEntry | undefined,
  to: readonly string[],
  at: string,
  way?: string,
): readonly string[] {
  if (!entry) return to;
  if (entry.state === 'accepted') return [];
  const held = minutesBetween(entry.at, at);
  if (entry.state === 'begun' && held >= 0 && held < CUT_OFF_MINUTES) return [];
  return to.filter((address) => {
    const known = entry.outcomes.find((one) => same(one.to, address));
    return !known || mayTry(known, at, way);
  });
}

/** The outcomes of a letter with the new ones in their place; tries are counted for each address. */
export function withOutcomes(
  before: readonly Settled[],
  outcomes: readonly Outcome[],
  way: string | undefined,
): readonly Settled[] {
  const settled = outcomes.map((one): Settled => {
    const known = before.find(({ to }) => same(to, one.to));
    const tries = (known?.tries ?? 0) + 1;
    const forEver = one.state === 'waiting' && one.status?.startsWith('5') === true && !nobodysFault(one);
    const state = forEver && tries >= BELIEVED_AFTER ? 'refused' : one.state;
    return { ...one, state, tries, ...(way === undefined ? {} : { way }) };
  });
  return [...before.filter(({ to }) => !settled.some((one) => same(one.to, to))), ...settled];
}

/** The sum of what became of a letter for the addresses it now has. */
export function stateOf(to: readonly string[], outcomes: readonly Settled[]): Exclude<LedgerEntry['state'], 'begun'> {
  const states = to.map((address) => outcomes.find((one) => same(one.to, address))?.state ?? 'waiting');
  if (states.every((state) => state === 'accepted')) return 'accepted';
  return states.includes('waiting') ? 'waiting' : 'refused';
}

/** Why a letter has not reached everybody, address by address where there is more than one. */
export function reasonOf(to: readonly string[], outcomes: readonly Settled[]): string | undefined {
  const open = outcomes.filter((one) => one.state !== 'accepted' && to.some((address) => same(address, one.to)));
  if (open.length === 0) return undefined;
  const words = [...new Set(open.map((one) => one.words ?? ''))].filter(Boolean);
  if (to.length === 1 || (words.length === 1 && open.length === to.length)) return words[0];
  return open.map((one) => `${one.to}: ${one.words ?? ''}`).join(' ');
}

/**
 * The keys a plan takes as gone: letters everybody has; and of earlier letters, which are not drawn now, those that
 * reached anybody, because what they told is not told again.
 */
export function goneKeys(entries: readonly LedgerEntry[], drawnNow: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    entries
      .filter(
        ({ key, state, outcomes }) =>
          state === 'accepted' || (!drawnNow.has(key) && outcomes.some((one) => one.state === 'accepted')),
      )
      .map(({ key }) => key),
  );
}
