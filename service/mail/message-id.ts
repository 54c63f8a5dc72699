import { createHash } from 'node:crypto';

/** The same letter has the same Message-ID for ever: a second copy after a power cut is recognised as one. */
export function messageIdOf(key: string, from: string): string {
  const domain = /@([^>\s]+)>?\s*$/.exec(from)?.[1] ?? 'dondoc.invalid';
  return `<${createHash('sha256').update(key).digest('hex').slice(0, 32)}@${domain}>`;
}
