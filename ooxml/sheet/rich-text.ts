import { BANG, GT, LT, SLASH, find, isSpace, tagEnd } from './bytes.js';
import { ascii } from './bytes.js';
import { textOf } from './utf8.js';

const CDATA = ascii('<![CDATA[');
const CDATA_END = ascii(']]>');
const COMMENT_END = ascii('-->');

/** Element text that may hold CDATA or comments; ends at the next real tag. */
export function elementText(bytes: Uint8Array, from: number, end: number): { text: string; next: number } {
  let text = '';
  let i = from;
  for (;;) {
    let tag = bytes.indexOf(LT, i);
    if (tag < 0 || tag > end) tag = end;
    text += textOf(bytes, i, tag);
    if (tag >= end || bytes[tag + 1] !== BANG) return { text, next: tag };
    const isData = find(bytes, CDATA, tag, tag + CDATA.length) === tag;
    const close = find(bytes, isData ? CDATA_END : COMMENT_END, tag + 4, end);
    if (close < 0) return { text, next: end };
    if (isData) text += textOf(bytes.slice(tag + 9, close), 0, close - tag - 9).replace(/\r\n?/g, '\n');
    i = close + 3;
  }
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
