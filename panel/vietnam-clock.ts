import { civilDate } from '../shared/index.js';
import type { CivilDate } from '../shared/index.js';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

const now = (): Record<string, string> =>
  Object.fromEntries(parts.formatToParts(new Date()).map(({ type, value }) => [type, value]));

/** Today in Việt Nam, whatever the zone of the machine. */
export function todayInVietnam(): CivilDate {
  const { year, month, day } = now();
  return civilDate(Number(year), Number(month), Number(day))!;
}

/** HH:mm in Việt Nam. */
export function timeInVietnam(): string {
  const { hour, minute } = now();
  return `${hour}:${minute}`;
}
