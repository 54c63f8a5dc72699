import { strFromU8, strToU8 } from 'fflate';
import { rectanglesOf } from '../../shared/index.js';
import type { Mark, MarkTone, Range } from '../../shared/index.js';
import { readWorkbookPart } from '../book/workbook-part.js';
import { Refusal } from '../errors.js';
import { DEFAULT_LIMITS } from '../limits.js';
import { join, rewritePackage } from '../zip/rewrite.js';
import { ascii, find, tagEnd } from '../sheet/bytes.js';
import { spliceText } from '../patch/splice.js';
import type { Package } from '../zip/package.js';
import { openPackage, partText, verifiedBytes } from '../zip/package.js';
import { withDxfs, withoutDxfs } from './dxfs.js';
import { TONES } from './looks.js';
import { marksXml, placeForMarks, withoutMarks } from './sheet-marks.js';

/**
 * Replaces all our marks in a workbook by these, as conditional formats: no cell, fill or rule of the user changes, and
 * every part but the marked sheets and styles.xml stays byte for byte. Marks on sheets that are not there are left out.
 * Throws an Error with a Vietnamese message when the bytes are no workbook (read it with `readWorkbook` first).
 */
export function drawMarks(bytes: Uint8Array, marks: readonly Mark[]): Uint8Array {
  const pkg = openPackage(bytes, DEFAULT_LIMITS);
  const book = readWorkbookPart(pkg);
  const tones = TONES.filter((tone) => marks.some((mark) => mark.tone === tone));
  const contents = new Map<string, Uint8Array>();
  const oldStyles = book.styles === undefined ? undefined : partText(pkg, book.styles);
  if (oldStyles === undefined && tones.length > 0) throw new Refusal('damaged', 'styles');
  const clean = withoutDxfs(oldStyles ?? '');
  const styled = tones.length === 0 ? { xml: clean, index: () => 0 } : withDxfs(clean, tones);
  if (oldStyles !== undefined && styled.xml !== oldStyles) contents.set(book.styles!, strToU8(styled.xml));
  for (const { name, part } of book.sheets) {
    const ranges = rangesOf(marks.filter((mark) => mark.sheet === name));
    const content = markedSheet(pkg, part, ranges, styled.index);
    if (content) contents.set(part, content);
  }
  return rewritePackage(pkg, contents);
}

/** Takes our marks away: the sheets and styles.xml read as before; the same bytes come back where there were none. */
export function clearMarks(bytes: Uint8Array): Uint8Array {
  return drawMarks(bytes, []);
}

function rangesOf(marks: readonly Mark[]): Map<MarkTone, Range[]> {
  const found = new Map<MarkTone, Range[]>();
  for (const tone of TONES) {
    const own = marks.filter((mark) => mark.tone === tone).map(({ range }) => range);
    if (own.length > 0) found.set(tone, rectanglesOf(own));
  }
  return found;
}

/** The sheet with these marks and no others of ours; undefined when nothing changes. */
function markedSheet(
  pkg: Package,
  part: string,
  ranges: ReadonlyMap<MarkTone, readonly Range[]>,
  dxf: (tone: MarkTone) => number,
): Uint8Array | undefined {
  const content = verifiedBytes(pkg, part);
  if (!content) return undefined;
  const { cut, prefix } = endOfCells(content, part);
  // Only what follows the cells becomes text: the cells themselves are never touched.
  const old = strFromU8(content.subarray(cut));
  const clean = spliceText(old, withoutMarks(old));
  const { at, priority } = placeForMarks(clean);
  const marked = clean.slice(0, at) + marksXml(ranges, dxf, prefix, priority) + clean.slice(at);
  return marked === old ? undefined : join([content.subarray(0, cut), strToU8(marked)]);
}

function endOfCells(content: Uint8Array, part: string): { cut: number; prefix: string } {
  const head = strFromU8(content.subarray(0, 4096), true);
  const prefix = /<((?:[\w.-]+:)?)worksheet[\s>]/.exec(head)?.[1] ?? '';
  const close = find(content, ascii(`</${prefix}sheetData`), 0, content.length);
  const start = close >= 0 ? close : find(content, ascii(`<${prefix}sheetData`), 0, content.length);
  const cut = start < 0 ? -1 : tagEnd(content, start + 1, content.length);
  if (cut < 0) throw new Refusal('truncated', part);
  return { cut, prefix };
}
