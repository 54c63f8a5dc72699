/** A piece of the HTML that mammoth writes: well-formed, few tags. */
export type HtmlNode = string | HtmlElement;

export interface HtmlElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
  '#x27': "'",
};
const decode = (text: string): string => text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
const EMPTY = new Set(['br', 'img', 'hr']);

/** Parses the HTML of a converted document into a tree. */
export function parseHtml(html: string): HtmlElement {
  const root: HtmlElement = { tag: '', attributes: {}, children: [] };
  const stack = [root];
  for (const [token] of html.matchAll(/<[^>]*>|[^<]+/g)) {
    const open = stack[stack.length - 1]!;
    if (!token.startsWith('<')) {
      open.children.push(decode(token));
      continue;
    }
    const [, closing, tag = '', rest = ''] = /^<(\/?)([a-z0-9]+)([^>]*)>$/i.exec(token) ?? [];
    if (closing) {
      while (stack.length > 1 && stack.pop()!.tag !== tag);
      continue;
    }
    const attributes = Object.fromEntries(
      [...rest.matchAll(/([\w-]+)="([^"]*)"/g)].map((match) => [match[1]!, decode(match[2]!)]),
    );
    const element: HtmlElement = { tag, attributes, children: [] };
    open.children.push(element);
    if (!EMPTY.has(tag) && !rest.endsWith('/')) stack.push(element);
  }
  return root;
}

/** The words of a node; what mammoth links to footnotes is left out. */
export function wordsOfNode(node: HtmlNode): string {
  if (typeof node === 'string') return node;
  if (node.tag === 'br') return ' ';
  if (node.tag === 'a' && /^#(?:foot|end)note-/.test(node.attributes.href ?? '')) return '';
  return node.children.map(wordsOfNode).join('');
}
