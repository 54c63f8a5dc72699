import type { UnitKind } from '../settings/unit-kinds.js';
import type { CivilDate } from '../calendar/civil-date.js';
import type { Span } from '../deadline/types.js';

export type { UnitKind };

export interface Unit {
  /** The canonical name is the key: what letters and reports print. */
  readonly name: string;
  readonly short?: string;
  readonly aliases: readonly string[];
  readonly kind: UnitKind;
  readonly parent?: string;
  readonly emails: readonly string[];
  readonly from?: CivilDate;
  /** The last day on which the unit existed; it is retired from the next day on. */
  readonly until?: CivilDate;
  /** The unit that took over when `until` passed. */
  readonly successor?: string;
}

/** A collective name such as “Các phòng, ban, đơn vị” that stands for several units. */
export interface CollectiveUnit {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly members: readonly string[];
}

export interface Directory {
  readonly units: readonly Unit[];
  readonly collectives: readonly CollectiveUnit[];
}

/**
 * One unit named in a cell.
 * known: certain (exact, alias, marks or spelling variants). doubtful: a suggestion, never used as the unit.
 */
export type UnitReading = {
  readonly text: string;
  readonly span: Span;
  /** “(đối với …)” beside the name */
  readonly condition?: string;
  /** What the cell itself says of this unit: “… chủ trì”, “phối hợp với …”. */
  readonly role?: 'lead' | 'coordinating';
} & (
  | {
      readonly match: 'known';
      readonly unit: string;
      readonly by: 'name' | 'alias' | 'spelling';
      readonly retired?: { readonly since: CivilDate; readonly successor?: string };
    }
  | { readonly match: 'collective'; readonly unit: string; readonly members: readonly string[] }
  | { readonly match: 'doubtful'; readonly suggestions: readonly string[] }
  | {
      readonly match: 'unknown';
      /** What the words are instead: a person, a mark for the cell above, a time (“thường xuyên”), or nobody's name (“người dân”). */
      readonly because?: 'person' | 'ditto' | 'time' | 'nobody';
    }
);

/** The certain canonical name of a reading, or undefined. */
export function unitOf(reading: UnitReading): string | undefined {
  return reading.match === 'known' || reading.match === 'collective' ? reading.unit : undefined;
}
