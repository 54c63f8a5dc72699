import { letter } from '../scan/classes.js';
import { joined } from './spacing.js';
import { digits, romanAfterQuarter } from './strokes.js';
import { word } from './words.js';
import { isTime, type Piece } from './near-words.js';
import { type Token, tokenAt } from '../scan/token.js';

const [W, JUNK] = [letter('w'), letter('junk')];

export interface Mended {
  readonly text: string;
  /** Where each character of `text` stands in the original. */
  readonly at: readonly number[];
  readonly flags: number;
}

/** The likely original of a damaged cell; undefined where no damage was recognised. Only words beside time words are touched. */
export function repair(text: string, tokens: readonly Token[], failed: boolean): Mended | undefined {
  if (!failed && !looksDamaged(tokens)) return undefined;
  const pieces: Piece[] = [];
  for (let i = 0; i < tokens.length;) {
    const found =
      joined(text, tokens, i) ??
      romanAfterQuarter(text, tokens, i) ??
      digits(text, tokens, i) ??
      word(text, tokens, i, failed);
    if (!found) {
      i += 1;
      continue;
    }
    pieces.push(found);
    while (i < tokens.length && tokens[i]!.start < found.to) i += 1;
  }
  if (pieces.length === 0) return undefined;
  let out = '';
  const at: number[] = [];
  let flags = 0;
  let from = 0;
  const copy = (to: number): void => {
    for (let k = from; k < to; k++) at.push(k);
    out += text.slice(from, to);
    from = to;
  };
  for (const piece of pieces) {
    copy(piece.from);
    for (let k = 0; k < piece.text.length; k++) at.push(Math.min(piece.from + k, piece.to - 1));
    out += piece.text;
    from = piece.to;
    flags |= piece.flags;
  }
  copy(text.length);
  at.push(text.length);
  return { text: out, at, flags };
}

/** Whether a spoiled number, or an unknown word beside one of time, stands in a cell. */
function looksDamaged(tokens: readonly Token[]): boolean {
  for (let i = 0; i < tokens.length; i++) {
    const { c } = tokens[i]!;
    if (c === JUNK || (c === W && (isTime(tokenAt(tokens, i + 1)) || isTime(tokenAt(tokens, i - 1))))) return true;
  }
  return false;
}
