import { unitKeyOf } from './prepare.js';
import type { Directory } from '../types.js';

/**
 * The office's own directory laid over another: its units and collectives replace those of the same name, and the names and
 * aliases it gives to its own units no longer mean others.
 */
export function mergeDirectory(base: Directory, own: Directory): Directory {
  const taken = new Set(
    [...own.units, ...own.collectives]
      .flatMap((u) => [u.name, ...('short' in u && u.short ? [u.short] : []), ...u.aliases])
      .map(unitKeyOf),
  );
  const free = (name: string): boolean => !taken.has(unitKeyOf(name));
  return {
    units: [
      ...own.units,
      ...base.units
        .filter((unit) => free(unit.name))
        .map((unit) => {
          const { short, ...rest } = unit;
          return { ...rest, ...(short && free(short) ? { short } : {}), aliases: unit.aliases.filter(free) };
        }),
    ],
    collectives: [
      ...own.collectives,
      ...base.collectives.filter((c) => free(c.name)).map((c) => ({ ...c, aliases: c.aliases.filter(free) })),
    ],
  };
}
