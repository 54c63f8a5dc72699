// Order of authority: the settings file, then the workbook's sheet “Đôn Đốc”, then what a host kept beside the workbook.
import type { Grid } from '../grid/grid.js';
import { unicodeGrid } from '../grid/unicode-grid.js';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.js';
import { mergeDirectory, startingDirectoryOf, withDirectorySheet } from '../unit/index.js';
import { BLOCKS, type RowsBlock } from './blocks.js';
import { setupSheetOf } from './find-blocks.js';
import { readSetup, type SetupReading } from './read-setup.js';
import { letterheadOf, type Letterhead } from './letterhead.js';
import { identityOf } from './identity.js';
import type { Entry, Said } from './said.js';

const readings = new WeakMap<Grid, SetupReading>();

/** The workbook's sheet “Đôn Đốc” as it is read; undefined where it has none. Read once per grid. */
export function setupOf(grids: readonly Grid[]): (SetupReading & { readonly sheet: string }) | undefined {
  const grid = setupSheetOf(grids);
  if (!grid) return undefined;
  const reading = readings.get(grid) ?? readSetup(unicodeGrid(grid));
  readings.set(grid, reading);
  return { ...reading, sheet: grid.sheet };
}

const made = new WeakMap<Settings, Map<string, Settings>>();
const MOST = 16;

/**
 * The settings as a workbook completes them: its sheet “Đôn Đốc” under what the settings file itself says, its older sheet
 * “Đơn vị” laid over the directory. The very same object for the same settings and words.
 */
export function settingsForWorkbook(settings: Settings, grids: readonly Grid[]): Settings {
  const said = setupOf(grids)?.said;
  const whole = said ? withSaid(settings, said) : settings;
  return withDirectorySheet(isNamed(whole) ? whole : withLetterhead(whole, grids), grids);
}

/** Nobody has said who the office is. */
const isNamed = ({ office }: Settings): boolean => office.name !== DEFAULT_SETTINGS.office.name || office.place !== '';

const withLetterhead = (settings: Settings, grids: readonly Grid[]): Settings =>
  headedBy(settings, letterheadOf(grids));

/** Where nobody has named the office, the letterhead that most of its workbooks carry does. */
export function withCommonLetterhead(
  settings: Settings,
  books: readonly { readonly grids: readonly Grid[] }[],
): Settings {
  if (isNamed(settings)) return settings;
  const heads = books.flatMap(({ grids }) => letterheadOf(grids) ?? []);
  const times = (name: string): number => heads.filter((head) => head.name === name).length;
  return headedBy(settings, [...heads].sort((a, b) => times(b.name) - times(a.name))[0]);
}

function headedBy(settings: Settings, head: Letterhead | undefined): Settings {
  if (!head) return settings;
  const { name, kind, place, superior } = head;
  return withSaid(settings, { office: { name, kind, place, ...(superior === undefined ? {} : { superior }) } });
}

/** The settings with what a sheet “Đôn Đốc” says. */
export function withSaid(settings: Settings, said: Said): Settings {
  const key = JSON.stringify(said);
  if (key === '{}') return settings;
  const known = made.get(settings) ?? new Map<string, Settings>();
  made.set(settings, known);
  const before = known.get(key);
  if (before) return before;
  if (known.size >= MOST) known.clear();
  const fresh = completed(settings, said);
  known.set(key, fresh);
  return fresh;
}

function completed(settings: Settings, said: Said): Settings {
  const stated = new Set(settings.stated ?? []);
  const fresh: Record<string, unknown> = { ...settings };
  for (const [key, value] of Object.entries(said) as [keyof Said, unknown][]) {
    if (key === 'directory') continue;
    const list = LISTS.get(key);
    if (list) fresh[key] = joined(settings[key] as readonly Entry[], value as readonly Entry[], list, stated.has(key));
    else if (key === 'holidays') fresh[key] = unioned(settings.holidays, said.holidays);
    else if (
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      key !== 'issued' &&
      key !== 'ends'
    ) {
      const own = Object.entries(value).filter(([part]) => !stated.has(`${key}.${part}`));
      fresh[key] = { ...(settings[key] as object | undefined), ...Object.fromEntries(own) };
    } else if (!stated.has(key)) fresh[key] = value;
  }
  const whole = fresh as Settings;
  if (!said.directory) return whole;
  const units = stated.has('directory')
    ? mergeDirectory(said.directory, settings.directory!)
    : mergeDirectory(settings.directory ?? startingDirectoryOf(whole), said.directory);
  return { ...whole, directory: JSON.parse(JSON.stringify(units)) as NonNullable<Settings['directory']> };
}

/** Lists that grow from both sides; the others are one or the other's. */
const GROWS = new Set(['answers', 'names', 'accepted', 'plans']);
const LISTS = new Map(
  BLOCKS.flatMap((block): [string, RowsBlock][] => (block.kind === 'rows' ? [[block.key, block]] : [])).filter(
    ([key]) => key !== 'holidays' && key !== 'rules',
  ),
);

function joined(own: readonly Entry[], said: readonly Entry[], block: RowsBlock, stated: boolean): readonly Entry[] {
  if (!GROWS.has(block.key)) return stated ? own : said;
  const [first, second] = stated ? [own, said] : [said, own];
  const seen = new Set(first.map((entry) => identityOf(entry, block)));
  return [...first, ...second.filter((entry) => !seen.has(identityOf(entry, block)))];
}

function unioned(own: Settings['holidays'], said: Said['holidays']): Settings['holidays'] {
  const all = (key: keyof Settings['holidays']): string[] => [...new Set([...own[key], ...(said?.[key] ?? [])])];
  return { add: all('add'), remove: all('remove'), workdays: all('workdays') };
}
