import { letter, letters } from '../scan/classes.js';
import type { Piece } from './near-words.js';
import { ASK, SPACING, type Token, tokenAt } from '../scan/token.js';
import { isWord, LONGEST_WORD } from '../scan/vocabulary.js';

const [N, X, W, CODE, ROMAN] = letters('n', 'x', 'w', 'code', 'roman');

const YEAR_NEXT = (['slash', 'dash', 'dot', 'year'] as const).map(letter);

/** “T rước”, “Q uý”, “T h ường”, and “1 2/2026”. */
export function joined(text: string, tokens: readonly Token[], i: number): Piece | undefined {
  const second = tokenAt(tokens, i + 1);
  if (!second?.gap) return undefined;
  const first = tokens[i]!;
  return first.c === N || first.c === X ? joinedDigits(tokens, i) : joinedLetters(text, tokens, i);
}

function joinedDigits(tokens: readonly Token[], i: number): Piece | undefined {
  const first = tokens[i]!;
  const second = tokens[i + 1]!;
  const whole = first.word + second.word;
  const piece = { text: whole, from: first.start, to: second.end, flags: SPACING | ASK };
  const followed = tokens.length > i + 2;
  if (first.c === N && (second.c === N || second.c === X) && followed && (whole.length === 2 || whole.length === 4))
    return piece;
  // “30/6/20 26”, “năm 2 026”.
  return /^20\d\d$/.test(whole) && YEAR_NEXT.includes(tokenAt(tokens, i - 1)?.c ?? ' ') ? piece : undefined;
}

/** A torn word leaves a piece that is no word, or a single letter, among the first two. */
function joinedLetters(text: string, tokens: readonly Token[], i: number): Piece | undefined {
  const first = tokens[i]!;
  const second = tokens[i + 1]!;
  if (!(isPiece(first) || isPiece(second))) return undefined;
  // Two whole words are together longer than any word: nothing to try.
  if (first.word.length + second.word.length > LONGEST_WORD) return undefined;
  let last = i;
  while (last < i + 3 && tokenAt(tokens, last + 1)?.gap && isLetters(text, tokens[last + 1]!)) last += 1;
  if (!isLetters(text, first)) return undefined;
  for (; last > i; last--) {
    let whole = '';
    for (let k = i; k <= last; k++) whole += text.slice(tokens[k]!.start, tokens[k]!.end);
    if (whole.length < 12 && isWord(whole))
      // The I of “Qu I II/2026” may be a letter of “Quí” or a part of III.
      return {
        text: whole,
        from: first.start,
        to: tokens[last]!.end,
        flags: tokens[last]!.c === ROMAN && tokenAt(tokens, last + 1)?.c === ROMAN ? SPACING | ASK : SPACING,
      };
  }
  return undefined;
}

const isPiece = (t: Token): boolean => t.c === W || (t.end - t.start === 1 && t.word !== '');

function isLetters(text: string, t: Token): boolean {
  if (t.word === '' || t.end - t.start > 8) return false;
  const code = text.charCodeAt(t.start);
  return (code < 48 || code > 57) && t.c !== CODE && !text.slice(t.start, t.end).includes(' ');
}
