import type { Annex, Field, Location, Task } from '../annex/types.js';
import type { CivilDate } from '../calendar/civil-date.js';
import type { DeadlineReading } from '../deadline/types.js';
import type { Address, Cell, Grid } from '../grid/grid.js';
import type { Settings } from '../settings/settings.js';
import type { TextPrint } from '../text/text-print.js';

export type Severity = 'error' | 'warning' | 'notice';

/** A value to write; text is written as text, a date as a real date with the format d/m/yyyy. */
export type CellValue =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Present when the cell holds a number and should go on doing so: written instead of the text. */
      readonly number?: number;
    }
  | { readonly kind: 'date'; readonly value: CivilDate }
  | { readonly kind: 'blank' };

/** Written only if the cell still shows `before`. */
export interface CellChange {
  readonly at: Address;
  readonly before: string;
  readonly after: CellValue;
  /** The font the cell gets with it: a text in other letters needs a font that draws them. */
  readonly font?: string;
}

/**
 * What a mend asks the host to do besides its changes. go: to the cell; see: show `targets` together; accept: keep the cell
 * and record the finding as accepted; the others open a choice.
 */
export type MendAction =
  | 'go'
  | 'see'
  | 'accept'
  | 'choose-range'
  | 'choose-column'
  | 'confirm-column'
  | 'choose-unit'
  | 'choose-deadline'
  | 'choose-status';

/** safe = only one right answer and no meaning changes (spaces, Unicode form); the others need a person's click. */
export interface Mend {
  readonly label: string;
  readonly safe: boolean;
  /** A likely value that only a person can confirm: never written with others, only by itself or where its rule is named. */
  readonly guess?: true;
  /** Empty = the mend writes nothing: `action` says what it does instead. */
  readonly changes: readonly CellChange[];
  readonly action?: MendAction;
  /** The places a 'see' mend shows, or the candidates of a 'choose' mend. */
  readonly targets?: readonly Address[];
  /** confirm-column and choose-column: what the column at `targets[0]` is taken to mean. */
  readonly field?: Field;
  /** One mend for the whole annex: its first issue carries the changes, the others point there. Applied once. */
  readonly whole?: boolean;
}

export interface Issue {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: Address;
  readonly message: string;
  readonly mends: readonly Mend[];
  /** Row of the task it is about, when it is about one. */
  readonly task?: number;
  /** The file it lies in, when several workbooks are checked together. */
  readonly file?: string;
  /** The text the cell showed: an accepted finding stays quiet until this changes. */
  readonly text?: string;
}

/** What a rule says; id, severity and the go-to-cell mend are added by `validate`. */
export interface Finding {
  readonly at: Address;
  readonly message: string;
  readonly mends?: readonly Mend[];
  readonly task?: number;
  readonly file?: string;
  readonly text?: string;
}

export interface RuleContext {
  readonly grid: Grid;
  readonly annex: Annex;
  readonly settings: Settings;
  readonly asOf: CivilDate;
  readonly cell: (at: Address) => Cell;
  /** The 0-based column of a field, or undefined when the annex has no such column. */
  readonly column: (field: Field) => number | undefined;
  /** Content keys already made in this check, by the task's row. */
  readonly keys: (string | undefined)[];
  /** What the words of deadline mends were read as, made once in this check. */
  readonly rereads: Map<string, DeadlineReading>;
  /** The same for the prints of contents. */
  readonly prints: (TextPrint | undefined)[];
  /** True for a task that has children: its blanks are filled by them. */
  readonly isParent: (task: Task) => boolean;
}

export type GroupKey = string | number;

/** One case as an official would meet it: cells side by side are divided by ' | ', a blank one reads (để trống). */
export interface Example {
  readonly wrong: string;
  readonly right: string;
  /** The columns the cells lie in; absent for headings. */
  readonly in?: readonly Field[];
  /** The cells stand one under the other; cells of one row are divided by ': '. */
  readonly rows?: boolean;
}

/** A cell under a heading, in a task or not. */
export interface CellOf {
  readonly at: Address;
  readonly field: Field;
  readonly cell: Cell;
}

interface RuleFacts {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  /** Why the office should care, one sentence for docs/rules.md. */
  readonly rationale: string;
  readonly example: Example;
}

/**
 * scope decides what `check` is given; results may be none, one or many.
 * `cell` sees every cell under a heading, those of group headings included. `together` sees the tasks that share a key, in the order of the
 * sheet: cross-row rules stay linear, and a changed row rechecks only the groups it is in.
 */
export type Rule = RuleFacts &
  (
    | {
        readonly scope: 'location';
        check(location: Location, context: { grid: Grid; settings: Settings }): Iterable<Finding>;
      }
    | {
        readonly scope: 'setup';
        /** A sheet that holds the office and no annex, and all sheets of its workbook. */
        check(grid: Grid, grids: readonly Grid[]): Iterable<Finding>;
      }
    | {
        readonly scope: 'annex';
        /** Looks at nothing of the tasks but their deadlines: while these stay, what it said stays. */
        readonly on?: 'deadline';
        check(annex: Annex, context: RuleContext): Iterable<Finding>;
      }
    | {
        readonly scope: 'cell';
        /** What a cell must show to be worth a look (`PREFILTER`). */
        readonly signs: number;
        check(one: CellOf, context: RuleContext): Iterable<Finding>;
      }
    | {
        readonly scope: 'task';
        /** `when` looks at nothing of the task but the value of this cell: it is asked once for each distinct value. */
        readonly on?: 'lead' | 'coordinating' | 'deadline';
        /** A cheap look that spares nearly every task the check. */
        readonly when?: (task: Task, context: RuleContext) => boolean;
        check(task: Task, context: RuleContext): Iterable<Finding>;
      }
    | {
        readonly scope: 'group';
        /** One key, several, or none. Rules with the very same function share their groups. */
        readonly keys: (task: Task, context: RuleContext) => GroupKey | readonly GroupKey[] | undefined;
        check(tasks: readonly Task[], context: RuleContext): Iterable<Finding>;
        /**
         * The one mend for all findings of the rule in an annex; the first issue carries it. It looks at the ordinals of
         * the tasks and at where they stand, at nothing else: while these stay it is not asked for again.
         */
        readonly whole?: (context: RuleContext) => Mend | undefined;
      }
    | { readonly scope: 'workbooks'; check(annexes: readonly NamedAnnex[], settings: Settings): Iterable<Finding> }
  );

export interface NamedAnnex {
  readonly file: string;
  readonly annex: Annex;
}
