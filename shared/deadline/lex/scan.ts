import { Kind, kindOf, signOf } from './characters.js';
import { letter, letters, type ClassName } from './classes.js';
import { codeEnd } from './code.js';
import { scanWords, spoils } from './scan-words.js';
import { TYPING, type Token } from './token.js';

const C = (name: ClassName): string => letter(name);
const [N, Y, X, JUNK, ROMAN, NW, W] = letters('n', 'y', 'x', 'junk', 'roman', 'nw', 'w');
const [CODE, SIGN, STOP, DOT, OPEN, CLOSE] = letters('code', 'sign', 'stop', 'dot', 'open', 'close');

const SIGNS: Readonly<Record<string, string>> = {
  '/': C('slash'),
  '\\': C('slash'),
  '|': C('slash'),
  '-': C('dash'),
  '~': C('dash'),
  ',': C('comma'),
  ';': C('semi'),
  ':': C('colon'),
  '(': OPEN,
  '[': OPEN,
  '{': OPEN,
  ')': CLOSE,
  ']': CLOSE,
  '}': CLOSE,
  '%': C('pct'),
  '&': C('and'),
  '+': C('and'),
  '→': C('arrow'),
  '>': C('arrow'),
};

const YEAR = /^(?:19|20)\d\d(?!\d)/;

/** Cuts a text into tokens. One pass; every character is looked at a bounded number of times. */
export function scan(text: string): Token[] {
  const tokens: Token[] = [];
  const end = text.length;
  let i = 0;
  let depth = 0;
  let fresh = true;
  let gap = true;
  let opened = -1;
  const push = (c: string, from: number, to: number, value: number, word: string, flags: number): void => {
    tokens.push({ c, start: from, end: to, value, word, flags, depth, fresh, gap });
    fresh = false;
    gap = false;
  };
  while (i < end) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === Kind.Space || kind === Kind.Nothing) {
      if (code === 10 || code === 13 || code === 0x2028) fresh = true;
      gap ||= kind === Kind.Space;
      i += 1;
      continue;
    }
    if (kind === Kind.Digit) {
      let j = i + 1;
      let value = code - 48;
      for (let d = 0; j < end && (d = text.charCodeAt(j) - 48) >= 0 && d <= 9; j++)
        if (j - i < 9) value = value * 10 + d;
      const stop = codeEnd(text, j);
      if (stop > j) {
        push(CODE, i, stop, value, '', 0);
        i = stop;
        continue;
      }
      const width = j - i;
      // A number that touches an unknown word (“l2”, “3O”) has been damaged; its digits are not to be believed.
      const previous = tokens[tokens.length - 1];
      const touches = previous?.end === i && (previous.c === W || (previous.c === ROMAN && width < 4));
      const spoiled = touches || spoils(text, j);
      if (spoiled) push(JUNK, i, j, value, text.slice(i, j), 0);
      else
        push(width <= 2 ? N : width === 4 && value >= 1900 && value <= 2199 ? Y : X, i, j, value, text.slice(i, j), 0);
      i = j;
      continue;
    }
    if (kind === Kind.Letter) {
      i = scanWords(text, i, push, tokens[tokens.length - 1]?.c);
      continue;
    }
    // A sign; a doubled one counts once.
    const char = signOf(text[i]!);
    let j = i + 1;
    if (char !== '(' && char !== ')') while (j < end && signOf(text[j]!) === char) j += 1;
    const previous = tokens[tokens.length - 1];
    if (char === '.') {
      const joined =
        j === i + 1 && j < end && kindOf(text.charCodeAt(j)) === Kind.Digit && previous?.end === i && previous.c !== W;
      push(joined ? DOT : STOP, i, j, 0, '', 0);
      if (!joined) fresh = true;
    } else {
      // “Quý III;2026” is one period; -> and => are arrows; | is a separator only between digits.
      let c = SIGNS[char] ?? SIGN;
      if (c === SIGNS[';'] && YEAR.test(text.slice(j, j + 5)) && (previous?.c === ROMAN || previous?.c === N) && !gap)
        c = SIGNS[',']!;
      else if ((char === '-' || char === '=') && text[j] === '>') {
        c = SIGNS['→']!;
        j += 1;
      } else if (char === '|' && (gap || j === end || kindOf(text.charCodeAt(j)) !== Kind.Digit)) c = SIGN;
      if (c === CLOSE) {
        depth = Math.max(0, depth - 1);
        // “ngày 15 (mười lăm)”: a number said again in words.
        if (opened >= 0 && opened < tokens.length - 1 && tokens.slice(opened + 1).every((t) => t.c === NW)) {
          tokens.length = opened;
          const number = tokens[opened - 1];
          if (number) tokens[opened - 1] = { ...number, word: '(' };
          opened = -1;
          i = j;
          continue;
        }
        opened = -1;
      }
      if (c === OPEN) {
        depth += 1;
        opened = tokens.length;
      }
      push(c, i, j, 0, '', j - i > 1 && c === SIGNS['/'] ? TYPING : 0);
      if (c === OPEN || c === SIGNS[';']) fresh = true;
    }
    i = j;
  }
  return tokens;
}
