import { a1Range, rectanglesOf } from '../shared/index.js';
import type { Mark, MarkTone } from '../shared/index.js';
import { isMarkFormula, MARK_SENTINEL } from '../ooxml/index.js';
import { LOOKS, TONES } from '../ooxml/marks/looks.js';
import { brief } from './excel-desk.js';
import type { ExcelDesk } from './excel-desk.js';

/** Excel cuts an address at 8,192 characters without a word. */
const LONGEST_ADDRESS = 8000;
/** Addresses per sync: 300 × 8,000 characters stay well below the 5 MB Excel on the web takes. */
const ADDRESSES_AT_ONCE = 300;

const EDGES = { thin: 'Continuous', dashed: 'Dash', dotted: 'Dot' } as const;
const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Packs addresses into texts of at most `longest` characters, divided by commas. */
export function packAddresses(addresses: readonly string[], longest = LONGEST_ADDRESS): string[] {
  const packed: string[] = [];
  let current = '';
  for (const address of addresses) {
    if (current !== '' && current.length + 1 + address.length > longest) {
      packed.push(current);
      current = '';
    }
    current += current === '' ? address : `,${address}`;
  }
  return current === '' ? packed : [...packed, current];
}

/**
 * Replaces every mark of ours, recognised by the sentinel in its formula, by these: one conditional format per tone and
 * packed address, behind the user’s own. Sheets that are locked or gone are left as they are; fills are never touched.
 */
export function drawMarks(desk: ExcelDesk, marks: readonly Mark[]): Promise<void> {
  return desk.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/id,items/name,items/protection/protected,items/protection/options');
    await context.sync();
    const open = sheets.items.filter(
      ({ protection }) => !protection.protected || protection.options?.allowFormatCells === true,
    );
    const formats = open.map((sheet) => {
      const found = brief(sheet.getRange()).conditionalFormats;
      found.load('items/id,items/type,items/customOrNullObject/rule/formula');
      return { sheet, found };
    });
    await context.sync();

    let pending = 0;
    for (const { sheet, found } of formats) {
      for (const { id, type, customOrNullObject: custom } of found.items) {
        if (type !== 'Custom' || !isMarkFormula(custom.rule.formula)) continue;
        brief(sheet.getRange()).conditionalFormats.getItem(id).delete();
        pending += 1;
      }
    }
    for (const tone of TONES) {
      for (const sheet of open) {
        const own = marks.filter((mark) => mark.tone === tone && mark.sheet === sheet.name);
        const addresses = rectanglesOf(own.map(({ range }) => range)).map(a1Range);
        for (const address of packAddresses(addresses)) {
          addMark(brief(sheet.getRanges(address)), tone);
          pending += 1;
          if (pending % ADDRESSES_AT_ONCE === 0) await context.sync();
        }
      }
    }
    if (pending % ADDRESSES_AT_ONCE > 0) await context.sync();
  });
}

const colour = (argb: string): string => `#${argb.slice(2)}`;

function addMark(areas: Excel.RangeAreas, tone: MarkTone): void {
  const { fill, ink, bold, italic, edge } = LOOKS[tone];
  const mark = areas.conditionalFormats.add('Custom' as Excel.ConditionalFormatType.custom);
  mark.custom.rule.formula = `=${MARK_SENTINEL}`;
  const { format } = mark.custom;
  format.fill.color = colour(fill);
  format.font.color = colour(ink);
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  for (const side of edge ? SIDES : []) {
    const border = format.borders.getItem(side);
    border.style = EDGES[edge!];
    border.color = colour(ink);
  }
  // To the back, so that the user’s own formats keep the upper hand; nothing may be set after this.
  mark.priority = -1;
}
