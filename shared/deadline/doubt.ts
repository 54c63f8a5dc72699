import { letter } from './lex/classes.js';
import type { Token } from './lex/token.js';

const [P, E, Y, X, N, JUNK, ROMAN] = (['P', 'E', 'y', 'x', 'n', 'junk', 'roman'] as const).map(letter);
const [BEFORE, LATEST, SLASH] = (['before', 'latest', 'slash'] as const).map(letter);
const UNITS = (['month', 'quarter', 'week', 'first', 'mid', 'last', 'half'] as const).map(letter).join('');
const TIMES = [P, E, N, X, Y, ROMAN, SLASH].join('');

/** Words of time that no family took: what was read may then be only a part of what is meant. */
export function unexplained(
  tokens: readonly Token[],
  found: readonly { readonly from: number; readonly to: number }[],
): boolean {
  if (found.length === 1 && found[0]!.to - found[0]!.from === tokens.length) return false;
  const taken = new Uint8Array(tokens.length);
  for (const f of found) taken.fill(1, f.from, f.to);
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i]) continue;
    const { c } = tokens[i]!;
    const next = tokens[i + 1]?.c;
    if (c === P || c === E || c === Y) return true;
    if ((c === N || c === X) && next === SLASH && !tokens[i + 1]!.gap) return true;
    const previous = tokens[i - 1]?.c;
    if (
      UNITS.includes(c) &&
      ((next !== undefined && TIMES.includes(next)) || (previous !== undefined && TIMES.includes(previous)))
    )
      return true;
    if (
      c === JUNK &&
      (next === SLASH || (previous !== undefined && (TIMES.includes(previous) || UNITS.includes(previous))))
    )
      return true;
    if (c === N && next === N && tokens[i + 1]!.gap) return true;
    if ((c === BEFORE || c === LATEST) && (next === N || next === X)) return true;
  }
  return false;
}
