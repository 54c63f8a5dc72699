import type { Token } from '../scan/token.js';

export interface Family {
  readonly name: string;
  readonly regex: RegExp;
  readonly needs: readonly number[];
  readonly always: readonly number[];
  readonly overlaps: boolean;
}

/** Tokens [from, to) match the pattern of a family. */
export interface Candidate<F> {
  readonly from: number;
  readonly to: number;
  readonly family: F;
}

interface Shape<F> {
  readonly classes: string;
  readonly candidates: readonly Candidate<F>[];
}

const SLOTS = 4096;
const MOST = 1500;
const LONGEST = 120;

/**
 * The patterns of one round of families. What they match depends on the classes of the tokens alone, and offices write
 * few forms (every date is one shape), so that the matches of a shape are kept and found again by its classes.
 */
export class Shapes<F extends Family> {
  private readonly slots = Array.from<Shape<F> | undefined>({ length: SLOTS });
  private size = 0;

  constructor(private readonly families: readonly F[]) {}

  /** All matches in the tokens, the longest first; the leftmost of equals, then the first by name. */
  candidates(tokens: readonly Token[]): readonly Candidate<F>[] {
    if (tokens.length > LONGEST) return this.match(classesOf(tokens));
    let hash = 0;
    for (const { c } of tokens) hash = (Math.imul(hash, 61) + c.charCodeAt(0)) | 0;
    let slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
    for (let shape = this.slots[slot]; shape !== undefined; shape = this.slots[slot]) {
      if (fits(shape.classes, tokens)) return shape.candidates;
      slot = (slot + 1) & (SLOTS - 1);
    }
    const classes = classesOf(tokens);
    const candidates = this.match(classes);
    if (this.size < MOST) {
      this.slots[slot] = { classes, candidates };
      this.size += 1;
    }
    return candidates;
  }

  private match(classes: string): Candidate<F>[] {
    const candidates: Candidate<F>[] = [];
    for (let i = 0; i < classes.length; i++) present[classes.charCodeAt(i)] = 1;
    for (const family of this.families) {
      if (!mayMatch(family)) continue;
      const { regex } = family;
      regex.lastIndex = 0;
      for (let m = regex.exec(classes); m; m = regex.exec(classes)) {
        candidates.push({ from: m.index, to: m.index + m[0].length, family });
        // Parts may refuse a match on its neighbours (28/6-5 in 28/6-5/7/2026), so the one that begins inside it counts too.
        if (family.overlaps) regex.lastIndex = m.index + 1;
      }
    }
    for (let i = 0; i < classes.length; i++) present[classes.charCodeAt(i)] = 0;
    return candidates.sort(
      (a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || (a.family.name < b.family.name ? -1 : 1),
    );
  }
}

// Which classes stand in the shape being matched; cleared after use, so that no phrase pays for an array.
const present = new Uint8Array(256);

function mayMatch({ needs, always }: Family): boolean {
  for (const code of always) if (present[code] === 0) return false;
  for (const code of needs) if (present[code] === 1) return true;
  return needs.length === 0;
}

function fits(classes: string, tokens: readonly Token[]): boolean {
  if (classes.length !== tokens.length) return false;
  for (let i = 0; i < tokens.length; i++) if (tokens[i]!.c.charCodeAt(0) !== classes.charCodeAt(i)) return false;
  return true;
}

function classesOf(tokens: readonly Token[]): string {
  let classes = '';
  for (const token of tokens) classes += token.c;
  return classes;
}
