import { pick } from './random.js';

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

/** Damage seen in real headings: lost marks, a space inside a word, a letter misread, decomposed letters, double spaces. */
export function damage(text: string, random: () => number): string {
  const kind = pick(random, ['marks', 'space', 'letter', 'nfd', 'spaces', 'none']);
  if (kind === 'marks') return plain(text);
  if (kind === 'nfd') return text.normalize('NFD');
  if (kind === 'spaces') return ` ${text.replace(/ /g, '  ')} `;
  const letters = Array.from(text);
  const at = 1 + Math.floor(random() * Math.max(1, letters.length - 2));
  if (kind === 'space' && letters.length >= 6) return [...letters.slice(0, at), ' ', ...letters.slice(at)].join('');
  if (kind === 'letter' && letters.length >= 9 && /\p{L}/u.test(letters[at] ?? ''))
    letters[at] = pick(random, ['i', 'o', 'e', '6', 't']);
  return letters.join('');
}
