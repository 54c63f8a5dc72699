import type { Match } from './phrase.js';
import type { PlanDates } from '../types.js';
import type { Family, Shapes } from './shapes.js';
import type { Token } from '../scan/token.js';

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
    const at = placeOf(chosen, from);
    if ((at > 0 && chosen[at - 1]!.to > from) || (at < chosen.length && chosen[at]!.from < to)) continue;
    const made = family.read({ tokens, from, to, plan });
    if (made === undefined) continue;
    if (at === chosen.length) chosen.push({ from, to, family, made });
    else chosen.splice(at, 0, { from, to, family, made });
    // The whole cell is one thing: nothing else can be left.
    if (to - from === tokens.length) break;
  }
  return chosen;
}

/** Where among the matches chosen so far, which stand in order, one that begins at `from` belongs. */
function placeOf(chosen: readonly { readonly from: number }[], from: number): number {
  let low = 0;
  for (let high = chosen.length; low < high;) {
    const middle = (low + high) >>> 1;
    if (chosen[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
