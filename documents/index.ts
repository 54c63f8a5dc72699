export { readDocument, type ReadOptions } from './read-document.js';
export { readText } from './text.js';
export { kindOfDocument } from './kind.js';
export { DocumentRefused } from './refusal.js';
