// What a whole deadline column knows that one cell does not.
export { readColumn, type ColumnEvidence, type Order } from './column-evidence.js';
export { swapSuspects, type SwapSuspect } from './swapped.js';
