// What the sheet “Đôn Đốc” says: the settings' own keys, each present only where a line of the sheet says it.
import { parseIso, toIso, type CivilDate } from '../calendar/civil-date.js';
import type { Settings } from '../settings/settings.js';
import type { Directory, Unit } from '../unit/index.js';

type Partly<T> = T extends readonly unknown[] ? T : T extends object ? { readonly [K in keyof T]?: Partly<T[K]> } : T;

/** `directory` holds the units of the sheet alone; they are laid over the office's. */
export type Said = Partly<Omit<Settings, 'directory' | 'stated'>> & { readonly directory?: Directory };

export type Entry = Readonly<Record<string, unknown>>;

/** The value at a dotted key; undefined where nothing is said. */
export function valueAt(said: unknown, key: string): unknown {
  return key.split('.').reduce<unknown>((value, part) => (value as Entry | undefined)?.[part], said);
}

/** The same with one value put at a dotted key; undefined takes it away. */
export function withValue(said: Said, key: string, value: unknown): Said {
  const [head, ...rest] = key.split('.') as [string, ...string[]];
  const { [head]: old, ...others } = said as Entry;
  const fresh = rest.length === 0 ? value : withValue(old ?? {}, rest.join('.'), value);
  const empty = fresh === undefined || (rest.length > 0 && Object.keys(fresh as object).length === 0);
  return empty ? others : { ...others, [head]: fresh };
}

const HOLIDAYS = ['add', 'remove', 'workdays'] as const;

/** The entries of a list, as its table shows them one a row. */
export function entriesOf(said: Said, key: string): readonly Entry[] {
  if (key === 'holidays')
    return HOLIDAYS.flatMap((is) => (said.holidays?.[is] ?? []).map((one) => ({ day: parseIso(one), is })));
  if (key === 'rules') return Object.entries(said.rules ?? {}).map(([rule, level]) => ({ rule, level }));
  if (key === 'mappings')
    return (said.mappings ?? []).flatMap(({ sheet, headerTop, headerBottom, columns }) =>
      // Without columns it says only where the header is.
      (Object.keys(columns).length > 0 ? Object.entries(columns) : [[undefined, undefined]]).map(([column, field]) => ({
        sheet,
        // People count rows from 1.
        headerTop: headerTop + 1,
        headerBottom: headerBottom + 1,
        column,
        field,
      })),
    );
  return (valueAt(said, key) as readonly Entry[] | undefined) ?? [];
}

/** The other way: the settings' value for the rows of a table; undefined where there are none. */
export function valueOfEntries(key: string, entries: readonly Entry[]): unknown {
  if (entries.length === 0) return undefined;
  if (key === 'holidays')
    return Object.fromEntries(
      HOLIDAYS.map((is) => [is, entries.filter((one) => one.is === is).map((one) => toIso(one.day as CivilDate))]),
    );
  if (key === 'rules') return Object.fromEntries(entries.map(({ rule, level }) => [rule, level]));
  if (key !== 'mappings') return entries;
  const tables = new Map<string, { sheet: unknown; headerTop: number; headerBottom: number; columns: Entry }>();
  for (const { sheet, headerTop, headerBottom, column, field } of entries) {
    const name = JSON.stringify([sheet, headerTop, headerBottom]);
    const table = tables.get(name) ?? {
      sheet,
      headerTop: (headerTop as number) - 1,
      headerBottom: (headerBottom as number) - 1,
      columns: {},
    };
    const own = column === undefined ? {} : { [(column as string).toUpperCase()]: field };
    tables.set(name, { ...table, columns: { ...table.columns, ...own } });
  }
  return [...tables.values()];
}

const isTable = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('year' in value);

/** Ids belong to the place an office is kept at, never to a file that travels. */
const NOT_SAID = new Set(['stated', 'office.code']);

/** What is said once a person has changed the settings from `before` to `after`: only what changed is new. */
export function saidAfter(said: Said, before: Settings, after: Settings): Said {
  const pairs = (value: unknown, key: string): readonly (readonly [string, unknown])[] =>
    isTable(value) && key.split('.').length < 2
      ? Object.entries(value).flatMap(([part, one]) => [[`${key}.${part}`, one] as const])
      : [[key, value]];
  const flat = (settings: Settings): Map<string, unknown> =>
    new Map(Object.entries(settings).flatMap(([key, value]) => pairs(value, key)));
  const [old, fresh] = [flat(before), flat(after)];
  let whole = said;
  for (const key of new Set([...old.keys(), ...fresh.keys()]))
    if (
      !NOT_SAID.has(key) &&
      !key.startsWith('directory') &&
      JSON.stringify(old.get(key)) !== JSON.stringify(fresh.get(key))
    )
      whole = withValue(whole, key, fresh.get(key));
  return whole;
}

/** The same with one unit more, or in the place of the one of its name. */
export function withUnit(said: Said, unit: Unit): Said {
  const { units, collectives } = said.directory ?? { units: [], collectives: [] };
  return { ...said, directory: { units: [...units.filter(({ name }) => name !== unit.name), unit], collectives } };
}

/** The same with words of cells that mean a unit. */
export const withName = (said: Said, words: string, unit: string): Said => ({
  ...said,
  names: [...(said.names ?? []).filter((one) => one.words !== words), { words, unit }],
});

/** What settings say that were kept in another place before. */
export function saidBy(settings: Settings, defaults: Settings): Said {
  const said = saidAfter({}, defaults, settings);
  return settings.directory ? { ...said, directory: settings.directory } : said;
}
