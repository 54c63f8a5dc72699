import type { Settings } from '../settings/settings.js';
import { COMMUNE_DIRECTORY } from '../unit/directories/commune.js';
import { WARD_DIRECTORY } from '../unit/directories/ward.js';
import type { Unit, UnitKind } from '../unit/types.js';

/** Bodies that are only ever asked to coordinate: never “giao”, never “quá hạn”, never in a ranking (wording guide §2). */
const ASKED: ReadonlySet<UnitKind> = new Set(['front', 'party', 'council']);

/** Answers whether a unit, by its canonical name, is MTTQ, a mass organisation, a body of the Party or the council. */
export function askedOnly(settings: Settings): (unit: string) => boolean {
  const starting = settings.office.kind === 'commune' ? COMMUNE_DIRECTORY : WARD_DIRECTORY;
  const units: readonly Pick<Unit, 'name' | 'kind'>[] = settings.directory?.units ?? starting.units;
  const names = new Set(units.filter((unit) => ASKED.has(unit.kind)).map((unit) => unit.name));
  return (unit) => names.has(unit);
}
