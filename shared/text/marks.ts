import { fold } from './fold.js';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

interface Apart {
  readonly letters: string;
  readonly tone: string;
}

// Few words are compared, again and again; taking one apart costs more than reading a whole date.
const known = new Map<string, Apart>();
const MOST = 2000;
const LONGEST = 24;

/** A word taken apart: letters with the marks that make other vowels (â, ơ, ư, ă, ê, ô), and its tone. */
function apart(word: string): Apart {
  const found = known.get(word);
  if (found) return found;
  const open = word.normalize('NFD');
  const parts = { letters: open.replace(TONES, '').normalize('NFC'), tone: (open.match(TONES) ?? []).join('') };
  if (known.size < MOST && word.length < LONGEST) known.set(word, parts);
  return parts;
}

/**
 * How a word written as `written` stands to its right spelling: 'same' (the place of the tone does not matter: hoá, hóa);
 * 'missing' where marks were left off (“quy” for “quý”); 'wrong' where it carries a mark the right one has not («quỹ» is
 * not «quý»). Both words must fold to the same letters.
 */
export function compareMarks(written: string, right: string): 'same' | 'missing' | 'wrong' {
  const a = apart(written.toLowerCase());
  const b = apart(right.toLowerCase());
  if (a.letters === b.letters && a.tone === b.tone) return 'same';
  if (a.tone !== '' && a.tone !== b.tone) return 'wrong';
  if (a.letters.length !== b.letters.length) return fold(a.letters).text === a.letters ? 'missing' : 'wrong';
  const bare = fold(b.letters).text;
  for (let i = 0; i < a.letters.length; i++)
    if (a.letters[i] !== b.letters[i] && a.letters[i] !== bare[i]) return 'wrong';
  return 'missing';
}
