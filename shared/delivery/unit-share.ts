import type { CivilDate } from '../calendar/civil-date.js';
import { addDays, compareDates } from '../calendar/civil-date.js';
import type { LetterContext } from '../report/sections/context.js';
import type { Report, ReportTask } from '../report/types.js';
import type { Settings } from '../settings/settings.js';
import { directoryOf, findUnit, membersOf, matchUnit } from '../unit/index.js';
import type { Unit, UnitKind } from '../unit/types.js';
import { unitOf } from '../unit/types.js';

/** A unit's part of a report: the keys of what it leads and what it coordinates. */
export interface UnitShare {
  readonly name: string;
  readonly short: string;
  readonly kind: UnitKind;
  readonly known: boolean;
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  /** The day from which the unit is no more and nobody is known to have taken over. */
  readonly closed?: CivilDate;
}

/** Bodies that are only ever asked: never “giao”, never “quá hạn”. */
export const isAskedOnly = ({ kind }: Pick<UnitShare, 'kind'>): boolean =>
  kind === 'front' || kind === 'party' || kind === 'council';

/** Those the office reports to, not the other way round. */
export const isAbove = ({ kind }: Pick<UnitShare, 'kind'>): boolean => kind === 'superior' || kind === 'leader';

/**
 * Every unit named in the report with its tasks, in the order it first appears; a collective stands for its
 * members, a unit that is no more for its successor. */
export function unitShares(report: Report, settings: Settings): readonly UnitShare[] {
  const directory = directoryOf(settings);
  const isClosed = (unit: Unit | undefined): unit is Unit & { until: CivilDate } =>
    unit?.until !== undefined && compareDates(unit.until, report.asOf) < 0;
  const heirOf = (name: string, seen: readonly string[] = []): string => {
    const unit = findUnit(name, directory);
    const heir = isClosed(unit) ? unit.successor : undefined;
    return heir !== undefined && findUnit(heir, directory) && !seen.includes(heir)
      ? heirOf(heir, [...seen, name])
      : name;
  };
  const shares = new Map<string, { lead: Set<string>; coordinating: Set<string> }>();
  const add = (name: string, part: 'lead' | 'coordinating', key: string): void => {
    const members = membersOf(name, directory);
    for (const member of members.length ? members : [name]) {
      const unit = heirOf(member);
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
      ...(isClosed(unit) ? { closed: addDays(unit.until, 1) } : {}),
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
