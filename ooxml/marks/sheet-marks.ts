import { a1Range } from '../../shared/index.js';
import type { MarkTone, Range } from '../../shared/index.js';
import type { Edit } from '../patch/splice.js';
import { Refusal } from '../errors.js';
import { plainXml } from '../xml/canonical.js';
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

/** What stands after the cells of a sheet, as far as marks need it. */
export interface Tail {
  /** The direct children of <worksheet>. */
  readonly elements: readonly { readonly name: string; readonly start: number; readonly end: number }[];
  /** Start of </worksheet>. */
  readonly close: number;
  readonly rules: number;
  readonly priority: number;
  /** Edits that take our conditional formats out; the rules of the user stay, also inside a shared element. */
  readonly ours: readonly Edit[];
  /** The ranges our rules cover, as written. */
  readonly ourRanges: readonly string[];
}

/** One walk over the tail, which begins right after </sheetData>. Throws `Refusal` where its tags do not close. */
export function tailOf(tail: string, part: string): Tail {
  const elements: { name: string; start: number; end: number }[] = [];
  const ours: Edit[] = [];
  const ourRanges: string[] = [];
  const open: Tag[] = [];
  let [close, rules, priority] = [-1, 0, 0];
  let own: Edit[] = [];
  let inFormat = 0;
  let rule: { start: number; mine: boolean } | undefined;
  let formula = -1;
  let sqref = '';
  for (const tag of tags(tail, part)) {
    if (close >= 0) continue;
    if (tag.closing) {
      const last = open.pop();
      if (!last) {
        close = tag.start;
        continue;
      }
      if (last.name !== tag.name) throw new Refusal('damaged', part);
    }
    const depth = open.length;
    if (depth === 0 && !tag.closing) {
      elements.push({ name: tag.name, start: tag.start, end: tag.end });
      if (tag.name === 'conditionalFormatting') {
        [own, inFormat] = [[], 0];
        sqref = attributes(tail.slice(tag.start, tag.end)).get('sqref') ?? '';
      }
    }
    if (tag.name === 'cfRule') {
      if (!tag.closing) {
        rules += 1;
        inFormat += 1;
        const given = Number(attributes(tail.slice(tag.start, tag.end)).get('priority') ?? 0);
        priority = Math.max(priority, given || 0);
        rule = { start: tag.start, mine: false };
      } else if (rule?.mine) own.push({ start: rule.start, end: tag.end, text: '' });
    } else if (tag.name === 'formula') {
      if (!tag.closing) formula = tag.end;
      else if (rule && isMarkFormula(decodeEntities(plainXml(tail.slice(formula, tag.start))))) rule.mine = true;
    }
    if (depth === 0 && (tag.closing || tag.empty) && elements.length > 0) {
      const element = elements[elements.length - 1]!;
      element.end = tag.end;
      if (element.name === 'conditionalFormatting' && own.length > 0) {
        if (own.length === inFormat) ours.push({ start: element.start, end: element.end, text: '' });
        else ours.push(...own);
        ourRanges.push(...sqref.split(/\s+/));
        own = [];
      }
    }
    if (!tag.closing && !tag.empty) open.push(tag);
  }
  if (close < 0) throw new Refusal('truncated', part);
  return { elements, close, rules, priority: priority + 1, ours, ourRanges };
}

/** Where new conditional formats go, and the first free priority after those of the user. */
export function placeForMarks({ elements, close, priority }: Tail): { at: number; priority: number } {
  const before = elements.filter(({ name }) => BEFORE.has(name)).pop();
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
