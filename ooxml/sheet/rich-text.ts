import { GT, LT, SLASH, isSpace, tagEnd } from './bytes.js';
import { textOf } from './utf8.js';

/** Text of an element up to the next tag; comments and CDATA do not occur in what the fast readers are given. */
export function elementText(bytes: Uint8Array, from: number, end: number): { text: string; next: number } {
  let tag = bytes.indexOf(LT, from);
  if (tag < 0 || tag > end) tag = end;
  return { text: textOf(bytes, from, tag), next: tag };
}

/** The shown text of `<si>` or `<is>`: every `<t>` in order, without the reading aids of `<rPh>`. */
export function richText(bytes: Uint8Array, from: number, end: number, prefix: number): string {
  let text = '';
  let aside = false;
  let i = bytes.indexOf(LT, from);
  while (i >= 0 && i < end) {
    const closing = bytes[i + 1] === SLASH;
    const name = i + 1 + (closing ? 1 : 0) + prefix;
    const stop = tagEnd(bytes, i + 1, end);
    if (stop < 0) return text;
    const [a, b, c, d] = [bytes[name], bytes[name + 1], bytes[name + 2], bytes[name + 3]];
    if (a === 114 && b === 80 && c === 104 && (d === GT || d === SLASH || isSpace(d!)))
      aside = !closing && bytes[stop - 2] !== SLASH;
    const isText = a === 116 && (b === GT || isSpace(b!));
    if (isText && !closing && !aside && bytes[stop - 2] !== SLASH) {
      const piece = elementText(bytes, stop, end);
      text += piece.text;
      i = piece.next;
    } else i = stop;
    i = bytes.indexOf(LT, i);
  }
  return text;
}
