import { wordAt, type Word } from './word-senses.js';
import type { Token } from './token.js';

/** A text and its tokens so far, with what stands right before the next one. */
export class TokenBuilder {
  readonly tokens: Token[] = [];
  last: Token | undefined = undefined;
  /** How many brackets are open. */
  depth = 0;
  /** How many tokens stood before the bracket opened last; −1 where none is open. */
  opened = -1;
  /** Nothing, a line break or a sign that begins something new stands before the next token. */
  fresh = true;
  /** White space does. */
  gap = true;

  private seenAt = -1;
  private seen: Word | undefined = undefined;

  constructor(readonly text: string) {}

  /** The word that begins at a place. The one looked at last is not searched for again: phrases look one word ahead. */
  wordAt(from: number): Word {
    if (from === this.seenAt && this.seen) return this.seen;
    this.seenAt = from;
    return (this.seen = wordAt(this.text, from));
  }

  push(c: string, start: number, end: number, value: number, word: string, flags: number): void {
    const { depth, fresh, gap } = this;
    this.last = { c, start, end, value, word, flags, depth, fresh, gap, made: undefined };
    this.tokens.push(this.last);
    this.fresh = false;
    this.gap = false;
  }
}
