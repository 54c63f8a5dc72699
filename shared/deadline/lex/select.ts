import type { Match } from '../phrase.js';
import type { PlanDates } from '../types.js';
import type { Family, Shapes } from './shapes.js';
import type { Token } from './token.js';

interface Reader<T> extends Family {
  read(match: Match): T | undefined;
}

export interface Chosen<T, R> {
  readonly from: number;
  readonly to: number;
  readonly family: R;
  readonly made: T;
}

/**
 * Lets every family offer its matches and keeps the longest that do not overlap; the leftmost of equals, then the
 * first by name. The order of the list of families carries no meaning.
 */
export function select<T, R extends Reader<T>>(
  tokens: readonly Token[],
  shapes: Shapes<R & Reader<T>>,
  plan: PlanDates,
): readonly Chosen<T, R>[] {
  const candidates = shapes.candidates(tokens);
  const chosen: Chosen<T, R>[] = [];
  for (const { from, to, family } of candidates) {
    if (overlaps(chosen, from, to)) continue;
    const made = family.read({ tokens, from, to, plan });
    if (made !== undefined) chosen.push({ from, to, family, made });
    // The whole cell is one thing: nothing else can be left.
    if (made !== undefined && to - from === tokens.length) break;
  }
  return chosen.length > 1 ? chosen.sort((a, b) => a.from - b.from) : chosen;
}

function overlaps(
  chosen: readonly { readonly from: number; readonly to: number }[],
  from: number,
  to: number,
): boolean {
  for (const c of chosen) if (from < c.to && c.from < to) return true;
  return false;
}
