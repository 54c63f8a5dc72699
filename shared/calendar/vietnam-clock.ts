import { addDays, civilDate, toIso, type CivilDate } from './civil-date.js';

/** Việt Nam has kept one zone without summer time since 1975. */
const OFFSET_MINUTES = 7 * 60;
const DAY_MINUTES = 24 * 60;
const EPOCH = civilDate(1970, 1, 1)!;

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** What calendar and clock on the wall in Việt Nam show. */
export interface WallClock {
  readonly date: CivilDate;
  /** 07:30:59 */
  readonly time: string;
}

/** Milliseconds since 1970 (UTC) → the wall clock in Asia/Ho_Chi_Minh, whatever the zone of the machine. */
export function wallClock(millis: number): WallClock {
  const seconds = Math.floor(millis / 1000) + OFFSET_MINUTES * 60;
  const day = Math.floor(seconds / (DAY_MINUTES * 60));
  const rest = seconds - day * DAY_MINUTES * 60;
  return {
    date: addDays(EPOCH, day),
    time: `${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`,
  };
}

/**
 * The one clock of the product, over the host's count of milliseconds (`Date.now`): ISO instants with offset, the civil
 * day, and the time of day as 07:30.
 */
export function vietnamClock(millis: () => number) {
  return {
    now(): string {
      const { date, time } = wallClock(millis());
      return `${toIso(date)}T${time}+07:00`;
    },
    today: (): CivilDate => wallClock(millis()).date,
    timeOfDay: (): string => wallClock(millis()).time.slice(0, 5),
  };
}

/** “2026-11-16T07:31:00+07:00” → “16/11/2026 07:31”, as instants are shown to people. */
export function shownInstant(iso: string): string {
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)} ${iso.slice(11, 16)}`;
}
