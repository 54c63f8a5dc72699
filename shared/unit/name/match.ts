import { isDitto } from '../../lexicon/ditto.js';
import { addDays, compareDates, toIso, type CivilDate } from '../../calendar/civil-date.js';
import { initialsOf } from './initials.js';
import { ownFirst, placeFits, tierFits, unique } from './exact.js';
import type { Found } from './found.js';
import { numberedHamlet } from './hamlets.js';
import { guessOf } from './guess.js';
import type { Trace } from '../../trace/trace.js';
import { foundWords, lookUp } from './look-up.js';
import { namesNoUnit, saysTime } from './no-unit.js';
import { isPerson } from './people.js';
import { withNumber, withProperName } from './proper-name.js';
import { remembered, type PreparedDirectory } from '../directory/prepare.js';
import { parseName, type ParsedName } from './parsed-name.js';
import type { Unit, UnitReading } from '../types.js';

/** Names shortened to initials: the one unit they spell, or all units they may stand for. */
function byInitials(said: ParsedName, prepared: PreparedDirectory): { one?: Unit; several: readonly Unit[] } {
  const { full: all, bare } = initialsOf(said.base, prepared);
  // With a tier said, no unit that ended is shortened: “UBNDq phường” is no “UBND quận”.
  const agreed = all.filter(
    ({ form }) => tierFits(form, said) && placeFits(form, said, prepared) && !(said.level && form.unit.until),
  );
  const own = ownFirst(
    agreed.map(({ form }) => form),
    said,
  );
  const full = agreed.filter(({ form }) => own.includes(form));
  const one = full.length === 1 && (full[0]!.headed || said.base.join('').length >= 4) ? full[0]!.form.unit : undefined;
  return { ...(one ? { one } : {}), several: unique([...full.map((s) => s.form), ...bare]) };
}

/** A reading with what the splitter weighs it by. */
export interface DistantMatch {
  readonly reading: UnitReading;
  readonly distance: number;
}

/** What is known without looking for likeness; `several` are candidates for later. */
interface Certainty {
  readonly said: ParsedName;
  readonly found?: Found;
  readonly several: readonly Unit[];
}

/** What stands in a unit's cell and is no name of one; undefined when it may be. */
function otherThanUnit(name: string, { words }: ParsedName): 'ditto' | 'time' | 'nobody' | 'person' | undefined {
  if (isDitto(name)) return 'ditto';
  if (saysTime(words)) return 'time';
  if (namesNoUnit(name, words)) return 'nobody';
  return isPerson(name) ? 'person' : undefined;
}

const NO_UNIT = {
  ditto: 'dấu “như trên”',
  time: 'lời nói về thời gian',
  nobody: 'lời nói chung',
  person: 'tên người',
} as const;

/** No name is longer; of longer words only the beginning is looked at, and nothing is found in them. */
const LONGEST_NAME = 600;

function certaintyOf(name: string, directory: PreparedDirectory, trace?: Trace): Certainty {
  if (name.length > LONGEST_NAME)
    return { said: parseName(name.slice(0, LONGEST_NAME)), found: { match: 'unknown' }, several: [] };
  const work = (): Certainty => {
    const said = parseName(name);
    const found = lookUp(said, directory, trace);
    if (found) return { said, found, several: [] };
    const because = otherThanUnit(name, said);
    if (because) {
      trace?.({ stage: 'no-unit', rule: because, why: `“${name}”: ${NO_UNIT[because]}, không phải tên đơn vị` });
      return { said, found: { match: 'unknown', because }, several: [] };
    }
    const { one, several } = said.folded[0] === 'cac' ? { several: [] } : byInitials(said, directory);
    if (!one && several.length === 0) {
      const proper = numberedHamlet(said, directory) ?? withNumber(said, directory) ?? withProperName(said, directory);
      if (proper) {
        trace?.({
          stage: 'proper-name',
          rule: 'proper-name',
          why: `“${name}”: tên riêng hoặc số sau tên đơn vị → ${foundWords(proper)}`,
        });
        return { said, found: proper, several };
      }
    }
    if (!one) return { said, several };
    trace?.({ stage: 'initials', rule: 'initials', why: `“${name}”: chữ viết tắt của một đơn vị → ${one.name}` });
    return { said, found: { match: 'known', unit: one, by: 'alias' }, several };
  };
  return trace ? work() : remembered(directory, `=${name}`, work);
}

