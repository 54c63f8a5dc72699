export { isSetupSheet, setupDoubled, setupSheetOf, SETUP_SHEET, SETUP_VERSION } from './find-blocks.js';
export { isAddress } from './codecs.js';
export { readSetup, type SetupReading } from './read-setup.js';
export { setupChanges, setupRows, SETUP_WIDTHS } from './write-setup.js';
export { saidAfter, saidBy, valueAt, withName, withUnit, withValue, type Said } from './said.js';
export { addedUp, addsUp, silenced, statementsOf, withStatements, type Statement } from './statements.js';
export { setupOf, settingsForWorkbook, withCommonLetterhead, withSaid } from './settings-for-workbook.js';
export { readLetterhead, type Letterhead } from './letterhead.js';
