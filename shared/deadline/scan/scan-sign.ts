import { Kind, kindAt, plainSign, spaceEnd } from './characters.js';
import { letter, letters } from './classes.js';
import type { TokenBuilder } from './token-builder.js';
import { TYPING } from './token.js';

const [SLASH, DASH, DOT, COMMA, STOP, SEMI] = letters('slash', 'dash', 'dot', 'comma', 'stop', 'semi');
/** Signs that begin an item of a list: - * +. */
const BULLETS = letters('dash', 'sign', 'and').join('');
const [OPEN, CLOSE, ARROW, SIGN, AND] = letters('open', 'close', 'arrow', 'sign', 'and');
const [N, NW, ROMAN, W] = letters('n', 'nw', 'roman', 'w');

const CLASSES = Array.from<string | undefined>({ length: 128 });
for (const [signs, c] of [
  ['/\\|', SLASH],
  ['-~', DASH],
  [',', COMMA],
  [';', SEMI],
  [':', letter('colon')],
  ['({', OPEN],
  [')}', CLOSE],
  ['%', letter('pct')],
  ['&+', AND],
  ['>', ARROW],
] as const)
  for (const sign of signs) CLASSES[sign.charCodeAt(0)] = c;

const [ROUND, END, POINT, MINUS, EQUALS, BAR, GREATER] = Array.from('().-=|>', (sign) => sign.charCodeAt(0));
const YEAR = /^(?:19|20)\d\d(?!\d)/;

/** Reads a sign; a doubled one counts once. Returns where it ends. */
export function scanSign(so: TokenBuilder, from: number): number {
  const { text, last, gap } = so;
  const code = plainSign(text.charCodeAt(from));
  let end = from + 1;
  // 16h30': minutes.
  if ((code === 39 || code === 0x2019 || code === 0x2032) && last?.c === N && last.end === from) return end;
  if (code !== ROUND && code !== END) while (end < text.length && plainSign(text.charCodeAt(end)) === code) end += 1;
  if (code === POINT) {
    const joined = end === from + 1 && kindAt(text, end) === Kind.Digit && last?.end === from && last.c !== W;
    so.push(joined ? DOT : STOP, from, end, 0, '', 0);
    so.fresh = !joined;
    return end;
  }
  let c = (code < 128 ? CLASSES[code] : code === 0x2192 ? ARROW : undefined) ?? SIGN;
  // “Quý III;2026” is one period; -> and => are arrows; | is a separator only between digits.
  if (c === SEMI && !gap && (last?.c === ROMAN || last?.c === N) && YEAR.test(text.slice(end, end + 5))) c = COMMA;
  else if ((code === MINUS || code === EQUALS) && text.charCodeAt(spaceEnd(text, end)) === GREATER) {
    c = ARROW;
    end = spaceEnd(text, end) + 1;
  } else if (code === BAR && (gap || kindAt(text, end) !== Kind.Digit)) c = SIGN;
  // “(1) Quý I; (2) Quý II”, “* Quý I”: each number and bullet begins something new.
  const item = c === CLOSE ? isItem(so) : so.fresh && BULLETS.includes(c);
  if (c === CLOSE && close(so)) return end;
  if (c === OPEN) {
    so.depth += 1;
    so.opened = so.tokens.length;
  }
  so.push(c, from, end, 0, '', end - from > 1 && c === SLASH ? TYPING : 0);
  if (c === OPEN || c === SEMI || item) so.fresh = true;
  return end;
}

/** Whether a bracket closes the number or letter of an item: “(1)”, “1)”, “a)” at the beginning of something. */
function isItem({ tokens, opened, last }: TokenBuilder): boolean {
  if (last === undefined) return false;
  if (opened >= 0) return tokens.length === opened + 2 && tokens[opened]!.fresh && last.c === N;
  return last.fresh && (last.c === N || last.end - last.start === 1);
}

/** Closes a bracket. Whether it goes away with what it held: “ngày 15 (mười lăm)” says a number again in words. */
function close(so: TokenBuilder): boolean {
  const { tokens, opened } = so;
  so.depth = Math.max(0, so.depth - 1);
  so.opened = -1;
  if (opened < 0 || opened >= tokens.length - 1) return false;
  for (let i = opened + 1; i < tokens.length; i++) if (tokens[i]!.c !== NW) return false;
  tokens.length = opened;
  const number = opened > 0 ? tokens[opened - 1] : undefined;
  if (number) tokens[opened - 1] = { ...number, word: '(' };
  so.last = opened > 0 ? tokens[opened - 1] : undefined;
  return true;
}
