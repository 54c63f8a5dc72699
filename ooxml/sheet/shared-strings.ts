import { strFromU8 } from 'fflate';
import { Odd, Refusal } from '../errors.js';
import { decodeEntities, decodeXstring } from '../xml/entities.js';
import { tags } from '../xml/tags.js';
import type { Package } from '../zip/package.js';
import { ascii, at } from './bytes.js';
import type { Scanner } from './feed.js';
import { scanPart } from './scan-part.js';

const plain = (text: string): string =>
  decodeXstring(decodeEntities(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text));

/** Cuts the part after whole `<si>` items, turns each cut into text at once and takes the strings out of it. */
class StringScanner implements Scanner {
  readonly strings: string[] = [];
  closed = false;
  private prefix: string | undefined;
  private odd: readonly string[] = oddIn('');
  private started = false;

  constructor(
    private readonly part: string,
    private readonly canonical: boolean,
  ) {}

  scan(bytes: Uint8Array, end: number): number {
    if (this.prefix === undefined) {
      const head = strFromU8(bytes.subarray(0, Math.min(end, 4096)), true);
      const root = /<((?:[\w.-]+:)?)sst(?=[\s/>])[^>]*>/.exec(head);
      if (head.includes('<!')) throw new Odd('declaration');
      if (!root) {
        if (end >= 4096) throw new Odd('root');
        return 0;
      }
      if ((root[0].match(/spreadsheetml(?:\/2006)?\/main["']/g) ?? []).length > 1) throw new Odd('two names');
      this.prefix = root[1]!;
      this.odd = oddIn(this.prefix);
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

  private isOdd(text: string): boolean {
    return this.odd.some((sign) => text.includes(sign));
  }

  private take(text: string, prefix: string): void {
    const [open, close] = [`<${prefix}si><${prefix}t>`, `</${prefix}t></${prefix}si>`];
    // The root may name many namespaces, and instructions stand before it.
    const from = this.started ? 0 : text.indexOf('>', text.indexOf(`<${prefix}sst`)) + 1;
    this.started = true;
    if (!this.canonical && this.isOdd(from > 0 ? text.slice(from) : text)) throw new Odd('spelling');
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

  /** Rich text, reading aids (<rPh>, left out), empty items. */
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
        if (tag.closing) item += plain(text.slice(from, tag.start));
        else from = tag.end;
      }
    }
  }
}

/** Comments, CDATA, instructions, `</si >`, a namespace named anew: the scanner would misread them. */
const oddIn = (prefix: string): readonly string[] => [
  '<!',
  '<?',
  'xmlns',
  ...[' ', '\n', '\r', '\t'].map((space) => `</${prefix}si${space}`),
];

/** All shared strings by index; empty when the workbook has none. Throws `Refusal`. */
export function readSharedStrings(pkg: Package, part: string | undefined): readonly string[] {
  if (part === undefined) return [];
  const spent = pkg.spent.bytes;
  try {
    return scanStrings(pkg, part, false);
  } catch (cause) {
    if (!(cause instanceof Odd)) throw cause;
    pkg.spent.bytes = spent;
    return scanStrings(pkg, part, true);
  }
}

function scanStrings(pkg: Package, part: string, canonical: boolean): readonly string[] {
  const scanner = new StringScanner(part, canonical);
  const found = scanPart(pkg, part, scanner, canonical);
  if (found && !scanner.closed) throw canonical ? new Refusal('truncated', part) : new Odd('cut');
  return scanner.strings;
}
