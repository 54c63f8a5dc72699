import { OFFICE_KINDS, type OfficeKind } from '../../settings/office-kinds.js';
import { pattern } from '../../lexicon/pattern.js';
import type { Grid } from '../../grid/grid.js';
import type { Settings } from '../../settings/settings.js';
import { COMMUNE_DIRECTORY } from './starting/commune.js';
import { WARD_DIRECTORY } from './starting/ward.js';
import { matchUnit } from '../name/match.js';
import { mergeDirectory } from './merge.js';
import { prepareDirectory, type PreparedDirectory } from './prepare.js';
import { isDirectorySheet, readDirectorySheet } from './sheet.js';
import type { Directory, Unit } from '../types.js';
import { unitOf } from '../types.js';

/** By settings object, then by what the workbook's own sheet says. */
const prepared = new WeakMap<Settings, Map<string, PreparedDirectory>>();
const MOST_SHEETS = 8;

/** The directory an office of this kind begins with. */
export const startingDirectoryOf = ({ office }: { readonly office: Pick<Settings['office'], 'kind'> }): Directory =>
  STARTING[OFFICE_KINDS[office.kind].units];

const STARTING: Readonly<Record<(typeof OFFICE_KINDS)[OfficeKind]['units'], Directory>> = {
  ward: WARD_DIRECTORY,
  commune: COMMUNE_DIRECTORY,
  above: { units: WARD_DIRECTORY.units.filter(({ kind }) => kind === 'superior'), collectives: [] },
};

function ownPlaces(settings: Settings): string[] {
  const named = settings.office.name.replace(
    pattern(String.raw`^{=bodies:committee-said}\s+{=bodies:office-tier}\s*`, 'iu'),
    '',
  );
  return [named === settings.office.name ? '' : named, settings.office.place];
}

/**
 * The office's directory, ready to be read with: its own one or the starting directory of its kind, with the workbook's sheet
 * “Đơn vị” (if `grids` have one) laid over it. Built once per settings object and content of that sheet.
 */
export function directoryOf(settings: Settings, grids: readonly Grid[] = []): PreparedDirectory {
  const sheet = grids.find(isDirectorySheet);
  const key = sheet ? sheet.rows.map((row) => row.map((cell) => cell.text).join('\t')).join('\n') : '';
  const made = prepared.get(settings) ?? new Map<string, PreparedDirectory>();
  prepared.set(settings, made);
  const known = made.get(key);
  if (known) return known;
  const given = settings.directory as Directory | undefined;
  const starting = startingDirectoryOf(settings);
  const base = given ?? starting;
  const laid = sheet ? mergeDirectory(base, readDirectorySheet(sheet).directory) : base;
  const whole = withNames(laid, settings.names);
  const fresh = prepareDirectory(whole, ownPlaces(settings), given ? starting : undefined);
  if (made.size >= MOST_SHEETS) made.clear();
  made.set(key, fresh);
  return fresh;
}

/** Words a person said to mean a unit are that unit's, whoever had them before. Names of units nobody knows say nothing. */
function withNames(directory: Directory, names: Settings['names']): Directory {
  if (names.length === 0) return directory;
  const taught = new Map<string, string[]>();
  for (const { words, unit } of names) taught.set(unit, [...(taught.get(unit) ?? []), words]);
  const units = directory.units.flatMap((unit) => {
    const words = taught.get(unit.name);
    return words ? [{ ...unit, aliases: [...unit.aliases, ...words] }] : [];
  });
  return units.length === 0 ? directory : mergeDirectory(directory, { units, collectives: [] });
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
