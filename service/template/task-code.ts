import { createHash } from 'node:crypto';

// Crockford's base 32: no letter that is read as another one.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A code for a task: stable for the same plan, group and words, unique among `taken`, with a check character so that a
 * code copied by hand is noticed. T-7K2M9Q: six characters after “T-”, the last one is the check.
 */
export function taskCode(words: string, taken: ReadonlySet<string>): string {
  for (let salt = 0; ; salt += 1) {
    const bytes = createHash('sha256').update(`${salt}|${words}`).digest();
    const body = Array.from(bytes.subarray(0, 5), (byte) => ALPHABET[byte % 32]!).join('');
    const code = `T-${body}${checkCharacter(body)}`;
    if (!taken.has(code)) return code;
  }
}

/** The weighted sum of the body modulo 31, as a character: one wrong or two swapped characters change it. */
export function checkCharacter(body: string): string {
  const sum = Array.from(body).reduce((total, letter, at) => total + (at + 2) * ALPHABET.indexOf(letter), 0);
  return ALPHABET[sum % 31]!;
}
