import type { Settings } from '../settings/settings.js';
import { COMMUNE_DIRECTORY } from './directories/commune.js';
import { WARD_DIRECTORY } from './directories/ward.js';
import { matchUnit } from './match.js';
import { prepareDirectory, type PreparedDirectory } from './prepare.js';
import type { Directory, Unit } from './types.js';
import { unitOf } from './types.js';

const prepared = new WeakMap<Settings, PreparedDirectory>();

function ownPlaces(settings: Settings): string[] {
  const named = settings.office.name.replace(/^(?:UBND|Ủy ban nhân dân)\s+(?:phường|xã|đặc khu)\s*/iu, '');
  return [named === settings.office.name ? '' : named, settings.office.place];
}

/** The office's directory, ready to be read with: its own one, or the starting directory of its kind. Built once per settings object. */
export function directoryOf(settings: Settings): PreparedDirectory {
  const known = prepared.get(settings);
  if (known) return known;
  const own = settings.directory as Directory | undefined;
  const made = prepareDirectory(
    own ?? (settings.office.kind === 'commune' ? COMMUNE_DIRECTORY : WARD_DIRECTORY),
    ownPlaces(settings),
  );
  prepared.set(settings, made);
  return made;
}

/** The unit of a canonical name, or undefined. */
export function findUnit(name: string, directory: PreparedDirectory): Unit | undefined {
  return directory.units.get(name);
}

/** The canonical names a collective stands for; empty when it has none or is no collective. */
export function membersOf(collective: string, directory: PreparedDirectory): readonly string[] {
  return directory.directory.collectives.find((c) => c.name === collective)?.members ?? [];
}

/** The e-mail addresses of a unit, of the members of a collective, or of the successor of a retired unit; each once. */
export function addressOf(name: string, directory: PreparedDirectory): readonly string[] {
  const seen = new Set<string>();
  const emails = new Set<string>();
  const visit = (wanted: string): void => {
    if (seen.has(wanted)) return;
    seen.add(wanted);
    const unit = findUnit(wanted, directory) ?? findUnit(unitOf(matchUnit(wanted, directory)) ?? '', directory);
    if (unit?.until && unit.successor) visit(unit.successor);
    else unit?.emails.forEach((email) => emails.add(email));
    membersOf(wanted, directory).forEach(visit);
  };
  visit(name);
  return [...emails];
}
