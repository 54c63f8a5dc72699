import { PARTS } from './index.js';
import type { Part } from './phrase.js';
import type { PlanDates } from '../types.js';
import { select, type Chosen } from './select.js';
import { Shapes } from './shapes.js';
import type { Made, Token } from '../scan/token.js';
import { fillYears } from './years.js';

const SHAPES = new Shapes<Part>(PARTS);

/** First round: replaces the words of every period, repetition, time and aside by one token. */
export function reduce(
  tokens: readonly Token[],
  plan: PlanDates,
  told?: (chosen: readonly Chosen<Made, Part>[]) => void,
): readonly Token[] {
  const chosen = select<Made, Part>(tokens, SHAPES, plan);
  told?.(chosen);
  if (chosen.length === 0) return tokens;
  const reduced: Token[] = [];
  let at = 0;
  for (const { from, to, family, made } of chosen) {
    while (at < from) reduced.push(tokens[at++]!);
    let flags = 0;
    for (; at < to; at++) flags |= tokens[at]!.flags;
    const { start, depth, fresh, gap } = tokens[from]!;
    reduced.push({
      c: family.letter,
      start,
      end: tokens[to - 1]!.end,
      value: 0,
      word: '',
      flags,
      depth,
      fresh,
      gap,
      made,
    });
  }
  while (at < tokens.length) reduced.push(tokens[at++]!);
  fillYears(reduced, plan);
  return reduced;
}
