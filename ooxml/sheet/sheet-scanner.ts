import { Refusal } from '../errors.js';
import { BANG, GT, LT, QUESTION, SLASH, ascii, at, find, isSpace, tagEnd } from './bytes.js';
import type { Scanner } from './feed.js';
import type { RowReader } from './row-reader.js';

const COMMENT = ascii('<!--');
const COMMENT_END = ascii('-->');

/** What the scanner tells about everything that is not a row: merges, links, protection. `tag` is the whole tag. */
export type TagListener = (name: string, tag: Uint8Array) => void;

/**
 * Walks the bytes of one sheet part. Rows and cells go to the row reader without becoming text first;
 * the few other tags that matter go to the listener. Refuses a DOCTYPE; `finish` refuses a sheet that was cut.
 */
export class SheetScanner implements Scanner {
  private prefix = -1;
  private inData = false;
  private sawData = false;
  private closed = false;

  constructor(
    private readonly part: string,
    private readonly rows: RowReader,
    private readonly listen: TagListener,
  ) {}

  scan(bytes: Uint8Array, end: number): number {
    let i = 0;
    for (;;) {
      while (i < end && bytes[i] !== LT) i += 1;
      // Four bytes tell tags from comments and declarations.
      if (i + 4 > end) return i;
      const next = this.inData ? this.rows.read(bytes, i, end) : 0;
      if (next < 0) return i;
      if (next > 0) {
        i = next;
        continue;
      }
      const after = this.tag(bytes, i, end);
      if (after < 0) return i;
      i = after;
    }
  }

  private tag(bytes: Uint8Array, i: number, end: number): number {
    if (bytes[i + 1] === BANG) {
      if (!at(bytes, i, COMMENT)) throw new Refusal('doctype', this.part);
      const close = find(bytes, COMMENT_END, i + 4, end);
      return close < 0 ? -1 : close + 3;
    }
    const stop = tagEnd(bytes, i + 1, end);
    if (stop < 0 || bytes[i + 1] === QUESTION) return stop;
    const closing = bytes[i + 1] === SLASH;
    const name = this.name(bytes, i + (closing ? 2 : 1));
    if (name === 'sheetData') {
      this.inData = !closing && bytes[stop - 2] !== SLASH;
      this.sawData ||= !this.inData;
    } else if (name === 'worksheet' && closing) this.closed = true;
    else if (!closing && !this.inData) this.listen(name, bytes.subarray(i, stop));
    return stop;
  }

  private name(bytes: Uint8Array, from: number): string {
    let to = from;
    while (to < from + 80 && bytes[to] !== GT && bytes[to] !== SLASH && !isSpace(bytes[to]!)) to += 1;
    const full = String.fromCharCode(...bytes.subarray(from, to));
    if (this.prefix < 0) {
      // The root tells the prefix that all elements of the sheet carry: <x:worksheet>.
      this.prefix = full.indexOf(':') + 1;
      this.rows.setPrefix(full.slice(0, this.prefix));
      if (full.slice(this.prefix) !== 'worksheet') throw new Refusal('damaged', this.part);
    }
    return full.slice(full.indexOf(':') + 1);
  }

  finish(): void {
    if (!this.sawData || !this.closed) throw new Refusal('truncated', this.part);
  }
}
