import type { Settings } from '../settings/settings.js';
import { directoryOf, findUnit, membersOf } from '../unit/index.js';
import { unitKind } from '../settings/unit-kinds.js';

/**
 * Answers whether a unit, by its canonical name, is MTTQ, a mass organisation, a body of the Party or the council, or a
 * collective of nothing but such bodies.
 */
export function askedOnly(settings: Settings): (unit: string) => boolean {
  const directory = directoryOf(settings);
  const isAsked = (unit: string): boolean => {
    const kind = findUnit(unit, directory)?.kind;
    return kind !== undefined && unitKind(kind).asked === true;
  };
  const known = new Map<string, boolean>();
  return (unit) => {
    let asked = known.get(unit);
    if (asked === undefined) {
      const members = membersOf(unit, directory);
      asked = isAsked(unit) || (members.length > 0 && members.every(isAsked));
      known.set(unit, asked);
    }
    return asked;
  };
}
