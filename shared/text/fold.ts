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

const MARK = /\p{M}/u;
const cache = new Map<string, string>();

function foldLetter(char: string): string {
  const known = cache.get(char);
  if (known !== undefined) return known;
  const flat = char
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐð]/g, 'd')
    .replace(/[\u2010-\u2015\u2212\u00ad]/g, '-')
    .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2018\u2019`\u00b4]/g, "'")
    .replace(/\s/g, ' ')
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .toLowerCase();
  if (cache.size < 5000) cache.set(char, flat);
  return flat;
}

/** Folds a text. Line breaks and tabs become spaces; nothing is collapsed, so every index has its way back. */
export function fold(original: string): Folded {
  let text = '';
  const starts: number[] = [];
  for (let i = 0; i < original.length;) {
    const code = original.charCodeAt(i);
    if (code < 128) {
      text += code < 32 ? ' ' : original[i]!.toLowerCase();
      starts.push(i);
      i += 1;
      continue;
    }
    const char = String.fromCodePoint(original.codePointAt(i)!);
    const flat = MARK.test(char) ? '' : foldLetter(char);
    for (const letter of flat) {
      text += letter;
      starts.push(i);
    }
    i += char.length;
  }
  starts.push(original.length);
  return { text, original, starts };
}

/** The original words behind folded characters [start, end), with the marks that follow the last letter. */
export function unfold(folded: Folded, start: number, end: number): { start: number; end: number; text: string } {
  const from = folded.starts[start] ?? folded.original.length;
  const to = end <= start ? from : (folded.starts[end] ?? folded.original.length);
  return { start: from, end: to, text: folded.original.slice(from, to) };
}

/** A key under which spellings of the same words are equal: folded, punctuation and spaces collapsed to one space. */
export function foldKey(text: string): string {
  return fold(text)
    .text.replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
