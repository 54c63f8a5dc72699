// Whether a piece of a cell can stand alone: lines of broken cells are told from new ones by their first and last words.
import { pattern } from '../../lexicon/pattern.js';

/** The words begin in the middle of a sentence. */
export function startsLow(text: string): boolean {
  const first = text.trim()[0];
  if (first === undefined) return false;
  return /[,;.)\]…]/.test(first) || (first.toLowerCase() === first && first.toUpperCase() !== first);
}

const OPEN = pattern(String.raw`(?:^|[^\p{L}]){=fillers:open-end}$`, 'u');
const OPEN_BARE = pattern(String.raw`\b{fillers:open-end}$`);

/**
 * The sentence cannot end there: a comma, a bracket left open, or a word that needs another. With its marks, because “chợ”
 * may end a sentence and “cho” may not; in words that lost all their marks without.
 */
export function endsOpen(text: string): boolean {
  const words = text.slice(-40).normalize('NFC').toLowerCase().trimEnd();
  if (/[,(–-]$/.test(words)) return true;
  return /[^\x20-\x7e\s]/.test(words) ? OPEN.test(words) : OPEN_BARE.test(words);
}
