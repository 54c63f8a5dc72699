import { Refusal } from '../errors.js';
import type { Package } from '../zip/package.js';
import { refuseUtf16, streamPart } from '../zip/package.js';
import { BANG, LT, QUESTION, SLASH, ascii, at, find, isSpace, tagEnd } from './bytes.js';
import type { Scanner } from './feed.js';
import { feeder } from './feed.js';
import { richText } from './rich-text.js';

const COMMENT = ascii('<!--');
const COMMENT_END = ascii('-->');

class StringScanner implements Scanner {
  readonly strings: string[] = [];
  closed = false;
  private prefix = -1;
  private closing = ascii('</si>');

  constructor(private readonly part: string) {}

  scan(bytes: Uint8Array, end: number): number {
    let i = 0;
    for (;;) {
      const tag = bytes.indexOf(LT, i);
      if (tag < 0 || tag >= end) return end;
      // Enough to tell tags from comments and declarations.
      if (tag + 4 > end) return tag;
      if (bytes[tag + 1] === BANG) {
        if (!at(bytes, tag, COMMENT)) throw new Refusal('doctype', this.part);
        const close = find(bytes, COMMENT_END, tag + 4, end);
        if (close < 0) return tag;
        i = close + 3;
        continue;
      }
      const stop = tagEnd(bytes, tag + 1, end);
      if (stop < 0) return tag;
      if (bytes[tag + 1] === QUESTION) i = stop;
      else if (this.prefix < 0) i = this.root(bytes, tag, stop);
      else {
        const next = this.element(bytes, tag, stop, end);
        if (next < 0) return tag;
        i = next;
      }
    }
  }

  /** The root tells the namespace prefix all others carry: <x:sst>. */
  private root(bytes: Uint8Array, tag: number, stop: number): number {
    const name = String.fromCharCode(...bytes.subarray(tag + 1, Math.min(stop, tag + 60))).split(/[\s/>]/)[0]!;
    this.prefix = name.includes(':') ? name.indexOf(':') + 1 : 0;
    this.closing = ascii(`</${name.slice(0, this.prefix)}si>`);
    this.closed = bytes[stop - 2] === SLASH;
    return stop;
  }

  private element(bytes: Uint8Array, tag: number, stop: number, end: number): number {
    if (bytes[tag + 1] === SLASH) {
      this.closed = true;
      return stop;
    }
    const name = tag + 1 + this.prefix;
    const after = bytes[name + 2]!;
    const isItem =
      bytes[name] === 115 && bytes[name + 1] === 105 && (after === 62 || after === SLASH || isSpace(after));
    if (!isItem) return stop;
    if (bytes[stop - 2] === SLASH) {
      this.strings.push('');
      return stop;
    }
    const close = find(bytes, this.closing, stop, end);
    if (close < 0) return -1;
    this.strings.push(richText(bytes, stop, close, this.prefix));
    return close + this.closing.length;
  }
}

/** All shared strings by index; empty when the workbook has none. Throws `Refusal`. */
export function readSharedStrings(pkg: Package, part: string | undefined): readonly string[] {
  if (part === undefined) return [];
  const scanner = new StringScanner(part);
  const feed = feeder(scanner, part);
  let first = true;
  const found = streamPart(pkg, part, (piece) => {
    if (first) refuseUtf16(piece, part);
    first = false;
    feed(piece);
  });
  if (found && !scanner.closed) throw new Refusal('truncated', part);
  return scanner.strings;
}
