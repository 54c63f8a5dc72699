import { parseIso } from '../../../calendar/civil-date.js';
import type { CollectiveUnit, Directory, Unit, UnitKind } from '../../types.js';

/**
 * Directories are kept as lines, which keeps the bundle small and lets an official proof-read them:
 * `kind | name | short | alias; alias | until>successor`. The kind `all` is a collective, whose fourth part lists aliases
 * and whose last part lists members.
 */
export function directoryFromLines(lines: string): Directory {
  const units: Unit[] = [];
  const collectives: CollectiveUnit[] = [];
  for (const line of lines.trim().split('\n')) {
    const [kind = '', name = '', short = '', aliases = '', last = ''] = line.split('|').map((part) => part.trim());
    const list = (part: string): string[] =>
      part
        .split(';')
        .map((p) => p.trim())
        .filter(Boolean);
    if (kind === 'all') {
      collectives.push({ name, aliases: list(aliases), members: list(last) });
      continue;
    }
    const [day = '', successor = ''] = last.split('>').map((part) => part.trim());
    const until = parseIso(day);
    units.push({
      name,
      ...(short ? { short } : {}),
      aliases: list(aliases),
      kind: kind as UnitKind,
      emails: [],
      ...(until ? { until } : {}),
      ...(successor ? { successor } : {}),
    });
  }
  return { units, collectives };
}

/** One directory after another; a later unit of the same name is left out. */
export function joined(...directories: readonly Directory[]): Directory {
  const seen = new Set<string>();
  const fresh = ({ name }: { readonly name: string }): boolean => !seen.has(name) && seen.add(name).has(name);
  return {
    units: directories.flatMap((d) => d.units.filter(fresh)),
    collectives: directories.flatMap((d) => d.collectives.filter(fresh)),
  };
}
