import { toIso, type CivilDate } from '../../calendar/civil-date.js';
import { segmentsOf, isBlank } from './segments.js';
import { listsUnits } from './lists.js';
import { certainUnit, matchUnit } from '../name/match.js';
import { namesStaff } from '../name/no-unit.js';
import { isPerson } from '../name/people.js';
import { remembered, type PreparedDirectory } from '../directory/prepare.js';
import { UnitSegmenter } from './segmentation.js';
import { tellUnits, type SplitRule } from './tell.js';
import type { Trace } from '../../trace/trace.js';
import type { UnitReading } from '../types.js';

/**
 * Reads a cell that names any number of units, in their order. Signs inside a name do not split it; what is said about a unit
 * (“đối với …”, persons, telephone numbers, verbs) is no unit. A cell with words but without any unit gives one 'unknown'.
 */
export function splitUnits(
  text: string,
  directory: PreparedDirectory,
  on?: CivilDate,
  trace?: Trace,
): readonly UnitReading[] {
  // What is remembered was told to nobody.
  if (trace) return split(text, directory, on, trace);
  return remembered(directory, `cell ${on ? toIso(on) : ''}|${text}`, () => split(text, directory, on));
}

function split(text: string, directory: PreparedDirectory, on?: CivilDate, trace?: Trace): readonly UnitReading[] {
  const told = (rule: SplitRule, readings: readonly UnitReading[]): readonly UnitReading[] => {
    if (trace)
      tellUnits(trace, rule, readings, (name, { start, end }) =>
        matchUnit(name, directory, on, (step) => trace({ span: [start, end], ...step })),
      );
    return readings;
  };
  if (isBlank(text)) return told('blank', []);
  const whole = certainUnit(text, 0, text.length, directory, on);
  if (whole && !listsUnits(whole, directory) && (whole.match === 'known' || !/[;:]/.test(whole.text)))
    return told('whole-cell', [whole]);
  if (namesStaff(text))
    return told('nobody', [
      { text: text.trim(), span: { start: 0, end: text.length }, match: 'unknown', because: 'nobody' },
    ]);
  const readings = new UnitSegmenter(text, directory, on).readings();
  if (readings.length > 0) return told('segments', readings);
  const people = segmentsOf(text).filter((segment) => isPerson(text.slice(segment.start, segment.end)));
  if (people.length > 0)
    return told(
      'people',
      people.map(({ start, end }) => ({
        text: text.slice(start, end),
        span: { start, end },
        match: 'unknown',
        because: 'person',
      })),
    );
  const { span, text: said } = matchUnit(text, directory, on);
  return told('no-unit', [{ text: said, span, match: 'unknown' }]);
}
