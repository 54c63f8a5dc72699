// “Đảng ủy, UBND xã” is a list, though a unit is called “Đảng ủy UBND xã”.
import { certainUnit } from './match.js';
import type { PreparedDirectory } from './prepare.js';
import type { UnitReading } from './types.js';
import { unitOf } from './types.js';

const namesOf = (name: string, { units, directory }: PreparedDirectory): readonly string[] => {
  const unit = units.get(name) ?? directory.collectives.find((collective) => collective.name === name);
  return unit ? [unit.name, ...('short' in unit && unit.short ? [unit.short] : []), ...unit.aliases] : [];
};

/** Whether a certain name holds a comma that none of its unit's names has, and each part between commas names another unit. */
export function listsUnits(reading: UnitReading, directory: PreparedDirectory): boolean {
  const unit = unitOf(reading);
  if (unit === undefined || !/[,;\n]/.test(reading.text)) return false;
  const names = namesOf(unit, directory);
  if (names.some((name) => name.includes(',')) || (reading.match === 'collective' && names.length > 0)) return false;
  const parts = reading.text.split(/[,;\n]/).map((part) => part.trim());
  const named = parts.map((part) => certainUnit(part, 0, part.length, directory));
  return named.every((one) => one !== undefined) && named.some((one) => one?.match === 'known' && one.unit !== unit);
}
