// Crockford's base 32: no letter that is read as another one.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 53 bits of a text (cyrb53, public domain): the same on every host. */
function bits(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

/**
 * A code for a task: stable for the same plan, group and words, unique among `taken`, with a check character so that a
 * code copied by hand is noticed. T-7K2M9Q: six characters after “T-”, the last one is the check.
 */
export function taskCode(words: string, taken: ReadonlySet<string>): string {
  for (let salt = 0; ; salt += 1) {
    let rest = bits(`${salt}|${words}`);
    let body = '';
    for (let i = 0; i < 5; i += 1) {
      body += ALPHABET[rest % 32]!;
      rest = Math.floor(rest / 32);
    }
    const code = `T-${body}${checkCharacter(body)}`;
    if (!taken.has(code)) return code;
  }
}

/** The weighted sum of the body modulo 31, as a character: one wrong or two swapped characters change it. */
export function checkCharacter(body: string): string {
  const sum = Array.from(body).reduce((total, letter, at) => total + (at + 2) * ALPHABET.indexOf(letter), 0);
  return ALPHABET[sum % 31]!;
}

/** A short print of a task's words, beside its code in the hidden key: code and words left apart by a sort are noticed. */
export function wordsPrint(words: string): string {
  return bits(words.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase())
    .toString(16)
    .padStart(14, '0')
    .slice(-6);
}
