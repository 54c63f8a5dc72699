// The door of the room: what the rooms after it may use.
export type * from './types.js';
export { stageName, statusMark, statusName, type Language } from './describe.js';
export { figureOf } from './figure.js';
export { judge } from './judge.js';
export { judgeParents, pointsAtParts } from './parents.js';
