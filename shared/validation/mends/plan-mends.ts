import type { CellChange, Issue, Mend } from '../types.js';

export interface MendWish {
  /** Ids of rules whose mends may be applied; a rule that is not named is applied only where its mend is safe. */
  readonly rules?: readonly string[];
  /** Only safe mends, whatever is named. */
  readonly safeOnly?: boolean;
  /** No guesses, whatever is named: what “all” writes. */
  readonly noGuesses?: boolean;
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

/** The rules one whole-annex mend answers: that of the issue that carries it, and of the issues behind it that point there. */
function rulesOfWhole(issues: readonly Issue[], carrier: Issue, { label }: Mend): string[] {
  const rules = [carrier.rule];
  for (const issue of issues.slice(issues.indexOf(carrier) + 1)) {
    const mend = issue.mends.find((one) => one.whole && one.label === label);
    if (!mend || issue.at.sheet !== carrier.at.sheet) continue;
    if (mend.changes.length > 0) break;
    rules.push(issue.rule);
  }
  return rules;
}

/** Chooses the changes to write for a list of issues: one mend per issue, one change per cell, a whole-annex mend once. */
export function planMends(issues: readonly Issue[], wish: MendWish = {}): MendPlan {
  const changes: PlannedChange[] = [];
  const leftOut: { issue: Issue; because: LeftOutBecause }[] = [];
  const taken = new Set<string>();
  const cell = ({ at }: CellChange): string => `${at.row} ${at.column} ${at.sheet}`;
  for (const issue of issues) {
    // What ends by being accepted is a person's word, and writing the same text again would never end.
    const writing = issue.mends.filter((mend) => mend.changes.length > 0 && mend.action !== 'accept');
    const mend = writing[0];
    const pointsToWhole = issue.mends.some(({ whole }) => whole) && !mend;
    if (pointsToWhole) continue;
    const asked = mend?.whole ? rulesOfWhole(issues, issue, mend) : [issue.rule];
    const named =
      !wish.safeOnly && !(wish.noGuesses && mend?.guess) && asked.some((rule) => wish.rules?.includes(rule));
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
