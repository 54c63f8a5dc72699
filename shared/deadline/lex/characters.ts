// What a character is to the reader of deadlines: letter, digit, space, sign, or nothing at all.

export const enum Kind {
  Letter,
  Digit,
  Space,
  Sign,
  Nothing,
}

export function kindOf(code: number): Kind {
  if (code < 128) {
    if (code >= 97 && code <= 122) return Kind.Letter;
    if (code >= 48 && code <= 57) return Kind.Digit;
    if (code <= 32) return Kind.Space;
    if (code >= 65 && code <= 90) return Kind.Letter;
    return Kind.Sign;
  }
  if (code < 0xc0) return code === 0xa0 ? Kind.Space : code === 0xad ? Kind.Nothing : Kind.Sign;
  if (code >= 0x2000 && code <= 0x2bff) {
    if (code <= 0x200a || code === 0x202f || code === 0x2028 || code === 0x2029) return Kind.Space;
    return code >= 0x200b && code <= 0x200f ? Kind.Nothing : Kind.Sign;
  }
  if (code === 0x3000) return Kind.Space;
  return code === 0xfeff ? Kind.Nothing : Kind.Letter;
}

/** A sign in its plain form: all dashes are one, brackets are round. */
export function signOf(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 128) return char === '[' ? '(' : char === ']' ? ')' : char;
  return (code >= 0x2010 && code <= 0x2015) || code === 0x2212
    ? '-'
    : char === '…'
      ? '.'
      : code === 0x2192 || code === 0x21d2 || code === 0x2794
        ? '→'
        : char;
}

/** Where the letters that begin at `from` end. */
export function wordEnd(text: string, from: number): number {
  let i = from;
  for (let kind; i < text.length && ((kind = kindOf(text.charCodeAt(i))) === Kind.Letter || kind === Kind.Nothing);)
    i += 1;
  return i;
}
