import { civilDate } from '../shared/index.js';
import type { CivilDate, Clock } from '../shared/index.js';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** The wall clock of Việt Nam at an instant: the civil day and HH:mm. */
function vietnamTime(instant: Date): { day: CivilDate; time: string; iso: string } {
  const at = Object.fromEntries(parts.formatToParts(instant).map((part) => [part.type, part.value])) as Record<
    string,
    string
  >;
  const day = civilDate(Number(at.year), Number(at.month), Number(at.day))!;
  return {
    day,
    time: `${at.hour}:${at.minute}`,
    iso: `${at.year}-${at.month}-${at.day}T${at.hour}:${at.minute}:${at.second}+07:00`,
  };
}

export const systemClock: Clock = {
  now: () => vietnamTime(new Date()).iso,
  today: () => vietnamTime(new Date()).day,
};
