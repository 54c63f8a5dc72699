import type { CellChange, Issue } from './types.js';

export interface MendWish {
  /** Ids of rules whose mends may be applied; a rule that is not named is applied only where its mend is safe. */
  readonly rules?: readonly string[];
  /** Only safe mends, whatever is named. */
  readonly safeOnly?: boolean;
}

/** A change and what it is for. */
export interface PlannedChange extends CellChange {
  readonly rule: string;
  readonly label: string;
}

/**
 * needs-a-person: the issue has no value to write; several-answers: more than one, none certain;
 * not-asked: the mend is not safe and its rule is not named; same-cell: an earlier mend writes the cell already.
 */
export type LeftOutBecause = 'needs-a-person' | 'several-answers' | 'not-asked' | 'same-cell';

export interface MendPlan {
  /** In the order of the issues; no cell twice. */
  readonly changes: readonly PlannedChange[];
  readonly leftOut: readonly { readonly issue: Issue; readonly because: LeftOutBecause }[];
}

/** Chooses the changes to write for a list of issues: one mend per issue, one change per cell, a whole-annex mend once. */
export function planMends(issues: readonly Issue[], wish: MendWish = {}): MendPlan {
  const changes: PlannedChange[] = [];
  const leftOut: { issue: Issue; because: LeftOutBecause }[] = [];
  const taken = new Set<string>();
  const cell = ({ at }: CellChange): string => `${at.row} ${at.column} ${at.sheet}`;
  for (const issue of issues) {
    const writing = issue.mends.filter((mend) => mend.changes.length > 0);
    const mend = writing[0];
    const pointsToWhole = issue.mends.some(({ whole }) => whole) && !mend;
    if (pointsToWhole) continue;
    const named = !wish.safeOnly && (wish.rules?.includes(issue.rule) ?? false);
    const because: LeftOutBecause | undefined = !mend
      ? 'needs-a-person'
      : !named && !mend.safe
        ? 'not-asked'
        : writing.length > 1
          ? 'several-answers'
          : mend.changes.some((change) => taken.has(cell(change)))
            ? 'same-cell'
            : undefined;
    if (!mend || because) {
      leftOut.push({ issue, because: because ?? 'needs-a-person' });
      continue;
    }
    for (const change of mend.changes) {
      taken.add(cell(change));
      changes.push({ ...change, rule: issue.rule, label: mend.label });
    }
  }
  return { changes, leftOut };
}