function readingOf(found: Found, name: string, on: CivilDate | undefined): DistantMatch {
  const place = { text: name, span: { start: 0, end: name.length } };
  if (found.match === 'doubtful')
    return { reading: { ...place, match: 'doubtful', suggestions: found.suggestions }, distance: found.distance };
  if (found.match !== 'known')
    return { reading: { ...place, ...found }, distance: found.match === 'collective' ? 0 : 1 };
  const { name: unit, until, successor } = found.unit;
  const over = until !== undefined && (on === undefined || compareDates(on, until) > 0);
  const retired = over ? { retired: { since: addDays(until, 1), ...(successor ? { successor } : {}) } } : {};
  return { reading: { ...place, match: 'known', unit, by: found.by, ...retired }, distance: 0 };
}

/** text[from, to) without the signs around a name. */
function trimmed(text: string, from: number, to: number): { start: number; name: string } {
  const slice = text.slice(from, to);
  const lead = slice.length - slice.replace(/^[\s\-–—+•*.,;:/()]+/, '').length;
  return { start: from + lead, name: slice.slice(lead).replace(/[\s\-–—+•*.,;:/(]+$/, '') };
}

const moved = ({ reading, distance }: DistantMatch, start: number): DistantMatch => ({
  reading: { ...reading, span: { start, end: start + reading.text.length } },
  distance,
});

/** The certain reading of text[from, to), a unit or a group; undefined when there is none. Costs no search for likeness. */
export function certainUnit(
  text: string,
  from: number,
  to: number,
  directory: PreparedDirectory,
  on?: CivilDate,
): UnitReading | undefined {
  const { start, name } = trimmed(text, from, to);
  const { found } = certaintyOf(name, directory);
  return found?.match === 'known' || found?.match === 'collective'
    ? moved(readingOf(found, name, on), start).reading
    : undefined;
}

/** The unit whose name stands in text[from, to) word for word, but with wrong marks: “Vàn phòng HĐND và UBND”. */
export function misspeltUnit(
  text: string,
  from: number,
  to: number,
  directory: PreparedDirectory,
): UnitReading | undefined {
  const { start, name } = trimmed(text, from, to);
  const { found } = certaintyOf(name, directory);
  return found?.match === 'doubtful' && found.suggestions.length === 1
    ? moved(readingOf(found, name, undefined), start).reading
    : undefined;
}

/** Whether text[from, to) says that it is no unit: a person, a mark for the cell above, people in general. */
export function saysNoUnit(text: string, directory: PreparedDirectory): boolean {
  const { found } = certaintyOf(trimmed(text, 0, text.length).name, directory);
  return found?.match === 'unknown' && found.because !== undefined;
}

/** `matchUnit` for text[from, to), with the distance of a doubtful reading. Spans are into `text`. */
export function matchWithDistance(
  text: string,
  from: number,
  to: number,
  directory: PreparedDirectory,
  on?: CivilDate,
  trace?: Trace,
): DistantMatch {
  const { start, name } = trimmed(text, from, to);
  const work = (): DistantMatch => {
    const { said, found, several } = certaintyOf(name, directory, trace);
    const meant = found ?? guessOf(said, several, directory);
    if (!found)
      trace?.({ stage: 'nearest', rule: 'nearest', why: `“${name}”: tên gần giống nhất → ${foundWords(meant)}` });
    return readingOf(meant, name, on);
  };
  return moved(trace ? work() : remembered(directory, `${on ? toIso(on) : ''}|${name}`, work), start);
}

/** Reads one unit's name. `on` is the day on which the unit must have existed (the plan's day of issue). */
export function matchUnit(text: string, directory: PreparedDirectory, on?: CivilDate, trace?: Trace): UnitReading {
  return matchWithDistance(text, 0, text.length, directory, on, trace).reading;
}
