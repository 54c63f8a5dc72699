// Whether a piece of a cell can stand alone: lines of broken cells are told from new ones by their first and last words.
import { fold } from '../text/fold.js';

/** The words begin in the middle of a sentence. */
export function startsLow(text: string): boolean {
  const first = text.trim()[0];
  if (first === undefined) return false;
  return /[,;.)\]…]/.test(first) || (first.toLowerCase() === first && first.toUpperCase() !== first);
}

/** The sentence cannot end there: a comma, a bracket left open, or a word that needs another. */
export function endsOpen(text: string): boolean {
  const words = fold(text.slice(-40)).text.trimEnd();
  if (/[,(–-]$/.test(words)) return true;
  return /\b(?:va|cua|cac|cho|voi|tai|ve|theo|tu|den|trong|nhung|mot|duoc|de|hoac|tren|thuoc|do|bang|khi|nham)$/.test(
    words,
  );
}
