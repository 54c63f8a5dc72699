import { civilDate } from '../shared/index.js';
import type { Clock } from '../shared/index.js';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** The wall clock of Việt Nam, whatever the zone of the machine: its parts by name, each with its leading 0. */
const now = (): Record<string, string> =>
  Object.fromEntries(parts.formatToParts(new Date()).map(({ type, value }) => [type, value]));

export const systemClock: Clock = {
  now() {
    const { year, month, day, hour, minute, second } = now();
    return `${year}-${month}-${day}T${hour}:${minute}:${second}+07:00`;
  },
  today() {
    const { year, month, day } = now();
    return civilDate(Number(year), Number(month), Number(day))!;
  },
};
