import { a1Range } from '../../shared/index.js';
import type { MarkTone, Range } from '../../shared/index.js';
import type { Edit } from '../patch/splice.js';
import { decodeEntities, encodeText } from '../xml/entities.js';
import type { Tag } from '../xml/tags.js';
import { attributes, tags } from '../xml/tags.js';
import { TONES } from './looks.js';
import { MARK_SENTINEL, isMarkFormula } from './sentinel.js';

/** Elements that must stand before conditionalFormatting (ECMA-376 part 1, 18.3.1.99). */
const BEFORE = new Set([
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
]);

/** Older Excel reads at most this many ranges in one conditional format. */
const RANGES_PER_FORMAT = 500;

interface Element {
  readonly name: string;
  readonly start: number;
  end: number;
}

/** The direct children of <worksheet> after the cells; `tail` begins right after </sheetData>. */
function children(tail: string): { elements: Element[]; close: number; all: Tag[] } {
  const elements: Element[] = [];
  const all: Tag[] = [];
  let depth = 0;
  for (const tag of tags(tail)) {
    all.push(tag);
    if (tag.closing && depth === 0) return { elements, close: tag.start, all };
    if (depth === 0) elements.push({ name: tag.name, start: tag.start, end: tag.end });
    if (tag.closing) depth -= 1;
    else if (!tag.empty) depth += 1;
    if (depth === 0 && elements.length > 0) elements[elements.length - 1]!.end = tag.end;
  }
  return { elements, close: tail.length, all };
}

const formulasOf = (xml: string): string[] =>
  [...xml.matchAll(/<(?:[\w.-]+:)?formula\b[^>]*>([^<]*)</g)].map(([, text]) => decodeEntities(text!));

/** Edits that take our conditional formats out of the tail; the rules of the user stay, also inside a shared element. */
export function withoutMarks(tail: string): Edit[] {
  const edits: Edit[] = [];
  for (const element of children(tail).elements) {
    if (element.name !== 'conditionalFormatting') continue;
    const xml = tail.slice(element.start, element.end);
    const rules = [...xml.matchAll(/<((?:[\w.-]+:)?cfRule)\b[^>]*?(?:\/>|>[^]*?<\/\1\s*>)/g)];
    const ours = rules.filter(([rule]) => formulasOf(rule).some(isMarkFormula));
    if (ours.length === 0) continue;
    if (ours.length === rules.length) edits.push({ start: element.start, end: element.end, text: '' });
    else
      for (const rule of ours) {
        const start = element.start + rule.index;
        edits.push({ start, end: start + rule[0].length, text: '' });
      }
  }
  return edits;
}

/** Where new conditional formats go, and the first free priority after those of the user. */
export function placeForMarks(tail: string): { at: number; priority: number } {
  const { elements, close, all } = children(tail);
  const before = elements.filter(({ name }) => BEFORE.has(name)).pop();
  let priority = 1;
  for (const tag of all) {
    if (tag.name !== 'cfRule' || tag.closing) continue;
    priority = Math.max(priority, Number(attributes(tail.slice(tag.start, tag.end)).get('priority') ?? 0) + 1);
  }
  return { at: before?.end ?? elements[0]?.start ?? close, priority };
}

/** The conditional formats of one sheet: one rule per tone, the strongest tone first. */
export function marksXml(
  ranges: ReadonlyMap<MarkTone, readonly Range[]>,
  dxf: (tone: MarkTone) => number,
  prefix: string,
  priority: number,
): string {
  const p = prefix;
  let next = priority;
  let xml = '';
  for (const tone of TONES) {
    const own = ranges.get(tone) ?? [];
    for (let from = 0; from < own.length; from += RANGES_PER_FORMAT) {
      const sqref = own
        .slice(from, from + RANGES_PER_FORMAT)
        .map(a1Range)
        .join(' ');
      const rule = `<${p}cfRule type="expression" dxfId="${dxf(tone)}" priority="${next}"><${p}formula>${encodeText(MARK_SENTINEL)}</${p}formula></${p}cfRule>`;
      xml += `<${p}conditionalFormatting sqref="${sqref}">${rule}</${p}conditionalFormatting>`;
      next += 1;
    }
  }
  return xml;
}
