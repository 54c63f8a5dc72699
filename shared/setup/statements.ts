// What sheets “Đôn Đốc” of several workbooks say, one thing at a time, so that they can be laid side by side.
import { foldKey } from '../text/fold.js';
import type { Directory, Unit } from '../unit/index.js';
import { BLOCKS } from './blocks.js';
import { identityOf } from './identity.js';
import { entriesOf, valueAt, valueOfEntries, withValue, type Entry, type Said } from './said.js';

/** One thing that is said. Two statements of one key that differ in `value` disagree. */
export interface Statement {
  readonly key: string;
  /** What it is about, for a person: “Tên cơ quan”, “Thư điện tử của Trạm Y tế”. */
  readonly label: string;
  readonly value: unknown;
  /** The value as the sheet shows it. */
  readonly shown: string;
  /** It stands at the head of every letter. */
  readonly heads?: boolean;
  /** An address: nobody's while it is in doubt. */
  readonly address?: boolean;
}

/** True of one workbook only: its own plan, its own cells. */
const OF_THE_FILE = new Set(['issued', 'ends', 'plans', 'accepted', 'mappings']);
const HEADS = new Set(['office.name', 'office.kind']);

export function statementsOf(said: Said): readonly Statement[] {
  return BLOCKS.flatMap((block): Statement[] => {
    if (block.kind === 'units') return unitStatements(said.directory);
    if (block.kind === 'facts')
      return block.lines.flatMap(({ key, label, codec }): Statement[] => {
        const value = valueAt(said, key);
        if (value === undefined || OF_THE_FILE.has(key)) return [];
        const shown = codec.show(key === 'office.replyTo' ? [value] : value);
        return [{ key, label, value, shown, ...(HEADS.has(key) ? { heads: true } : {}), ...addressOf(key) }];
      });
    if (OF_THE_FILE.has(block.key)) return [];
    return entriesOf(said, block.key).map((entry): Statement => {
      const name = String(entry[block.identity[0]!]);
      const told = block.columns.filter(({ key }) => !block.identity.includes(key) && key !== 'among' && key !== 'at');
      const shown = told
        .flatMap(({ key, codec }) => (entry[key] === undefined ? [] : codec.show(entry[key])))
        .join(', ');
      return {
        key: `${block.key}:${identityOf(entry, block)}`,
        label: `${block.heading}: ${name}`,
        value: entry,
        shown,
        ...addressOf(block.columns.some(({ key }) => key === 'emails') ? 'emails' : ''),
      };
    });
  });
}

const addressOf = (key: string): { readonly address?: boolean } =>
  key.endsWith('emails') || key.endsWith('replyTo') ? { address: true } : {};

/** The addresses of a unit can be in dispute; its names add up. */
function unitStatements(directory: Directory | undefined): Statement[] {
  if (!directory) return [];
  return [
    ...directory.units.flatMap((unit): Statement[] => [
      { key: `unit:${foldKey(unit.name)}`, label: unit.name, value: unit, shown: unit.name },
      ...(unit.emails.length === 0
        ? []
        : [
            {
              key: `unit-emails:${foldKey(unit.name)}`,
              label: `Thư điện tử của ${unit.name}`,
              value: unit.emails,
              shown: unit.emails.join('; '),
              address: true,
            },
          ]),
    ]),
    ...directory.collectives.map((one) => ({
      key: `collective:${foldKey(one.name)}`,
      label: one.name,
      value: one,
      shown: one.members.join('; '),
    })),
  ];
}

/** Things of which the parts of all files count together; there is nothing to ask. */
export const addsUp = ({ key }: Statement): boolean => /^(?:unit|collective|holidays):/.test(key);

/** Several statements of one key that add up, as one. */
export function addedUp(all: readonly Statement[]): Statement {
  const [first] = all as readonly [Statement, ...Statement[]];
  const lists = (key: string): string[] => [
    ...new Set(all.flatMap(({ value }) => ((value as Entry)[key] as string[] | undefined) ?? [])),
  ];
  const value = Object.assign({}, ...[...all].reverse().map((one) => one.value)) as Entry;
  const grown = ['aliases', 'members'].filter((key) => key in value).map((key) => [key, lists(key)] as const);
  return { ...first, value: { ...value, ...Object.fromEntries(grown) } };
}

/** The other way: what they all say together. */
export function withStatements(statements: readonly Statement[]): Said {
  let said: Said = {};
  const lists = new Map<string, Entry[]>();
  const units: Unit[] = [];
  const collectives: Directory['collectives'][number][] = [];
  const emails = new Map<string, readonly string[]>();
  for (const { key, value } of statements) {
    const [kind, ...rest] = key.split(':') as [string, ...string[]];
    if (rest.length === 0) said = withValue(said, key, value);
    else if (kind === 'unit') units.push(value as Unit);
    else if (kind === 'unit-emails') emails.set(rest.join(':'), value as readonly string[]);
    else if (kind === 'collective') collectives.push(value as Directory['collectives'][number]);
    else lists.set(kind, [...(lists.get(kind) ?? []), value as Entry]);
  }
  for (const [key, entries] of lists) said = withValue(said, key, valueOfEntries(key, entries));
  if (units.length + collectives.length === 0) return said;
  const known = units.map((unit) => ({ ...unit, emails: emails.get(foldKey(unit.name)) ?? [] }));
  return { ...said, directory: { units: known, collectives } };
}

/** The statement while it is in doubt: an address is nobody's. */
export function silenced(statement: Statement): Statement {
  if (!statement.address) return statement;
  if (Array.isArray(statement.value)) return { ...statement, value: [] };
  if (typeof statement.value === 'object')
    return { ...statement, value: { ...(statement.value as Entry), emails: [] } };
  return { ...statement, value: undefined };
}
