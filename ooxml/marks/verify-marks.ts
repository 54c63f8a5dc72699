import { strFromU8 } from 'fflate';
import { a1Range } from '../../shared/index.js';
import type { MarkTone, Range } from '../../shared/index.js';
import { readStyles } from '../book/styles.js';
import { readWorkbookPart } from '../book/workbook-part.js';
import { Refusal } from '../errors.js';
import { DEFAULT_LIMITS } from '../limits.js';
import { findBlock } from '../patch/style-sheet.js';
import { canonicalXml } from '../xml/canonical.js';
import { editableBytes, editableText, openPackage } from '../zip/package.js';
import { endOfCells } from './end-of-cells.js';
import { tailOf } from './sheet-marks.js';

/** Reads a marked workbook again: every mark asked for is there and no other, and the styles they use are whole. Throws `Refusal`. */
export function verifyMarks(
  bytes: Uint8Array,
  wanted: ReadonlyMap<string, ReadonlyMap<MarkTone, readonly Range[]>>,
): void {
  const pkg = openPackage(bytes, DEFAULT_LIMITS);
  const book = readWorkbookPart(pkg);
  let looks = 0;
  if (book.styles !== undefined) {
    readStyles(pkg, book.styles, book.dateSystem);
    const text = editableText(pkg, book.styles)?.text ?? '';
    // Ill-formed text, two roots: canonical form does not exist.
    if (text !== '') canonicalXml(text, book.styles);
    looks = findBlock(text, 'dxfs', 'dxf')?.items.length ?? 0;
  }
  for (const { part } of book.sheets) {
    const ranges = wanted.get(part);
    const content = editableBytes(pkg, part)?.content;
    if (!ranges || !content) continue;
    const tail = strFromU8(content.subarray(endOfCells(content, part).cut));
    const asked = [...ranges.values()].flatMap((own) => own.map(a1Range)).sort();
    const drawn = [...tailOf(tail, part).ourRanges].sort();
    if (asked.length !== drawn.length || asked.some((range, i) => range !== drawn[i]) || looks < ranges.size)
      throw new Refusal('not-verified', part);
  }
}
