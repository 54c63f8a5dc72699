// What a character is to the reader of deadlines: letter, digit, space, sign, or nothing at all.

export const enum Kind {
  Letter,
  Digit,
  Space,
  Sign,
  Nothing,
}

function judge(code: number): Kind {
  if (code <= 32 || code === 0xa0 || code === 0x202f || code === 0x3000) return Kind.Space;
  if (code < 128) {
    if (code >= 48 && code <= 57) return Kind.Digit;
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) ? Kind.Letter : Kind.Sign;
  }
  if (code < 0xc0) return code === 0xad ? Kind.Nothing : Kind.Sign;
  if (code < 0x2000 || code > 0x2bff) return Kind.Letter;
  if (code <= 0x200a || code === 0x2028 || code === 0x2029) return Kind.Space;
  return code <= 0x200f ? Kind.Nothing : Kind.Sign;
}

// Beyond the last sign there are only letters, but for the mark of byte order.
const KINDS = Uint8Array.from({ length: 0x3001 }, (_, code) => judge(code));

export function kindOf(code: number): Kind {
  if (code <= 0x3000) return KINDS[code]!;
  return code === 0xfeff ? Kind.Nothing : Kind.Letter;
}

/** What stands at a place of a text; undefined before its beginning and behind its end. */
export function kindAt(text: string, at: number): Kind | undefined {
  return at >= 0 && at < text.length ? kindOf(text.charCodeAt(at)) : undefined;
}

/** A sign in its plain form: all dashes are one, brackets are round. */
export function plainSign(code: number): number {
  if (code < 128) return code === 0x5b ? 0x28 : code === 0x5d ? 0x29 : code;
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return 0x2d;
  if (code === 0x2026) return 0x2e;
  return code === 0x21d2 || code === 0x2794 ? 0x2192 : code;
}

/** Where the white space that begins at `from` ends. */
export function spaceEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length && kindOf(text.charCodeAt(i)) === Kind.Space) i += 1;
  return i;
}
