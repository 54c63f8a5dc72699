import type { MarkTone } from '../../shared/index.js';
import { append, findBlock, setAttribute } from '../patch/style-sheet.js';
import { spliceText } from '../patch/splice.js';
import { tags } from '../xml/tags.js';
import { TONES, dxfXml } from './looks.js';
import { MADE, putLast, takeLast, traceOf, tracedAt } from './trace.js';

/** Elements that must stand before dxfs in styles.xml. */
const BEFORE = ['cellStyles', 'cellXfs', 'cellStyleXfs', 'borders', 'fills', 'fonts', 'numFmts'];

const rootOf = (xml: string) => [...tags(xml)].find((tag) => tag.name === 'styleSheet');

/** Takes our differential styles out again. They are the last ones, so no index of the user moves. */
export function withoutDxfs(xml: string): string {
  const block = findBlock(xml, 'dxfs', 'dxf');
  if (!block || block.open.empty) return xml;
  const ours = new Set(TONES.map((tone) => dxfXml(tone, block.open.prefix)));
  let kept = block.items.length;
  while (kept > 0 && ours.has(xml.slice(block.items[kept - 1]!.start, block.items[kept - 1]!.end))) kept -= 1;
  if (kept === block.items.length) return xml;
  const end = xml.indexOf('>', block.close) + 1;
  if (kept === 0 && xml.startsWith(MADE, block.open.end)) {
    const whole = xml.slice(block.open.start, end);
    // The root may have been opened for it, or it stands between others.
    const trace = xml.lastIndexOf('<!--dondoc:', block.open.start);
    if (trace >= 0 && tracedAt(xml, trace)?.end === block.open.start) return takeLast(xml, whole);
    return spliceText(xml, [{ start: block.open.start, end, text: '' }]);
  }
  const trace = tracedAt(xml, block.open.end);
  if (kept === 0 && trace?.tag.endsWith('/>'))
    return spliceText(xml, [{ start: block.open.start, end, text: trace.tag }]);
  // Excel drops comments when it saves: then the tag is written as we would.
  const tag = trace?.tag ?? setAttribute(xml.slice(block.open.start, block.open.end), 'count', String(kept));
  if (kept === 0 && !trace) return spliceText(xml, [{ start: block.open.start, end, text: tag.replace(/>$/, '/>') }]);
  return spliceText(xml, [
    { start: block.open.start, end: trace?.end ?? block.open.end, text: tag },
    { start: block.items[kept]!.start, end: block.items[block.items.length - 1]!.end, text: '' },
  ]);
}

/** Appends one differential style for each tone in use; answers the index of each. undefined where the text is no style sheet. */
export function withDxfs(
  xml: string,
  tones: readonly MarkTone[],
): { xml: string; index: (tone: MarkTone) => number } | undefined {
  const root = rootOf(xml);
  if (!root) return undefined;
  const { prefix } = root;
  const items = tones.map((tone) => dxfXml(tone, prefix));
  const block = findBlock(xml, 'dxfs', 'dxf');
  const index = (tone: MarkTone): number => (block?.items.length ?? 0) + tones.indexOf(tone);
  if (block) {
    const tag = xml.slice(block.open.start, block.open.end);
    const more = append(xml, block, items);
    const open = more.indexOf('>', block.open.start) + 1;
    return { xml: more.slice(0, open) + traceOf(tag) + more.slice(open), index };
  }
  const text = `<${prefix}dxfs count="${items.length}">${MADE}${items.join('')}</${prefix}dxfs>`;
  if (root.empty) return { xml: putLast(xml, root, root.end, text), index };
  const before = BEFORE.map((name) => findBlock(xml, name, '')).find((found) => found !== undefined);
  const at = before ? (before.open.empty ? before.open.end : xml.indexOf('>', before.close) + 1) : root.end;
  return { xml: spliceText(xml, [{ start: at, end: at, text }]), index };
}
