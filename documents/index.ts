export { readDocument, type ReadOptions } from './read-document.js';
export { readText } from './text.js';
export { kindOfDocument } from './kind.js';
export { DocumentRefused } from './refusal.js';
export type * from './libraries.js';
export type { ScanProgress } from './scan.js';
export { draftAnnex, placeOf } from './template/draft.js';
