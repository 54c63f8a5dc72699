import { APOSTROPHE, EQUALS, QUOTE, isSpace } from './bytes.js';

/** Steps over the attributes of a tag in its bytes without making a string. */
export class AttributeCursor {
  /** Around the value found last. */
  open = 0;
  close = 0;

  /** Reads the attribute that begins at `i`: answers where its name ends and sets `open` and `close`; -1 when it is cut. */
  next(bytes: Uint8Array, i: number, end: number): number {
    let equals = i;
    while (equals < end && bytes[equals] !== EQUALS) equals += 1;
    let open = equals + 1;
    while (open < end && bytes[open] !== QUOTE && bytes[open] !== APOSTROPHE) open += 1;
    if (open >= end) return -1;
    const quote = bytes[open];
    let close = open + 1;
    while (close < end && bytes[close] !== quote) close += 1;
    if (close >= end) return -1;
    this.open = open + 1;
    this.close = close;
    while (equals > i && isSpace(bytes[equals - 1]!)) equals -= 1;
    return equals;
  }
}
