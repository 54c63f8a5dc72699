// “Đảng ủy, UBND xã” is a list, though a unit is called “Đảng ủy UBND xã”.
import { certainUnit } from './match.js';
import type { PreparedDirectory } from './prepare.js';
import type { UnitReading } from './types.js';
import { unitOf } from './types.js';

/** Whether a certain name holds a comma that none of its unit's names has, and each part between commas names another unit. */
export function listsUnits(reading: UnitReading, directory: PreparedDirectory): boolean {
  if (reading.match !== 'known' || !/[,;\n]/.test(reading.text)) return false;
  const parts = reading.text.split(/[,;\n]/).map((part) => part.trim());
  const unit = directory.units.get(reading.unit);
  if (!unit || [unit.name, unit.short ?? '', ...unit.aliases].some((name) => name.includes(','))) return false;
  const named = parts.map((part) => certainUnit(part, 0, part.length, directory));
  return named.every((one) => one !== undefined) && named.some((one) => unitOf(one) !== reading.unit);
}
