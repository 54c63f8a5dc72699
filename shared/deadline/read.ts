import type { Cell } from '../grid/grid.js';
import { scan } from './lex/scan.js';
import { readTokens } from './read-tokens.js';
import type { ColumnEvidence } from './column.js';
import type { DeadlineReading, PlanDates } from './types.js';

export type ReadingContext = PlanDates & { readonly column?: ColumnEvidence };

/** A deadline cell is not longer than this; what follows is not looked at, and the reading asks for a person. */
export const LONGEST = 1500;

/**
 * Reads a deadline as officials write it. Never throws and never guesses in silence: what was taken for granted is
 * in `assumed`, and words that name no day come back with the reason.
 */
export function readDeadline(input: string | Cell, context: ReadingContext = {}): DeadlineReading {
  if (typeof input === 'string') return readText(input, context);
  return readText(input.text, context);
}

export function readText(original: string, context: ReadingContext): DeadlineReading {
  const text = original.length > LONGEST ? original.slice(0, LONGEST) : original;
  const tokens = scan(text);
  if (!/[\p{L}\p{N}]/u.test(text)) return { ok: false, reason: 'blank' };
  return readTokens(tokens, context);
}
