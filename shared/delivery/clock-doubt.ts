import { seconds } from './ledger-rules.js';

/** What is remembered of the clock: the newest instant it showed, and a jump that nobody has explained yet. */
export interface ClockMemory {
  readonly newest: string;
  readonly doubt?: {
    /** The last instant before the jump. */
    readonly from: string;
    /** The first after it, and the latest that agrees with it. */
    readonly since: string;
    readonly last: string;
  };
}

/** A machine may be off over Tết; longer than this, and its clock is asked about first. */
const OFF_DAYS = 15;
/** A clock put right by minutes is no jump back. */
const BACK_SECONDS = 600;
const DAY_SECONDS = 86_400;

/** True when a clock that showed `before` may well show `now`. */
function follows(before: string, now: string, days: number): boolean {
  const passed = seconds(now) - seconds(before);
  return passed >= -BACK_SECONDS && passed <= days * DAY_SECONDS;
}

/**
 * One look at the clock. A jump beyond what the newest known time explains is doubted, and nothing is sent; it is over
 * when the clock goes on from where it was, or has agreed with itself for `hours`. A wrong year shown once thus sends
 * nothing and blocks nothing. Instants are ISO with offset.
 */
export function seeClock(memory: ClockMemory | undefined, now: string, hours: number): ClockMemory {
  if (!memory || hours <= 0) return { newest: now };
  const { newest, doubt } = memory;
  if (!doubt) {
    if (follows(newest, now, OFF_DAYS)) return { newest: now };
    return { newest, doubt: { from: newest, since: now, last: now } };
  }
  if (follows(doubt.from, now, OFF_DAYS)) return { newest: now };
  if (!follows(doubt.last, now, OFF_DAYS)) return { newest, doubt: { from: doubt.from, since: now, last: now } };
  if (seconds(now) - seconds(doubt.since) >= hours * 3600) return { newest: now };
  return { newest, doubt: { ...doubt, last: now } };
}
