import { fold } from './fold.js';

const MARKS = /\p{M}/gu;
const marksOf = (letter: string): string => (letter.normalize('NFKD').match(MARKS) ?? []).join('');

/**
 * How a word written as `written` stands to its right spelling: 'same'; 'missing' where marks were left off
 * (“quy” or “quý” typed as “quy”); 'wrong' where it carries a mark the right one has not («quỹ» is not «quý»).
 * Both words must fold to the same letters.
 */
export function compareMarks(written: string, right: string): 'same' | 'missing' | 'wrong' {
  const a = written.normalize('NFC').toLowerCase();
  const b = right.normalize('NFC').toLowerCase();
  if (a === b) return 'same';
  if (a.length !== b.length) return fold(a).text === a ? 'missing' : 'wrong';
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    if (a[i] === 'đ') return 'wrong';
    const allowed = marksOf(b[i]!);
    for (const mark of marksOf(a[i]!)) if (!allowed.includes(mark)) return 'wrong';
  }
  return 'missing';
}
