import { Refusal } from '../errors.js';
import { decodeEntities } from './entities.js';

/** One tag of a small part. `name` is without its namespace prefix; [start, end) is the tag itself in the text. */
export interface Tag {
  readonly name: string;
  readonly prefix: string;
  readonly closing: boolean;
  readonly empty: boolean;
  readonly start: number;
  readonly end: number;
}

export function endOfTag(xml: string, from: number): number {
  for (let i = from; i < xml.length; i += 1) {
    const char = xml[i];
    if (char === '>') return i + 1;
    if (char === '"' || char === "'") {
      i = xml.indexOf(char, i + 1);
      if (i < 0) return -1;
    }
  }
  return -1;
}

/** Walks the tags of an XML text in order. Throws `Refusal` on a DOCTYPE (`doctype`) and on cut XML (`truncated`). */
export function* tags(xml: string, part?: string): Generator<Tag, void, undefined> {
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const start = at;
    const skipTo = xml.startsWith('<!--', at)
      ? '-->'
      : xml.startsWith('<![CDATA[', at)
        ? ']]>'
        : xml.startsWith('<?', at)
          ? '?>'
          : '';
    if (skipTo) {
      const close = xml.indexOf(skipTo, at + 2);
      if (close < 0) throw new Refusal('truncated', part);
      at = close + skipTo.length;
      continue;
    }
    if (xml[at + 1] === '!') throw new Refusal('doctype', part);
    at = endOfTag(xml, at + 1);
    if (at < 0) throw new Refusal('truncated', part);
    const closing = xml[start + 1] === '/';
    const match = /^[^\s/>]+/.exec(xml.slice(start + (closing ? 2 : 1), Math.min(at, start + 200)));
    const full = match?.[0] ?? '';
    const colon = full.indexOf(':');
    yield {
      name: full.slice(colon + 1),
      prefix: full.slice(0, colon + 1),
      closing,
      empty: xml[at - 2] === '/',
      start,
      end: at,
    };
  }
}

const ATTRIBUTE = /([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of one tag as written, names with their prefix (`r:id`). */
export function attributes(tag: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name, double, single] of tag.matchAll(ATTRIBUTE))
    found.set(name!, decodeEntities(double ?? single ?? ''));
  return found;
}

/** xsd:boolean */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** An attribute by its name without prefix, among those that have one: the relationship id is `r:id` only by custom. */
export function prefixed(of: ReadonlyMap<string, string>, name: string): string | undefined {
  for (const [key, value] of of) if (key.endsWith(`:${name}`)) return value;
  return undefined;
}
