// The door of the room: what the rooms after it may use.
export type * from './types.js';
export { assignRoles, type Role, type RoleRule } from './body/roles.js';
export { FIELDS, isField } from './field.js';
export { readHeading } from './header/heading.js';
export { locateAnnex } from './header/locate.js';
export { COVER, readPlanFacts, settingsForFile } from './plan/plan-facts.js';
export { type AnnexReading, readAnnex } from './read.js';
export { isEnd, isNote, isTotal } from './sheet/left-out.js';
export { readSheet, rereadSheet, type SheetReading } from './sheet/sheet-reading.js';
export { type SheetView } from './sheet/sheet-view.js';
export { ASSUMED_WORDS } from './task/assumed-words.js';
export { EXCHANGE_OPTIONS } from './task/exchange-answer.js';
export { readDay, readPercent } from './task/progress.js';
export { saidDone, saidTiming } from './task/said-done.js';
export { readStage } from './task/stage.js';
