import { strFromU8, strToU8 } from 'fflate';
import { Refusal } from '../errors.js';

/** The two encodings a part may have (ECMA-376 part 2, 8.1.4); told by its first bytes, whatever its declaration says. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0)) return 'utf-16be';
  return 'utf-8';
}

const DECLARED = /^(?:\uFEFF|\xEF\xBB\xBF)?\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/;
/** Declarations of bytes that read as UTF-8. Some programs declare UTF-16 and write UTF-8: the bytes count. */
const EIGHT_BIT = /^(?:utf-?8|us-ascii|ascii|utf-?16|unicode)$/i;

/** Refuses letters of another code page by name; they would read as junk. */
export function refuseCodePage(bytes: Uint8Array, part: string): void {
  const name = DECLARED.exec(strFromU8(bytes.subarray(0, 200), true))?.[1];
  if (name === undefined || EIGHT_BIT.test(name)) return;
  // Plain ASCII is the same in all of them.
  if (bytes.some((byte) => byte > 127)) throw new Refusal('encoding', part);
}

/** The text of a whole part, its byte order mark left in place. Throws `Refusal` for a code page. */
export function decodePart(bytes: Uint8Array, part: string): string {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') {
    refuseCodePage(bytes, part);
    // The decoder swallows the mark; patched parts must keep it.
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return marked ? `\uFEFF${strFromU8(bytes.subarray(3))}` : strFromU8(bytes);
  }
  const low = encoding === 'utf-16le' ? 0 : 1;
  const pieces: string[] = [];
  for (let from = 0; from + 1 < bytes.length; from += 16_384) {
    const units: number[] = [];
    for (let i = from; i < from + 16_384 && i + 1 < bytes.length; i += 2)
      units.push(bytes[i + low]! | (bytes[i + 1 - low]! << 8));
    pieces.push(String.fromCharCode(...units));
  }
  return pieces.join('');
}

/** The bytes of a text in the encoding its part had. */
export function encodePart(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return strToU8(text);
  const out = new Uint8Array(text.length * 2);
  const low = encoding === 'utf-16le' ? 0 : 1;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    out[i * 2 + low] = unit & 255;
    out[i * 2 + 1 - low] = unit >> 8;
  }
  return out;
}
