// What a character is to the reader of deadlines: letter, digit, space, sign, or nothing at all.

export const enum Kind {
  Letter,
  Digit,
  Space,
  Sign,
  Nothing,
}

const ASCII = new Uint8Array(128).map((_, code) => {
  if (code <= 32) return Kind.Space;
  if (code >= 48 && code <= 57) return Kind.Digit;
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) ? Kind.Letter : Kind.Sign;
});

export function kindOf(code: number): Kind {
  if (code < 128) return ASCII[code]!;
  // Vietnamese letters and their marks, all of them.
  if (code >= 0xc0 && code < 0x2000) return Kind.Letter;
  return code < 0xc0 ? latinSign(code) : beyond(code);
}

function latinSign(code: number): Kind {
  return code === 0xa0 ? Kind.Space : code === 0xad ? Kind.Nothing : Kind.Sign;
}

function beyond(code: number): Kind {
  if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x3000) return Kind.Space;
  if (code <= 0x200f || code === 0xfeff) return Kind.Nothing;
  return code <= 0x2bff ? Kind.Sign : Kind.Letter;
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
