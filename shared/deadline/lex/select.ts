import type { Match } from '../phrase.js';
import type { PlanDates } from '../types.js';
import type { Token } from './token.js';

interface Reader<T> {
  readonly name: string;
  readonly regex: RegExp;
  readonly needs: readonly number[];
  readonly always: readonly number[];
  readonly overlaps?: boolean | undefined;
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

// Which classes stand in the text being read; cleared after use, so that no phrase pays for an array.
const present = new Uint8Array(512);

// What the patterns offer depends on the classes alone, and offices write few forms: every date is one shape.
const remembered = new Map<unknown, Map<string, readonly Candidate<unknown>[]>>();

function candidatesFor<R extends Reader<unknown>>(shape: string, families: readonly R[]): readonly Candidate<R>[] {
  let shapes = remembered.get(families) as Map<string, readonly Candidate<R>[]> | undefined;
  if (!shapes) remembered.set(families, (shapes = new Map()));
  const known = shapes.get(shape);
  if (known) return known;
  const found = offers(shape, families);
  found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || (a.family.name < b.family.name ? -1 : 1));
  if (shape.length <= 120 && shapes.size < 1500) shapes.set(shape, found);
  return found;
}

function offers<R extends Reader<unknown>>(shape: string, families: readonly R[]): Candidate<R>[] {
  for (let i = 0; i < shape.length; i++) present[shape.charCodeAt(i)] = 1;
  const candidates: Candidate<R>[] = [];
  for (const family of families) {
    if (!meets(family)) continue;
    const { regex } = family;
    regex.lastIndex = 0;
    for (let m = regex.exec(shape); m; m = regex.exec(shape)) {
      candidates.push({ from: m.index, to: m.index + m[0].length, family });
      // Parts may refuse a match on its neighbours (28/6-5 in 28/6-5/7/2026), so the one that begins inside it counts too.
      if (family.overlaps) regex.lastIndex = m.index + 1;
    }
  }
  for (let i = 0; i < shape.length; i++) present[shape.charCodeAt(i)] = 0;
  return candidates;
}

function meets({ needs, always }: Reader<unknown>): boolean {
  for (const code of always) if (present[code] === 0) return false;
  for (const code of needs) if (present[code] === 1) return true;
  return needs.length === 0;
}

/**
 * Lets every family offer its matches and keeps the longest that do not overlap; the leftmost of equals, then the
 * first by name. The order of the list of families carries no meaning.
 */
export function select<T, R extends Reader<T>>(
  tokens: readonly Token[],
  families: readonly (R & Reader<T>)[],
  plan: PlanDates,
): Chosen<T, R>[] {
  const candidates = candidatesFor(shapeOf(tokens), families);
  const chosen: Chosen<T, R>[] = [];
  next: for (const { from, to, family } of candidates) {
    for (const c of chosen) if (from < c.to && c.from < to) continue next;
    const made = family.read({ tokens, from, to, plan });
    if (made !== undefined) chosen.push({ from, to, family, made });
  }
  return chosen.length > 1 ? chosen.sort((a, b) => a.from - b.from) : chosen;
}

function shapeOf(tokens: readonly Token[]): string {
  let shape = '';
  for (const token of tokens) shape += token.c;
  return shape;
}
