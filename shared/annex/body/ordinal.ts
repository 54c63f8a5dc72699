// The signs that number a line: I, A, 1, 1.1, a), -, NV-03.
export type OrdinalStyle = 'part' | 'upper' | 'roman' | 'number' | 'dotted' | 'lower' | 'dash' | 'code';

export interface Ordinal {
  readonly style: OrdinalStyle;
  /** As written, without the closing dot or bracket. */
  readonly text: string;
  /** Place in its series: 3 for III, C, 3, c, 1.3; undefined for a dash or a code. */
  readonly number?: number;
  /** 1.2.3 has depth 3. */
  readonly depth: number;
}

const ROMAN = /^(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const DIGITS: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a Roman numeral up to 99; undefined when it is none. */
export function romanValue(text: string): number | undefined {
  if (!ROMAN.test(text)) return undefined;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const here = DIGITS[text[i]!]!;
    value += here < (DIGITS[text[i + 1]!] ?? 0) ? -here : here;
  }
  return value;
}

/** Reads the text of an ordinal cell; undefined when it is no ordinal. */
export function readOrdinal(cell: string): Ordinal | undefined {
  if (/^\d{1,4}$/.test(cell)) return { style: 'number', text: cell, number: Number(cell), depth: 1 };
  if (cell === '' || cell.length > 40) return undefined;
  const text = cell
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .replace(/[\s.):/–-]+$/, '');
  if (text === '') return /^[-–—•*+.]+$/.test(cell.trim()) ? { style: 'dash', text: cell.trim(), depth: 1 } : undefined;
  if (text.length > 24) return undefined;
  if (/^[-–—•*+]+$/.test(text)) return { style: 'dash', text, depth: 1 };
  if (/^\d{1,5}$/.test(text)) return { style: 'number', text, number: Number(text), depth: 1 };
  if (/^\d{1,4}(?:\s?[.,]\s?\d{1,4})+$/.test(text)) {
    const parts = text.split(/\s?[.,]\s?/);
    return { style: 'dotted', text: parts.join('.'), number: Number(parts[parts.length - 1]), depth: parts.length };
  }
  const part = /^(?:ph[ầâa]n|ch[ưu][ơo]ng|m[ụu]c|nh[óo]m|ti[ểêe]u m[ụu]c)\s+(?:th[ứu]\s+)?([ivxlc]+|\d+|[a-z])$/iu.exec(
    text.normalize('NFC'),
  );
  if (part)
    return { style: 'part', text, number: romanValue(part[1]!.toUpperCase()) ?? (Number(part[1]) || 1), depth: 1 };
  // C and L are the third and twelfth heading of a list of letters, never its hundredth or fiftieth.
  const roman = /^[CL]$/.test(text) ? undefined : romanValue(text);
  if (roman !== undefined) return { style: 'roman', text, number: roman, depth: 1 };
  if (/^[ivx]{2,5}$/.test(text) && romanValue(text.toUpperCase()) !== undefined)
    return { style: 'lower', text, number: romanValue(text.toUpperCase())!, depth: 1 };
  if (/^[A-ZĐ]$/.test(text)) return { style: 'upper', text, number: letterNumber(text.toLowerCase()), depth: 1 };
  if (/^[a-zđ]$/.test(text)) return { style: 'lower', text, number: letterNumber(text), depth: 1 };
  if (/^[IVX]+\.\d+(?:\.\d+)*$/.test(text))
    return { style: 'dotted', text, number: Number(/\d+$/.exec(text)![0]), depth: text.split('.').length };
  if (/^(?=.*\d)[\p{L}\d]+(?:[-_./]?[\p{L}\d]+)*$/u.test(text))
    return { style: 'code', text, depth: text.split('.').length };
  return undefined;
}

/** The Vietnamese order of letters used for lists: a b c d đ e g h … as well as the plain one; only order matters. */
function letterNumber(letter: string): number {
  return letter === 'đ' ? 4.5 : letter.charCodeAt(0) - 96;
}

const LEADING =
  /^\s*(?:((?:ph[ầâa]n|ch[ưu][ơo]ng|m[ụu]c|nh[óo]m)\s+(?:th[ứu]\s+)?(?:[IVXLC]+|\d+|[A-Z]))\s*[.:)–-]?\s+|([IVXLC]{1,6})\s*[.):/–-]+\s*|([A-ZĐ])\s*[.):/]\s*|(\d{1,3}(?:\.\d{1,3})+)[.):]?\s+|(\d{1,3})(?:\s*[.):](?!\d)\s*|\s?\/\s+)|\(?([a-zđ])\s*\)\s*|([a-zđ])\.\s+|([-–—•*+])\s*)(?=\S)/u;

/** The ordinal a text begins with (“1.1. Xây dựng…”, “- Rà soát…”) and the words after it. */
export function leadingOrdinal(text: string): { ordinal: Ordinal; rest: string } | undefined {
  const match = LEADING.exec(text.normalize('NFC'));
  if (!match) return undefined;
  const ordinal = readOrdinal(match.slice(1).find((group) => group !== undefined) ?? '');
  return ordinal ? { ordinal, rest: text.normalize('NFC').slice(match[0].length) } : undefined;
}

/** NV-01.2 stands under NV-01. */
export const isUnder = (upper: string, lower: string): boolean =>
  upper !== '' && lower.length > upper.length && lower.startsWith(upper) && /^[-_./]/.test(lower.slice(upper.length));
