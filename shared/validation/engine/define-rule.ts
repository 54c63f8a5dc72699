import type { Rule } from '../types.js';

/** Checks a rule against its type and hands it on: one file under `rules/` per rule, `<id>.ts`. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
