// “Đảng ủy, UBND xã” is a list, though a unit is called “Đảng ủy UBND xã”.
import { certainUnit } from '../name/match.js';
import type { PreparedDirectory } from '../directory/prepare.js';
import { parseName } from '../name/parsed-name.js';
import { manySchools } from '../name/schools.js';
import type { UnitReading } from '../types.js';
import { unitOf } from '../types.js';

const SIGN = /[,;\n/+&]|\s[-–—]\s|\svà\s/iu;

const namesOf = (name: string, { units, directory }: PreparedDirectory): readonly string[] => {
  const unit = units.get(name) ?? directory.collectives.find((collective) => collective.name === name);
  return unit ? [unit.name, ...('short' in unit && unit.short ? [unit.short] : []), ...unit.aliases] : [];
};

const isBare = (part: string): boolean => {
  const name = part.trim();
  return (
    name[0] === name[0]?.toLowerCase() && !/^các\s/u.test(name.normalize('NFC')) && parseName(name).level === undefined
  );
};

/** Whether a certain name holds a sign that none of its unit's names has, and its parts name several units. */
export function listsUnits(reading: UnitReading, directory: PreparedDirectory): boolean {
  const unit = unitOf(reading);
  if (unit === undefined || !SIGN.test(reading.text)) return false;
  const names = namesOf(unit, directory);
  if (reading.match === 'collective' && (names.length > 0 || manySchools(reading.text))) return false;
  if (names.some((name) => SIGN.test(name)) && !/[;\n]/.test(reading.text)) return false;
  const parts = reading.text.split(SIGN).filter((part) => /\p{L}/u.test(part));
  const named = parts.map((part) => certainUnit(part, 0, part.length, directory));
  // “Các chi bộ, đảng bộ”: “các” holds for the small bare words behind it; a name or a tier begins a unit of its own.
  if (reading.match === 'collective' && /^các\s/iu.test(reading.text.normalize('NFC')) && parts.slice(1).every(isBare))
    return false;
  const others = named.some((one) => one?.match === 'known' && one.unit !== unit);
  // A group made of its words alone swallows no body that is named in it.
  return others && (named.every((one) => one !== undefined) || (reading.match === 'collective' && names.length === 0));
}
