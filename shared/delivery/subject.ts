/** Subjects longer than this are cut on a phone. */
export const SUBJECT_LENGTH = 70;

const tidy = (text: string): string =>
  text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ ([;,])/g, '$1')
    .trim();

/** The first pattern that fits in 70 characters; the last one is cut at a word when none does. */
export function subject(...patterns: readonly string[]): string {
  const ready = patterns.map(tidy);
  const fitting = ready.find((text) => text.length <= SUBJECT_LENGTH);
  if (fitting !== undefined) return fitting;
  const last = (ready[ready.length - 1] ?? '').slice(0, SUBJECT_LENGTH - 1);
  return `${last.slice(0, Math.max(last.lastIndexOf(' '), 40)).replace(/[\s,;–-]+$/, '')}…`;
}
