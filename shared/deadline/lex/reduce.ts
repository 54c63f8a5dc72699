import { PARTS } from '../phrases/index.js';
import type { Part } from '../phrase.js';
import type { PlanDates } from '../types.js';
import { letter } from './classes.js';
import { select, shapeOf } from './select.js';
import type { Made, Token } from './token.js';
import { fillYears } from './years.js';

/** First round: replaces the words of every period, repetition, time and aside by one token. */
export function reduce(tokens: readonly Token[], plan: PlanDates): readonly Token[] {
  const chosen = select<Made, Part>(tokens, shapeOf(tokens), PARTS, plan);
  if (chosen.length === 0) return tokens;
  const reduced: Token[] = [];
  let at = 0;
  for (const { from, to, family, made } of chosen) {
    while (at < from) reduced.push(tokens[at++]!);
    const first = tokens[from]!;
    let flags = 0;
    for (; at < to; at++) flags |= tokens[at]!.flags;
    reduced.push({ ...first, c: letter(family.makes), end: tokens[to - 1]!.end, word: '', flags, made });
  }
  while (at < tokens.length) reduced.push(tokens[at++]!);
  fillYears(reduced, plan);
  return reduced;
}
