import { fold } from './fold.js';

const LATIN = 0x2000;
export const SPACE = 32;
export const NOTHING = 0;
export const SEVERAL = -1;
const UNKNOWN = -2;
const table = new Int16Array(LATIN).fill(UNKNOWN);

function learn(code: number): number {
  const folded = fold(String.fromCharCode(code)).text;
  const made =
    folded === '' ? NOTHING : folded.length > 1 ? SEVERAL : /[a-z0-9]/.test(folded) ? folded.charCodeAt(0) : SPACE;
  table[code] = made;
  return made;
}

/**
 * The code of the plain letter or digit of a character, as `foldKey` has it: SPACE for what divides words, NOTHING for a
 * mark, SEVERAL where it is more than one letter or has to be folded with its neighbours.
 */
export function plainCode(code: number): number {
  if (code >= LATIN) return code >= 0x2010 && code <= 0x201f ? SPACE : SEVERAL;
  const known = table[code]!;
  return known === UNKNOWN ? learn(code) : known;
}
