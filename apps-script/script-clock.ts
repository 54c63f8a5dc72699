import { civilDate } from '../shared/index.js';
import type { CivilDate, Clock } from '../shared/index.js';

export const ZONE = 'Asia/Ho_Chi_Minh';

const formatters = new Map<string, Intl.DateTimeFormat>();

// Making a formatter costs 80 µs; ten thousand dates share one.
function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  formatters.set(zone, made);
  return made;
}

export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 07:30:00 */
  readonly time: string;
}

/** What calendar and clock on the wall show at an instant, in a zone. */
export function wallTime(millis: number, zone: string): WallTime {
  const part: Record<string, string> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(millis)) part[type] = value;
  return {
    year: Number(part.year),
    month: Number(part.month),
    day: Number(part.day),
    time: `${part.hour}:${part.minute}:${part.second}`,
  };
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** The clock of Việt Nam, whatever the zone of the script, the sheet or the user. */
export const scriptClock: Clock = {
  now() {
    const { year, month, day, time } = wallTime(Date.now(), ZONE);
    return `${year}-${two(month)}-${two(day)}T${time}+07:00`;
  },
  today(): CivilDate {
    const { year, month, day } = wallTime(Date.now(), ZONE);
    return civilDate(year, month, day)!;
  },
};

/** 16/11/2026 07:31, from an ISO instant of ours. */
export function shownInstant(iso: string): string {
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)} ${iso.slice(11, 16)}`;
}
