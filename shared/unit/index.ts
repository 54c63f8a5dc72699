export * from './types.js';
export { directoryOf, startingDirectoryOf, findUnit, membersOf, addressOf } from './directory/directory.js';
export { withDirectorySheet } from './directory/workbook-directory.js';
export { prepareDirectory, type PreparedDirectory } from './directory/prepare.js';
export { matchUnit } from './name/match.js';
export { splitUnits } from './cell/split.js';
export { WARD_DIRECTORY } from './directory/starting/ward.js';
export { COMMUNE_DIRECTORY } from './directory/starting/commune.js';
export {
  readDirectorySheet,
  directoryRows,
  isDirectorySheet,
  DIRECTORY_SHEET,
  DIRECTORY_COLUMNS,
  type SheetProblem,
} from './directory/sheet.js';
export { KIND_LABELS, COLLECTIVE_LABEL } from './directory/kinds.js';
export { mergeDirectory } from './directory/merge.js';
export { settingsForSheet } from './directory/office-kind.js';
