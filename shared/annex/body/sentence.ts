// Whether a piece of a cell can stand alone: lines of broken cells are told from new ones by their first and last words.
import { fold } from '../../text/fold.js';

/** The words begin in the middle of a sentence. */
export function startsLow(text: string): boolean {
  const first = text.trim()[0];
  if (first === undefined) return false;
  return /[,;.)\]…]/.test(first) || (first.toLowerCase() === first && first.toUpperCase() !== first);
}

const OPEN_WORDS = 'và|của|các|cho|với|tại|về|theo|từ|đến|trong|những|một|được|để|hoặc|trên|thuộc|do|bằng|khi|nhằm';
const OPEN = new RegExp(`(?:^|[^\\p{L}])(?:${OPEN_WORDS})$`, 'u');
const OPEN_BARE = new RegExp(`\\b(?:${fold(OPEN_WORDS).text})$`);

/**
 * The sentence cannot end there: a comma, a bracket left open, or a word that needs another. With its marks, because “chợ”
 * may end a sentence and “cho” may not; in words that lost all their marks without.
 */
export function endsOpen(text: string): boolean {
  const words = text.slice(-40).normalize('NFC').toLowerCase().trimEnd();
  if (/[,(–-]$/.test(words)) return true;
  return /[^\x20-\x7e\s]/.test(words) ? OPEN.test(words) : OPEN_BARE.test(words);
}
