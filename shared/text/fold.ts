/**
 * Vietnamese words as flat lower-case ASCII, one character for each letter, with the way back.
 * On folded text \b is honest, and NFC, NFD and unmarked typing read alike.
 */
export interface Folded {
  readonly text: string;
  /** The original text. */
  readonly original: string;
  /** Index in `original` where folded character i begins; starts[text.length] = original.length. */
  readonly starts: readonly number[];
}

/** Folded letters by UTF-16 unit, filled as they are met; '' for marks and invisible characters. */
const FLAT: (string | undefined)[] = [];

function foldLetter(char: string): string {
  return char
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐð]/g, 'd')
    .replace(/[\u2010-\u2015\u2212\u00ad]/g, '-')
    .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2018\u2019`\u00b4]/g, "'")
    .replace(/\s/g, ' ')
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .toLowerCase();
}

function flatOf(code: number): string {
  return (FLAT[code] ??=
    code < 32 ? ' ' : code < 128 ? String.fromCharCode(code).toLowerCase() : foldLetter(String.fromCharCode(code)));
}

/** Folds a text. Line breaks and tabs become spaces; nothing is collapsed, so every index has its way back. */
export function fold(original: string): Folded {
  let text = '';
  const starts: number[] = [];
  for (let i = 0; i < original.length;) {
    const code = original.charCodeAt(i);
    // Letters outside the first plane take two units: rare in a sheet, and folded as a whole.
    const pair = code >= 0xd800 && code < 0xdc00 && i + 1 < original.length;
    const flat = pair ? foldLetter(original.slice(i, i + 2)) : flatOf(code);
    text += flat;
    for (let k = 0; k < flat.length; k++) starts.push(i);
    i += pair ? 2 : 1;
  }
  starts.push(original.length);
  return { text, original, starts };
}

/** The folded letters alone, for keys and comparisons that need no way back. */
export function flatten(original: string): string {
  let text = '';
  for (let i = 0; i < original.length; i++) {
    const code = original.charCodeAt(i);
    if (code >= 0xd800 && code < 0xdc00 && i + 1 < original.length) text += foldLetter(original.slice(i, ++i + 1));
    else text += flatOf(code);
  }
  return text;
}

/** The original words behind folded characters [start, end), with the marks that follow the last letter. */
export function unfold(folded: Folded, start: number, end: number): { start: number; end: number; text: string } {
  const from = folded.starts[start] ?? folded.original.length;
  const to = end <= start ? from : (folded.starts[end] ?? folded.original.length);
  return { start: from, end: to, text: folded.original.slice(from, to) };
}

/** A key under which spellings of the same words are equal: folded, punctuation and spaces collapsed to one space. */
export function foldKey(text: string): string {
  return flatten(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
