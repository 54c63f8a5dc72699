import { foldKey } from './fold.js';
import { NOTHING, plainCode, SEVERAL, SPACE } from './plain-code.js';

let buffer = new Uint16Array(1024);

/** The same key as `foldKey`, several times faster on long texts: it keeps no way back to the letters. */
export function textKey(text: string): string {
  if (text.length > 8000) return foldKey(text);
  if (text.length * 2 > buffer.length) buffer = new Uint16Array(text.length * 2);
  let length = 0;
  let gap = false;
  for (let i = 0; i < text.length; i += 1) {
    const plain = plainCode(text.charCodeAt(i));
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
