// The door of the room: what the rooms after it may use.
export type * from './types.js';
export { answerDeadline, type DeadlineAnswer, type DeadlinePart } from './answer.js';
export { readColumn, type ColumnEvidence } from './column/evidence.js';
export {
  exchangeFact,
  looksExchanged,
  type ExchangeCounts,
  type ExchangeFact,
  exchangeQuestion,
  type Exchange,
  exchangedDay,
  exchangePairs,
  typedDay,
} from './column/exchanged.js';
export { swapSuspects } from './column/swapped.js';
export { describeReading } from './describe.js';
export { dueOf, nextOccurrence } from './due.js';
export { readDeadline } from './read.js';
