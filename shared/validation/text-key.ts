import type { Task } from '../annex/types.js';
import { fold, foldKey } from '../text/fold.js';
import type { RuleContext } from './types.js';

const LATIN = 0x2000;
const SPACE = 32;
const NOTHING = 0;
const SEVERAL = -1;
/** For each Latin character the code of its plain letter or digit; SPACE, NOTHING for a mark, SEVERAL where it is more than one letter. */
const table = new Int16Array(LATIN).fill(-2);
let buffer = new Uint16Array(1024);

function plainCode(code: number): number {
  const known = table[code]!;
  if (known !== -2) return known;
  const folded = fold(String.fromCharCode(code)).text;
  const made =
    folded === '' ? NOTHING : folded.length > 1 ? SEVERAL : /[a-z0-9]/.test(folded) ? folded.charCodeAt(0) : SPACE;
  table[code] = made;
  return made;
}

/** The same key as `foldKey`, several times faster on long texts: it keeps no way back to the letters. */
export function textKey(text: string): string {
  if (text.length > 8000) return foldKey(text);
  if (text.length * 2 > buffer.length) buffer = new Uint16Array(text.length * 2);
  let length = 0;
  let gap = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const plain = code < LATIN ? plainCode(code) : code >= 0x2010 && code <= 0x201f ? SPACE : SEVERAL;
    if (plain === SEVERAL) return foldKey(text);
    if (plain === SPACE) gap = true;
    else if (plain !== NOTHING) {
      if (gap && length > 0) buffer[length++] = SPACE;
      buffer[length++] = plain;
      gap = false;
    }
  }
  // apply, not spread: a spread walks the buffer through its iterator.
  return String.fromCharCode.apply(null, buffer.subarray(0, length) as unknown as number[]);
}

/** The key of a task's content, made once in a check however many rules ask. */
export function contentKey(task: Task, { keys }: RuleContext): string {
  const known = keys[task.row];
  if (known !== undefined) return known;
  const made = textKey(task.content.text);
  keys[task.row] = made;
  return made;
}
