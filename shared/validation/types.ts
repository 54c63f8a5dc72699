import type { Annex, Location, Task } from '../annex/types.js';
import type { CivilDate } from '../calendar/civil-date.js';
import type { Address, Cell, Grid } from '../grid/grid.js';
import type { Settings } from '../settings/settings.js';

export type Severity = 'error' | 'warning' | 'notice';

/** A value to write; text is written as text, a date as a real date with the format d/m/yyyy. */
export type CellValue = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'date'; readonly value: CivilDate } | { readonly kind: 'blank' };

/** Written only if the cell still shows `before`. */
export interface CellChange {
  readonly at: Address;
  readonly before: string;
  readonly after: CellValue;
}

/** safe = only one right answer and no meaning changes (spaces, Unicode form); the others need a person's click. */
export interface Mend {
  readonly label: string;
  readonly safe: boolean;
  /** Empty = the mend is to go to the cell: only a person can know. */
  readonly changes: readonly CellChange[];
}

export interface Issue {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: Address;
  readonly message: string;
  readonly mends: readonly Mend[];
  /** Row of the task it is about, when it is about one. */
  readonly task?: number;
}

/** What a rule says; id, severity and the go-to-cell mend are added by `validate`. */
export interface Finding {
  readonly at: Address;
  readonly message: string;
  readonly mends?: readonly Mend[];
  readonly task?: number;
}

export interface RuleContext {
  readonly grid: Grid;
  readonly annex: Annex;
  readonly settings: Settings;
  readonly asOf: CivilDate;
  readonly cell: (at: Address) => Cell;
}

interface RuleFacts {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  /** Why the office should care, one sentence for docs/rules.md. */
  readonly rationale: string;
  readonly example: { readonly wrong: string; readonly right: string };
}

/** scope decides what `check` is given; results may be none, one or many. */
export type Rule = RuleFacts &
  (
    | { readonly scope: 'location'; check(location: Location, context: { grid: Grid; settings: Settings }): Iterable<Finding> }
    | { readonly scope: 'annex'; check(annex: Annex, context: RuleContext): Iterable<Finding> }
    | { readonly scope: 'task'; check(task: Task, context: RuleContext): Iterable<Finding> }
    | { readonly scope: 'workbooks'; check(annexes: readonly NamedAnnex[], settings: Settings): Iterable<Finding> }
  );

export interface NamedAnnex {
  readonly file: string;
  readonly annex: Annex;
}
