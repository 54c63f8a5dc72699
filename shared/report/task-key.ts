import { foldKey } from '../text/fold.js';

/** 53 bits of a text in base 36 (cyrb53, public domain): short, and the same on every host. */
export function hashOf(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/** A task's own id as a key; undefined where the task has none. */
export function idKey(id: string | undefined): string | undefined {
  const folded = foldKey(id ?? '');
  return folded ? `id:${folded.replace(/ /g, '-')}` : undefined;
}

/** The beginning of all keys made of places on one sheet of a plan. */
export function sheetKey(plan: string, sheet: string): string {
  return `${hashOf(plan)}:${hashOf(foldKey(sheet))}`;
}

/** The key of a task without an id: where it stands and what it says, whatever its row. */
export function placeKey(sheet: string, ordinal: string, content: string): string {
  return `${sheet}:${ordinal.trim()}:${hashOf(foldKey(content))}`;
}

/** A short id (“7”, “NV-07”) is often a plan's own numbering, which another plan may use for another task. */
export function isOwnNumber(key: string): boolean {
  return /^id:[a-z-]{0,3}\d{1,3}$/.test(key);
}

/** True when two texts share that part of the shorter one's words: the same task in other words. */
export function alike(a: string, b: string, part = 0.5): boolean {
  const words = [a, b].map((text) => new Set(foldKey(text).split(' ').filter(Boolean)));
  const [few, many] = words[0]!.size <= words[1]!.size ? [words[0]!, words[1]!] : [words[1]!, words[0]!];
  if (few.size === 0) return many.size === 0;
  let common = 0;
  for (const word of few) if (many.has(word)) common += 1;
  return common >= few.size * part;
}
