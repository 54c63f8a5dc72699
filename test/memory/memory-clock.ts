import { addDays, toIso } from '../../shared/index.js';
import type { CivilDate, Clock } from '../../shared/index.js';

export interface MemoryClock extends Clock {
  set(day: CivilDate, time: string): void;
  nextDay(time: string): void;
}

/** A clock one can set; it shows the civil time of Việt Nam. */
export function memoryClock(day: CivilDate, time: string): MemoryClock {
  let today = day;
  let clock = time;
  return {
    now: () => `${toIso(today)}T${clock}:00+07:00`,
    today: () => today,
    set(next, at) {
      today = next;
      clock = at;
    },
    nextDay(at) {
      today = addDays(today, 1);
      clock = at;
    },
  };
}
