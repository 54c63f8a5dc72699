import { RULES } from '../../shared/index.js';
import type { Issue } from '../../shared/index.js';

const titles = new Map(RULES.map((rule) => [rule.id, rule.title]));

/** How many rules an annex is checked against. */
export const RULE_COUNT = RULES.length;

/** The title of a rule as the wording guide has it; a title that names a column falls back to the finding's own words. */
export function ruleTitle(rule: string, first: Issue): string {
  const title = titles.get(rule);
  return title && !title.includes('{') ? title : first.message;
}
