// “Đảng ủy, UBND xã” is a list, though a unit is called “Đảng ủy UBND xã”.
import { certainUnit } from './match.js';
import type { PreparedDirectory } from './prepare.js';
import { manySchools } from './schools.js';
import type { UnitReading } from './types.js';
import { unitOf } from './types.js';

const SIGN = /[,;\n/+&]|\s[-–—]\s|\svà\s/iu;

const namesOf = (name: string, { units, directory }: PreparedDirectory): readonly string[] => {
  const unit = units.get(name) ?? directory.collectives.find((collective) => collective.name === name);
  return unit ? [unit.name, ...('short' in unit && unit.short ? [unit.short] : []), ...unit.aliases] : [];
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
  return named.every((one) => one !== undefined) && named.some((one) => one?.match === 'known' && one.unit !== unit);
}
