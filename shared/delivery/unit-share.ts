import type { LetterContext } from '../report/sections/context.js';
import type { Report, ReportTask } from '../report/types.js';
import type { Settings } from '../settings/settings.js';
import { directoryOf, findUnit, membersOf } from '../unit/directory.js';
import { matchUnit } from '../unit/match.js';
import type { UnitKind } from '../unit/types.js';
import { unitOf } from '../unit/types.js';

/** A unit's part of a report: the keys of what it leads and what it coordinates. */
export interface UnitShare {
  readonly name: string;
  readonly short: string;
  readonly kind: UnitKind;
  readonly known: boolean;
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
}

/** Bodies that are only ever asked: never “giao”, never “quá hạn”. */
export const isAskedOnly = ({ kind }: Pick<UnitShare, 'kind'>): boolean =>
  kind === 'front' || kind === 'party' || kind === 'council';

/** Those the office reports to, not the other way round. */
export const isAbove = ({ kind }: Pick<UnitShare, 'kind'>): boolean => kind === 'superior' || kind === 'leader';

/** Every unit named in the report with its tasks, in the order it first appears; a collective stands for its members. */
export function unitShares(report: Report, settings: Settings): readonly UnitShare[] {
  const directory = directoryOf(settings);
  const shares = new Map<string, { lead: Set<string>; coordinating: Set<string> }>();
  const add = (name: string, part: 'lead' | 'coordinating', key: string): void => {
    const members = membersOf(name, directory);
    for (const unit of members.length ? members : [name]) {
      const share = shares.get(unit) ?? { lead: new Set<string>(), coordinating: new Set<string>() };
      share[part].add(key);
      shares.set(unit, share);
    }
  };
  for (const task of report.tasks) {
    for (const unit of task.lead) add(unit, 'lead', task.key);
    for (const unit of task.coordinating) add(unit, 'coordinating', task.key);
  }
  return [...shares].map(([name, { lead, coordinating }]) => {
    // Words of a cell that name a unit for certain are that unit: how it is addressed depends on what it is.
    const unit = findUnit(name, directory) ?? findUnit(unitOf(matchUnit(name, directory)) ?? '', directory);
    return {
      name,
      short: unit?.short ?? name,
      kind: unit?.kind ?? 'other',
      known: unit !== undefined,
      lead: [...lead],
      coordinating: [...coordinating].filter((key) => !lead.has(key)),
    };
  });
}

/** The tasks of a share in one state, in the order of the report's own list. */
export function inList(
  context: LetterContext,
  list: readonly string[],
  keys: readonly string[],
): readonly ReportTask[] {
  const own = new Set(keys);
  return context.tasksOf(list.filter((key) => own.has(key)));
}
