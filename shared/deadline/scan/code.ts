import { pattern } from '../../lexicon/pattern.js';
import { Kind, kindAt } from './characters.js';

// The number of a document: 138/KH-UBND, 57-NQ/TW, 12/2026/TT-BTC, 5/kh-ubnd. It is read at its slash or dash, on one line.
const CAPITALS =
  /(?:[^\S\n\r]?[-/][^\S\n\r]?(?:19|20)\d\d(?=[-/]))?[^\S\n\r]?[-/][^\S\n\r]?[A-ZĐ][A-ZĐƯƠÔÊ]*[A-ZĐa-z]?(?:[^\S\n\r]?[-/&.][^\S\n\r]?[A-ZĐƯƠÔ][A-ZĐƯƠÔa-z]*)*/y;
const KNOWN = pattern(
  String.raw`(?:[^\S\n\r]?[-/][^\S\n\r]?(?:19|20)\d\d(?=[-/]))?[^\S\n\r]?[-/][^\S\n\r]?{=papers:code}(?![\p{L}\p{M}\d])(?:[-/&][a-zđư]+)*`,
  'iuy',
);
const SHORT = /[-/]\s?(?:T|Th|Q)\s?\.?(?:\d|[IV]+$)|^\s?[-/]\s?[IVX]+$/;

/** Where the code ends whose first number, with so many digits, ends at `from`; `from` itself when there is none. */
export function codeEnd(text: string, from: number, width: number): number {
  if (from === text.length || !mayGoOn(text, from)) return from;
  // “Quý I/2026 - UBND xã chủ trì”: a year, and then who.
  if (width === 4 && kindAt(text, from) === Kind.Space) return from;
  for (const pattern of [CAPITALS, KNOWN]) {
    pattern.lastIndex = from;
    const found = pattern.exec(text)?.[0];
    if (found && !SHORT.test(found) && (found.match(/[A-ZĐƯ]/g)?.length ?? 0) + (pattern === KNOWN ? 2 : 0) >= 2)
      return from + found.length;
  }
  return from;
}

/** Whether letters, or a year and another sign, follow the slash or dash: in 30/6/2026 the patterns need not run. */
function mayGoOn(text: string, from: number): boolean {
  const sign = pastGap(text, from);
  const code = sign < text.length ? text.charCodeAt(sign) : 0;
  if (code !== 45 && code !== 47) return false;
  const begin = pastGap(text, sign + 1);
  const kind = kindAt(text, begin);
  if (kind !== Kind.Digit) return kind === Kind.Letter;
  return kindAt(text, begin + 3) === Kind.Digit && kindAt(text, begin + 4) !== Kind.Digit && begin + 4 < text.length;
}

function pastGap(text: string, from: number): number {
  const kind = kindAt(text, from);
  const code = text.charCodeAt(from);
  return (kind === Kind.Space && code !== 10 && code !== 13) || kind === Kind.Nothing ? from + 1 : from;
}
