import { strFromU8 } from 'fflate';
import { Refusal } from '../errors.js';
import { decodeEntities, decodeXstring } from '../xml/entities.js';
import { tags } from '../xml/tags.js';
import type { Package } from '../zip/package.js';
import { refuseUtf16, streamPart } from '../zip/package.js';
import { ascii, at } from './bytes.js';
import type { Scanner } from './feed.js';
import { feeder } from './feed.js';

const plain = (text: string): string =>
  decodeXstring(decodeEntities(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text));

/** Cuts the part after whole `<si>` items, turns each cut into text at once and takes the strings out of it. */
class StringScanner implements Scanner {
  readonly strings: string[] = [];
  closed = false;
  private prefix: string | undefined;

  constructor(private readonly part: string) {}

  scan(bytes: Uint8Array, end: number): number {
    if (this.prefix === undefined) {
      const head = strFromU8(bytes.subarray(0, Math.min(end, 4096)), true);
      const root = /<((?:[\w.-]+:)?)sst[\s/>]/.exec(head);
      if (/<!DOCTYPE/i.test(head)) throw new Refusal('doctype', this.part);
      if (!root) {
        if (end >= 4096) throw new Refusal('damaged', this.part);
        return 0;
      }
      this.prefix = root[1]!;
    }
    const cut = this.cut(bytes, end);
    if (cut > 0) this.take(strFromU8(bytes.subarray(0, cut)), this.prefix);
    return cut;
  }

  /** After the last whole item; everything once the end of the table is there. */
  private cut(bytes: Uint8Array, end: number): number {
    const [item, table] = [ascii(`</${this.prefix}si>`), ascii(`</${this.prefix}sst`)];
    for (let i = end - item.length; i >= 0; i -= 1) {
      if (bytes[i] !== 60) continue;
      if (at(bytes, i, item)) return i + item.length;
      if (at(bytes, i, table)) {
        this.closed = true;
        return end;
      }
      // <sst/>: a table without items.
      if (at(bytes, i, ascii(`<${this.prefix}sst`)) && /\/>\s*$/.test(strFromU8(bytes.subarray(i, end)))) {
        this.closed = true;
        return end;
      }
    }
    return 0;
  }

  private take(text: string, prefix: string): void {
    const [open, close] = [`<${prefix}si><${prefix}t>`, `</${prefix}t></${prefix}si>`];
    // Comments, CDATA and the forbidden DOCTYPE are rare enough to be read tag by tag.
    if (text.includes('<!')) {
      this.slowly(text);
      return;
    }
    const gap = `<${prefix}si`;
    // One look at the whole piece spares three looks at each string.
    const asWritten = !/[&\r]|_x/.test(text);
    for (let i = text.indexOf(gap); i >= 0; i = text.indexOf(gap, i)) {
      if (text.startsWith(open, i)) {
        const start = i + open.length;
        const stop = text.indexOf('<', start);
        if (stop >= 0 && text.startsWith(close, stop)) {
          const item = text.slice(start, stop);
          this.strings.push(asWritten ? item : plain(item));
          i = stop + close.length;
          continue;
        }
      }
      const end = text.indexOf(`</${prefix}si>`, i);
      const stop = end < 0 ? text.length : end + prefix.length + 5;
      // <si/> may stand before the next whole item, so the pieces are read in order.
      this.slowly(text.slice(i, stop));
      i = stop;
    }
  }

  /** Rich text, reading aids (<rPh>, left out), empty items, CDATA. */
  private slowly(text: string): void {
    let item: string | undefined;
    let aside = false;
    let from = -1;
    for (const tag of tags(text, this.part)) {
      if (tag.name === 'si') {
        if (tag.closing || tag.empty) this.strings.push(item ?? '');
        item = tag.closing || tag.empty ? undefined : '';
      } else if (tag.name === 'rPh') aside = !tag.closing && !tag.empty;
      else if (tag.name === 't' && item !== undefined && !aside) {
        if (tag.closing) item += withData(text.slice(from, tag.start));
        else from = tag.end;
      }
    }
  }
}

/** Text with CDATA sections (taken as they are) and comments (dropped). */
function withData(text: string): string {
  if (!text.includes('<!')) return plain(text);
  return text
    .split(/(<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->)/)
    .map((piece) => (piece.startsWith('<![') ? piece.slice(9, -3) : piece.startsWith('<!--') ? '' : plain(piece)))
    .join('');
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
