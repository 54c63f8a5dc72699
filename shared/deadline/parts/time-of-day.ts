import { letter } from '../scan/classes.js';
import { definePart, numberAt } from './phrase.js';

const COLON = letter('colon');
const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** 16h00, 17 giờ, 7 giờ 30 phút, 17:00. */
export const timeOfDay = definePart({
  name: 'time-of-day',
  title: 'Giờ trong ngày',
  // In “16h 15/6” the 15 begins the date.
  pattern: 'n hour (n minute|n (?!(slash|dash|dot)))?|n colon n',
  always: ['n'],
  needs: ['hour', 'colon'],
  makes: 'H',
  read(match) {
    const hour = numberAt(match, 0);
    const minute = numberAt(match, 1);
    const colon = match.tokens[match.from + 1]!;
    if (!hour || hour.value > 24 || (minute && minute.value > 59)) return undefined;
    if (colon.c === COLON && (colon.gap || match.tokens[match.from + 2]!.gap || minute!.word.length !== 2))
      return undefined;
    return { kind: 'time', time: `${two(hour.value)}:${two(minute?.value ?? 0)}` };
  },
});
