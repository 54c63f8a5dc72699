import { Refusal } from '../errors.js';
import { encodeAttribute } from './entities.js';
import { decodeEntities } from './entities.js';
import { endOfTag } from './tags.js';

const MAIN = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);
const RELATIONS = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]);
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** What one open element is: its name as written, the names in force inside it, and whether it is said again. */
interface Open {
  readonly written: string;
  readonly spaces: ReadonlyMap<string, string>;
  readonly say: 'element' | 'inside' | 'nothing';
  readonly name: string;
}

const text = (words: string): string =>
  decodeEntities(words.replace(/\r\n?/g, '\n'))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r/g, '&#13;');

const ATTRIBUTE = /([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Writes a part of SpreadsheetML again in the one spelling the fast scanners know: no prefixes, comments, instructions
 * or CDATA, no references in attributes, foreign elements left out, of alternatives the fallback (we understand no
 * extension). So whatever spelling XML allows is read right, and only files that need it pay. Throws `Refusal` where
 * the text is no XML.
 */
export function canonicalXml(xml: string, part: string): string {
  const out: string[] = [];
  const stack: Open[] = [];
  let root: string | undefined;
  let at = 0;
  const inside = (): boolean => stack.every(({ say }) => say !== 'nothing') && stack.length > 0;
  let loud = false;
  let rooted = false;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag < 0) break;
    if (loud && tag > at) out.push(text(xml.slice(at, tag)));
    if (xml.startsWith('<!--', tag)) at = after(xml, '-->', tag + 4, part);
    else if (xml.startsWith('<?', tag)) at = after(xml, '?>', tag + 2, part);
    else if (xml.startsWith('<![CDATA[', tag)) {
      at = after(xml, ']]>', tag + 9, part);
      if (loud) out.push(text(xml.slice(tag + 9, at - 3).replace(/&/g, '&amp;')));
    } else if (xml[tag + 1] === '!') throw new Refusal('doctype', part);
    else {
      at = endOfTag(xml, tag + 1);
      if (at < 0) throw new Refusal('truncated', part);
      const source = xml.slice(tag, at);
      if (source[1] === '/') {
        const open = stack.pop();
        if (!open || source.slice(2, -1).trim() !== open.written) throw new Refusal('damaged', part);
        loud = inside();
        if (open.say === 'element' && (loud || stack.length === 0)) out.push(`</${open.name}>`);
        continue;
      }
      const written = /^<([^\s/>]+)/.exec(source)?.[1];
      // XML forbids a bare '<' in an attribute; whoever reads on from there may take it for a tag or a comment.
      if (written === undefined || source.indexOf('<', 1) > 0) throw new Refusal('damaged', part);
      const colon = written.indexOf(':');
      const name = written.slice(colon + 1);
      const facts = [...source.slice(written.length + 1).matchAll(ATTRIBUTE)].map(
        ([, key, a, b]) => [key!, decodeEntities((a ?? b ?? '').replace(/[\t\n\r]/g, ' '))] as const,
      );
      let spaces = stack[stack.length - 1]?.spaces ?? new Map<string, string>();
      if (facts.some(([key]) => key === 'xmlns' || key.startsWith('xmlns:'))) {
        const more = new Map(spaces);
        for (const [key, value] of facts) {
          if (key === 'xmlns') more.set('', value);
          else if (key.startsWith('xmlns:')) more.set(key.slice(6), value);
        }
        spaces = more;
      }
      const space = spaces.get(colon < 0 ? '' : written.slice(0, colon)) ?? '';
      // A root without any namespace is how some programs write; its own is then the one that counts.
      root ??= space;
      const own = space === root || MAIN.has(space);
      const passes = space === COMPATIBILITY && (name === 'AlternateContent' || name === 'Fallback');
      const say = own ? 'element' : passes ? 'inside' : 'nothing';
      const empty = source[source.length - 2] === '/';
      if (stack.length === 0 && rooted) throw new Refusal('damaged', part);
      rooted = true;
      const heard = stack.length === 0 || loud;
      if (heard && say === 'element') {
        const trimmed = name === 'c' || name === 'row';
        const kept = facts.flatMap(([key, value]) => {
          const cut = key.indexOf(':');
          if (key === 'xmlns') return [];
          if (cut >= 0 && !RELATIONS.has(spaces.get(key.slice(0, cut)) ?? '')) return [];
          return [`${cut >= 0 ? `r:${key.slice(cut + 1)}` : key}="${encodeAttribute(trimmed ? value.trim() : value)}"`];
        });
        out.push(`<${[name, ...kept].join(' ')}${empty ? '/' : ''}>`);
      }
      if (!empty) {
        stack.push({ written, spaces, say, name });
        if (stack.length > 200) throw new Refusal('damaged', part);
        loud = heard && say !== 'nothing';
      }
    }
  }
  if (root === undefined) throw new Refusal('damaged', part);
  if (stack.length > 0) throw new Refusal('truncated', part);
  return out.join('');
}

function after(xml: string, end: string, from: number, part: string): number {
  const close = xml.indexOf(end, from);
  if (close < 0) throw new Refusal('truncated', part);
  return close + end.length;
}

/** Comments and instructions dropped, CDATA turned into text: what the tag walker of the small parts does not look into. */
export function plainXml(xml: string): string {
  if (!xml.includes('<!') && xml.indexOf('<?', 2) < 0) return xml;
  return xml.replace(/<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->|<\?[^]*?\?>/g, (_, data?: string) =>
    data === undefined ? '' : data.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
  );
}
