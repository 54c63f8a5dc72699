import { addDays, daysBetween } from '../../shared/index.js';
import type { CivilDate } from '../../shared/index.js';

export type DateSystem = 1900 | 1904;

/** The last day a sheet knows: 31/12/9999. */
const LAST = { 1900: 2_958_465, 1904: 2_957_003 } as const;
const DAY_MILLIS = 86_400_000;

/** A serial number taken apart; `day` may be one that no calendar has (29/02/1900, 00/01/1900). */
export interface SerialParts {
  readonly day: CivilDate;
  /** The day exists. */
  readonly real: boolean;
  /** Milliseconds since midnight. */
  readonly millis: number;
}

/**
 * Takes a serial apart; undefined when it lies outside the sheet's calendar (negative, after 9999).
 * In the 1900 system serial 60 is the 29/02/1900 that never was (kept by Excel for Lotus 1-2-3), and 0 is 00/01/1900.
 */
export function readSerial(serial: number, system: DateSystem): SerialParts | undefined {
  if (!(serial >= 0) || serial >= LAST[system] + 1) return undefined;
  // Rounding to the millisecond takes the noise of binary fractions away: 44197.9999999999 is midnight.
  const total = Math.round(serial * DAY_MILLIS);
  const whole = Math.floor(total / DAY_MILLIS);
  const millis = total - whole * DAY_MILLIS;
  if (system === 1904) return { day: addDays({ year: 1904, month: 1, day: 1 }, whole), real: true, millis };
  if (whole === 0) return { day: { year: 1900, month: 1, day: 0 }, real: false, millis };
  if (whole === 60) return { day: { year: 1900, month: 2, day: 29 }, real: false, millis };
  return { day: addDays({ year: 1899, month: 12, day: whole > 60 ? 30 : 31 }, whole), real: true, millis };
}

/** The serial of a day; undefined before the sheet's calendar begins. */
export function toSerial(day: CivilDate, system: DateSystem): number | undefined {
  if (system === 1904) {
    const serial = daysBetween({ year: 1904, month: 1, day: 1 }, day);
    return serial >= 0 && serial <= LAST[1904] ? serial : undefined;
  }
  const serial = daysBetween({ year: 1899, month: 12, day: 31 }, day);
  const shifted = serial >= 60 ? serial + 1 : serial;
  return shifted >= 1 && shifted <= LAST[1900] ? shifted : undefined;
}
