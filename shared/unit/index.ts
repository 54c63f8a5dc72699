export * from './types.js';
export { directoryOf, findUnit, membersOf, addressOf } from './directory.js';
export { prepareDirectory, type PreparedDirectory } from './prepare.js';
export { matchUnit } from './match.js';
export { splitUnits } from './split.js';
export { WARD_DIRECTORY } from './directories/ward.js';
export { COMMUNE_DIRECTORY } from './directories/commune.js';
