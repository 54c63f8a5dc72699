import { strFromU8 } from 'fflate';
import { decodeEntities, decodeXstring } from '../xml/entities.js';

const AMP = 38;
const CR = 13;
const UNDERSCORE = 95;

/** Text of an element between two byte positions: entities, _x000D_ escapes and XML line ends resolved. */
export function textOf(bytes: Uint8Array, from: number, to: number): string {
  if (from >= to) return '';
  let special = false;
  let wide = false;
  for (let i = from; i < to; i += 1) {
    const byte = bytes[i]!;
    if (byte >= 128) wide = true;
    else if (byte === AMP || byte === CR || byte === UNDERSCORE) special = true;
  }
  let text = wide || to - from > 256 ? strFromU8(bytes.subarray(from, to)) : ascii(bytes, from, to);
  if (special) text = decodeXstring(decodeEntities(text.replace(/\r\n?/g, '\n')));
  return text;
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode.apply(null, bytes.subarray(from, to) as unknown as number[]);
}

const POWERS = Array.from({ length: 23 }, (_, i) => 10 ** i);

/** A number as XML writes it; NaN when it is none. Up to 15 digits are read without making a string, and exactly. */
export function numberOf(bytes: Uint8Array, from: number, to: number): number {
  let i = from;
  const negative = bytes[i] === 45;
  if (negative) i += 1;
  let mantissa = 0;
  let digits = 0;
  let places = -1;
  for (; i < to; i += 1) {
    const byte = bytes[i]!;
    if (byte >= 48 && byte <= 57) {
      mantissa = mantissa * 10 + byte - 48;
      digits += 1;
      if (places >= 0) places += 1;
    } else if (byte === 46 && places < 0) places = 0;
    else break;
  }
  if (i < to || digits > 15 || digits === 0) {
    if (to - from > 400) return NaN;
    const text = ascii(bytes, from, to).trim();
    return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
  }
  const value = places > 0 ? mantissa / POWERS[places]! : mantissa;
  return negative ? -value : value;
}
