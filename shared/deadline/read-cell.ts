import type { Cell } from '../grid/grid.js';
import type { ReadingContext } from './read.js';
import type { DeadlineReading } from './types.js';

type ReadText = (text: string, context: ReadingContext) => DeadlineReading;

/** Reads a cell by what it holds and what it shows. */
export function readCell(cell: Cell, context: ReadingContext, readText: ReadText): DeadlineReading {
  return readText(cell.text, context);
}
