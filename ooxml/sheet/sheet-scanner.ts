import { Odd } from '../errors.js';
import { BANG, GT, LT, QUESTION, SLASH, ascii, at, find, isSpace, tagEnd } from './bytes.js';
import type { Scanner } from './feed.js';
import type { RowReader } from './row-reader.js';

const COMMENT = ascii('<!--');
const COMMENT_END = ascii('-->');

/** What the scanner tells about everything that is not a row: merges, links, protection. `tag` is the whole tag. */
export type TagListener = (name: string, tag: Uint8Array) => void;

/**
 * Walks the bytes of one sheet part. Rows and cells go to the row reader without becoming text first;
 * the few other tags that matter go to the listener. Spellings it does not know are `Odd`; so is, in `finish`, a sheet that was cut.
 */
export class SheetScanner implements Scanner {
  private prefix = -1;
  private own = '';
  private inData = false;
  private sawData = false;
  private closed = false;

  constructor(
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
    if (this.inData && (bytes[i + 1] === BANG || bytes[i + 1] === QUESTION)) throw new Odd('between rows');
    if (bytes[i + 1] === BANG) {
      if (!at(bytes, i, COMMENT)) throw new Odd('declaration');
      const close = find(bytes, COMMENT_END, i + 4, end);
      return close < 0 ? -1 : close + 3;
    }
    const stop = tagEnd(bytes, i + 1, end);
    if (stop < 0 || bytes[i + 1] === QUESTION) return stop;
    const closing = bytes[i + 1] === SLASH;
    const name = this.name(bytes, i + (closing ? 2 : 1));
    if (name === 'sheetData') {
      if (closing && !this.inData) throw new Odd('no table of cells');
      this.inData = !closing && bytes[stop - 2] !== SLASH;
      if (this.inData && this.sawData) throw new Odd('two tables of cells');
      this.sawData ||= !this.inData;
    } else if (name === 'worksheet' && closing) this.closed = true;
    else if (this.inData) throw new Odd('between rows');
    else if (!closing && name !== '') this.listen(name, bytes.subarray(i, stop));
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
      this.own = full.slice(0, this.prefix);
      if (full.slice(this.prefix) !== 'worksheet') throw new Odd('root');
      this.refuseSecondName(bytes, to);
    }
    // Elements of other namespaces are none of ours, whatever they are called.
    const colon = full.indexOf(':') + 1;
    return full.slice(0, colon) === this.own ? full.slice(colon) : '';
  }

  /** Where the namespace of the sheet has two names, both may be used: <x:worksheet xmlns="…main" xmlns:x="…main">. */
  private refuseSecondName(bytes: Uint8Array, from: number): void {
    const stop = tagEnd(bytes, from, bytes.length);
    const tag = String.fromCharCode(...bytes.subarray(from, Math.min(stop < 0 ? bytes.length : stop, from + 8000)));
    if ((tag.match(/spreadsheetml(?:\/2006)?\/main["']/g) ?? []).length > 1) throw new Odd('two names');
  }

  finish(): void {
    if (!this.sawData || !this.closed) throw new Odd('cut');
  }
}
