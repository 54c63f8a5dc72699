import type { Assumed } from '../types.js';

/** Where a value was taken from, as it is told to an official: “Quý II/2026 (theo tiêu đề nhóm)”. */
export const ASSUMED_WORDS: Record<Assumed, string> = {
  group: 'theo tiêu đề nhóm',
  title: 'theo tiêu đề phụ lục',
  above: 'như dòng trên',
  marks: 'theo cột được đánh dấu',
};

/** The words with their origin behind them; for words that stand in no cell as they are. */
export const withOrigin = (words: string, origin: Assumed): string => `${words} (${ASSUMED_WORDS[origin]})`;
