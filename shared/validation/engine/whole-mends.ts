import type { Issue, Mend, Rule, RuleContext } from '../types.js';

type Whole = (context: RuleContext) => Mend | undefined;
/** Mends of a whole annex as they were made. */
export type WholeMends = Map<Whole, Mend | undefined>;

/**
 * Gives the first issue of a rule with a whole-annex mend that mend, and lets the others point to it. What is in `made` is
 * not made again; what is made is put there.
 */
export function withWholeMends(
  issues: readonly Issue[],
  rules: readonly Rule[],
  context: RuleContext,
  made: WholeMends,
): Issue[] {
  const wholeOf = new Map(
    rules.flatMap((rule) => (rule.scope === 'group' && rule.whole ? [[rule.id, rule.whole] as const] : [])),
  );
  const carried = new Map<Whole, Mend | undefined>();
  return issues.map((issue) => {
    const whole = wholeOf.get(issue.rule);
    if (!whole) return issue;
    if (carried.has(whole)) {
      const mend = carried.get(whole);
      return mend ? { ...issue, mends: [mend] } : issue;
    }
    if (!made.has(whole)) made.set(whole, whole(context));
    const mend = made.get(whole);
    carried.set(whole, mend && { ...mend, changes: [], action: 'go', targets: [issue.at] });
    return mend ? { ...issue, mends: [mend] } : issue;
  });
}
