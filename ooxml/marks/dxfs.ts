import type { MarkTone } from '../../shared/index.js';
import { append, findBlock, setAttribute } from '../patch/style-sheet.js';
import { spliceText } from '../patch/splice.js';
import { tags } from '../xml/tags.js';
import { TONES, dxfXml } from './looks.js';

/** Stands in a <dxfs> we had to make ourselves, so that clearing takes it away whole. */
const MADE = '<!--dondoc-->';

/** Elements that must stand before dxfs in styles.xml. */
const BEFORE = ['cellStyles', 'cellXfs', 'cellStyleXfs', 'borders', 'fills', 'fonts', 'numFmts'];

const rootPrefix = (xml: string): string => [...tags(xml)].find((tag) => tag.name === 'styleSheet')?.prefix ?? '';

/** Takes our differential styles out again. They are the last ones, so no index of the user moves. */
export function withoutDxfs(xml: string): string {
  const block = findBlock(xml, 'dxfs', 'dxf');
  if (!block || block.open.empty) return xml;
  const ours = new Set(TONES.map((tone) => dxfXml(tone, block.open.prefix)));
  let kept = block.items.length;
  while (kept > 0 && ours.has(xml.slice(block.items[kept - 1]!.start, block.items[kept - 1]!.end))) kept -= 1;
  if (kept === block.items.length) return xml;
  const end = xml.indexOf('>', block.close) + 1;
  const tag = setAttribute(xml.slice(block.open.start, block.open.end), 'count', String(kept));
  if (kept === 0 && xml.startsWith(MADE, block.open.end))
    return spliceText(xml, [{ start: block.open.start, end, text: '' }]);
  if (kept === 0) return spliceText(xml, [{ start: block.open.start, end, text: tag.replace(/>$/, '/>') }]);
  return spliceText(xml, [
    { start: block.open.start, end: block.open.end, text: tag },
    { start: block.items[kept]!.start, end: block.items[block.items.length - 1]!.end, text: '' },
  ]);
}

/** Appends one differential style for each tone in use; answers the index of each. */
export function withDxfs(xml: string, tones: readonly MarkTone[]): { xml: string; index: (tone: MarkTone) => number } {
  const prefix = rootPrefix(xml);
  const items = tones.map((tone) => dxfXml(tone, prefix));
  const block = findBlock(xml, 'dxfs', 'dxf');
  const index = (tone: MarkTone): number => (block?.items.length ?? 0) + tones.indexOf(tone);
  if (block) return { xml: append(xml, block, items), index };
  const before = BEFORE.map((name) => findBlock(xml, name, '')).find((found) => found !== undefined);
  const root = [...tags(xml)].find((tag) => tag.name === 'styleSheet')!;
  const at = before ? (before.open.empty ? before.open.end : xml.indexOf('>', before.close) + 1) : root.end;
  const text = `<${prefix}dxfs count="${items.length}">${MADE}${items.join('')}</${prefix}dxfs>`;
  return { xml: spliceText(xml, [{ start: at, end: at, text }]), index };
}
