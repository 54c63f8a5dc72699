import type { Match } from '../phrase.js';
import type { PlanDates } from '../types.js';
import type { Token } from './token.js';

interface Reader<T> {
  readonly name: string;
  readonly regex: RegExp;
  readonly needs: readonly string[];
  readonly overlaps?: boolean;
  read(match: Match): T | undefined;
}

export interface Chosen<T, R> {
  readonly from: number;
  readonly to: number;
  readonly family: R;
  readonly made: T;
}

interface Candidate<R> {
  readonly from: number;
  readonly to: number;
  readonly family: R;
}

/**
 * Lets every family offer its matches and keeps the longest that do not overlap; the leftmost of equals, then the
 * first by name. The order of the list of families carries no meaning.
 */
export function select<T, R extends Reader<T>>(
  tokens: readonly Token[],
  shape: string,
  families: readonly (R & Reader<T>)[],
  plan: PlanDates,
): Chosen<T, R>[] {
  const candidates: Candidate<R>[] = [];
  for (const family of families) {
    if (!family.needs.some((c) => shape.includes(c))) continue;
    const { regex } = family;
    regex.lastIndex = 0;
    for (let m = regex.exec(shape); m; m = regex.exec(shape)) {
      candidates.push({ from: m.index, to: m.index + m[0].length, family });
      // Parts may refuse a match on its neighbours (28/6-5 in 28/6-5/7/2026), so the one that begins inside it counts too.
      if (family.overlaps) regex.lastIndex = m.index + 1;
    }
  }
  if (candidates.length > 1)
    candidates.sort(
      (a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || (a.family.name < b.family.name ? -1 : 1),
    );
  const chosen: Chosen<T, R>[] = [];
  const taken = new Uint8Array(tokens.length);
  for (const { from, to, family } of candidates) {
    let free = true;
    for (let i = from; free && i < to; i++) free = taken[i] === 0;
    if (!free) continue;
    const made = family.read({ tokens, from, to, plan });
    if (made === undefined) continue;
    taken.fill(1, from, to);
    chosen.push({ from, to, family, made });
  }
  return chosen.length > 1 ? chosen.sort((a, b) => a.from - b.from) : chosen;
}

export function shapeOf(tokens: readonly Token[]): string {
  let shape = '';
  for (const token of tokens) shape += token.c;
  return shape;
}
