// The front door: what hosts may import. Nothing here needs Node.
export { readWorkbook } from './read-workbook.js';
export type { OpenWorkbook, WorkbookReading } from './read-workbook.js';
export type { DefinedName } from './book/workbook-part.js';
export { DEFAULT_LIMITS } from './limits.js';
export type { Limits } from './limits.js';
export type { OoxmlError, OoxmlErrorKind } from './errors.js';
