// The front door: what hosts may import. Nothing here needs Node.
export { readWorkbook } from './read-workbook.js';
export type { OpenWorkbook, WorkbookReading } from './read-workbook.js';
export type { CellNote, NoteKind } from './sheet/sheet-store.js';
export type { DefinedName } from './book/workbook-part.js';
export { DEFAULT_LIMITS } from './limits.js';
export type { Limits } from './limits.js';
export type { OoxmlError, OoxmlErrorKind } from './errors.js';
export { readRemarks } from './sheet/remarks.js';
export type { Remark } from './sheet/remarks.js';
export { patchWorkbook } from './patch/patch-workbook.js';
export type { Patched } from './patch/patch-workbook.js';
export { widenColumns } from './patch/column-widths.js';
export type { ColumnWidth } from './patch/column-widths.js';
export type { StyledChange } from './patch/sheet-edits.js';
export { clearMarks, drawMarks } from './marks/draw-marks.js';
export { MARK_SENTINEL, isMarkFormula } from './marks/sentinel.js';
