/** Byte values the scanners look for. */
export const LT = 60;
export const GT = 62;
export const SLASH = 47;
export const BANG = 33;
export const QUESTION = 63;
export const QUOTE = 34;
export const APOSTROPHE = 39;
export const EQUALS = 61;

export const isSpace = (byte: number): boolean => byte === 32 || byte === 10 || byte === 13 || byte === 9;

/** True when the ASCII `word` stands at `at`. */
export function at(bytes: Uint8Array, position: number, word: Uint8Array): boolean {
  for (let i = 0; i < word.length; i += 1) if (bytes[position + i] !== word[i]) return false;
  return true;
}

/** Where `word` begins in [from, end), or -1. */
export function find(bytes: Uint8Array, word: Uint8Array, from: number, end: number): number {
  const first = word[0]!;
  for (let i = bytes.indexOf(first, from); i >= 0 && i + word.length <= end; i = bytes.indexOf(first, i + 1)) {
    if (at(bytes, i, word)) return i;
  }
  return -1;
}

/** One past the '>' that ends the tag whose '<' stands before `from`; quotes may hold '>'. -1 when it is not there yet. */
export function tagEnd(bytes: Uint8Array, from: number, end: number): number {
  let quote = 0;
  for (let i = from; i < end; i += 1) {
    const byte = bytes[i]!;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === GT) return i + 1;
    else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
  }
  return -1;
}

export const ascii = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
