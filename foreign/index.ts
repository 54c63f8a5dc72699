// The front door to files that are no .xlsx: each becomes one, and is read like every other from there on.
export { openAsXlsx } from './open-as-xlsx.js';
export type { AsXlsx, LoadConvert } from './open-as-xlsx.js';
export { FOREIGN_EXTENSIONS, foreignName } from './kinds.js';
export type { ForeignKind } from './kinds.js';
