import { encodeAttribute } from '../xml/entities.js';
import type { Tag } from '../xml/tags.js';
import { attributes, tags } from '../xml/tags.js';
import { spliceText } from './splice.js';

interface Block {
  /** The opening tag. */
  readonly open: Tag;
  /** Start of the closing tag; `open.end` in an empty element. */
  close: number;
  readonly items: { readonly start: number; end: number }[];
}

/** A block of styles.xml (numFmts, cellXfs, dxfs) with its direct children. */
export function findBlock(xml: string, block: string, item: string): Block | undefined {
  let found: Block | undefined;
  let depth = 0;
  for (const tag of tags(xml)) {
    if (!found) {
      if (tag.name === block && !tag.closing) found = { open: tag, close: tag.end, items: [] };
      if (found && tag.empty) return found;
      continue;
    }
    if (tag.closing) {
      if (depth === 0) {
        found.close = tag.start;
        return found;
      }
      depth -= 1;
      if (depth === 0 && tag.name === item) found.items[found.items.length - 1]!.end = tag.end;
    } else {
      if (depth === 0 && tag.name === item) found.items.push({ start: tag.start, end: tag.end });
      if (!tag.empty) depth += 1;
    }
  }
  return found;
}

/** Replaces or adds one attribute of an opening tag. */
export function setAttribute(tag: string, name: string, value: string): string {
  const written = `${name}="${encodeAttribute(value)}"`;
  const old = new RegExp(`(\\s)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  if (old.test(tag)) return tag.replace(old, (_, space: string) => space + written);
  return tag.replace(/(\s*\/?>)$/, (end) => ` ${written}${end.trimStart()}`);
}

/** Appends children to a block and keeps its count true; the rest of the text is untouched. */
export function append(xml: string, block: Block, children: readonly string[]): string {
  const tag = xml.slice(block.open.start, block.open.end);
  const counted = setAttribute(tag, 'count', String(block.items.length + children.length));
  if (!block.open.empty) {
    return spliceText(xml, [
      { start: block.open.start, end: block.open.end, text: counted },
      { start: block.close, end: block.close, text: children.join('') },
    ]);
  }
  const open = counted.replace(/\s*\/>$/, '>');
  const text = `${open}${children.join('')}</${block.open.prefix}${block.open.name}>`;
  return spliceText(xml, [{ start: block.open.start, end: block.open.end, text }]);
}

/** What a derived style changes in the cell's own style. */
export interface Variant {
  readonly formatCode?: string;
  readonly quotePrefix?: boolean;
  /** Name of the font, everything else of it (size, colour, weight) as it was. */
  readonly font?: string;
}

/** Adds cell styles to styles.xml: a copy of an existing one with one thing changed, at the end, so that no index moves. */
export class StyleSheet {
  private changed = false;
  private readonly derived = new Map<string, number>();

  constructor(private xml: string) {}

  /** The new text, or undefined when nothing was added. */
  get text(): string | undefined {
    return this.changed ? this.xml : undefined;
  }

  /** Index of a style like `base` with the variant applied; undefined when the sheet has no cell styles to build on. */
  derive(base: number, variant: Variant): number | undefined {
    const key = `${base} ${variant.formatCode ?? ''} ${variant.quotePrefix ?? ''} ${variant.font ?? ''}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const before = findBlock(this.xml, 'cellXfs', 'xf');
    const item = before?.items[base] ?? before?.items[0];
    if (!item) return undefined;
    let xf = this.xml.slice(item.start, item.end);
    const cut = xf.indexOf('>') + 1;
    let tag = xf.slice(0, cut);
    if (variant.formatCode !== undefined) {
      tag = setAttribute(
        setAttribute(tag, 'numFmtId', String(this.formatId(variant.formatCode))),
        'applyNumberFormat',
        '1',
      );
    }
    if (variant.font !== undefined) {
      const old = Number(attributes(tag).get('fontId') ?? 0);
      tag = setAttribute(setAttribute(tag, 'fontId', String(this.fontId(old, variant.font))), 'applyFont', '1');
    }
    if (variant.quotePrefix) tag = setAttribute(tag, 'quotePrefix', '1');
    xf = tag + xf.slice(cut);
    const block = findBlock(this.xml, 'cellXfs', 'xf')!;
    let index = block.items.findIndex(({ start, end }) => this.xml.slice(start, end) === xf);
    if (index < 0) {
      index = block.items.length;
      this.xml = append(this.xml, block, [xf]);
      this.changed = true;
    }
    this.derived.set(key, index);
    return index;
  }

  /** Index of a font like `base` with another name; `base` itself where the sheet has no fonts to build on. */
  private fontId(base: number, name: string): number {
    const block = findBlock(this.xml, 'fonts', 'font');
    const item = block?.items[base];
    if (!block || !item) return base;
    const old = this.xml.slice(item.start, item.end);
    const value = encodeAttribute(name);
    // A scheme or a character set would overrule the name.
    let font = old.replace(/<(?:[\w.-]+:)?(?:scheme|charset|family)\b[^>]*\/>/g, '');
    font = font.replace(
      /(<(?:[\w.-]+:)?name\b[^>]*?\bval\s*=\s*)(?:"[^"]*"|'[^']*')/,
      (_, head: string) => `${head}"${value}"`,
    );
    const same = block.items.findIndex(({ start, end }) => this.xml.slice(start, end) === font);
    if (same >= 0) return same;
    this.xml = append(this.xml, block, [font]);
    this.changed = true;
    return block.items.length;
  }

  private formatId(code: string): number {
    // dxfs hold numFmt elements of their own; a cell style may use only those of the numFmts block.
    const block = findBlock(this.xml, 'numFmts', 'numFmt');
    let highest = 163;
    for (const { start, end } of block?.items ?? []) {
      const of = attributes(this.xml.slice(start, end));
      if (of.get('formatCode') === code) return Number(of.get('numFmtId'));
      highest = Math.max(highest, Number(of.get('numFmtId')));
    }
    const id = highest + 1;
    const root = [...tags(this.xml)].find((tag) => tag.name === 'styleSheet')!;
    const item = `<${root.prefix}numFmt numFmtId="${id}" formatCode="${encodeAttribute(code)}"/>`;
    if (block) this.xml = append(this.xml, block, [item]);
    else {
      const text = `<${root.prefix}numFmts count="1">${item}</${root.prefix}numFmts>`;
      this.xml = spliceText(this.xml, [{ start: root.end, end: root.end, text }]);
    }
    this.changed = true;
    return id;
  }
}
