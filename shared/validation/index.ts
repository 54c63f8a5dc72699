// The door of the room: what the rooms after it may use.
export type * from './types.js';
export { beginCheck, recheck, type CheckSession } from './engine/incremental.js';
export { validateLocation, validateSetup, validateTogether } from './engine/validate.js';
export { planMends, type MendPlan, type MendWish, type PlannedChange } from './mends/plan-mends.js';
export { RULES } from './rules/index.js';
export { fieldName } from './words.js';
export { goTo } from './engine/to-issue.js';
