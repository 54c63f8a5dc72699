import { toIso, type CivilDate } from '../../calendar/civil-date.js';
import { segmentsOf, isBlank } from './segments.js';
import { listsUnits } from './lists.js';
import { certainUnit, matchUnit } from '../name/match.js';
import { namesStaff } from '../name/no-unit.js';
import { isPerson } from '../name/people.js';
import { remembered, type PreparedDirectory } from '../directory/prepare.js';
import { UnitSegmenter } from './segmentation.js';
import type { UnitReading } from '../types.js';

/**
 * Reads a cell that names any number of units, in their order. Signs inside a name do not split it; what is said about a unit
 * (“đối với …”, persons, telephone numbers, verbs) is no unit. A cell with words but without any unit gives one 'unknown'.
 */
export function splitUnits(text: string, directory: PreparedDirectory, on?: CivilDate): readonly UnitReading[] {
  return remembered(directory, `cell ${on ? toIso(on) : ''}|${text}`, () => {
    if (isBlank(text)) return [];
    const whole = certainUnit(text, 0, text.length, directory, on);
    if (whole && !listsUnits(whole, directory) && (whole.match === 'known' || !/[;:]/.test(whole.text))) return [whole];
    if (namesStaff(text))
      return [{ text: text.trim(), span: { start: 0, end: text.length }, match: 'unknown', because: 'nobody' }];
    const readings = new UnitSegmenter(text, directory, on).readings();
    if (readings.length > 0) return readings;
    const people = segmentsOf(text).filter((segment) => isPerson(text.slice(segment.start, segment.end)));
    if (people.length > 0)
      return people.map(({ start, end }) => ({
        text: text.slice(start, end),
        span: { start, end },
        match: 'unknown',
        because: 'person',
      }));
    const { span, text: said } = matchUnit(text, directory, on);
    return [{ text: said, span, match: 'unknown' }];
  });
}
