import { strFromU8, strToU8 } from 'fflate';
import { rectanglesOf } from '../../shared/index.js';
import type { Mark, MarkTone, Range } from '../../shared/index.js';
import { readWorkbookPart } from '../book/workbook-part.js';
import { Refusal } from '../errors.js';
import { DEFAULT_LIMITS } from '../limits.js';
import { join, rewritePackage } from '../zip/rewrite.js';
import { endOfCells } from './end-of-cells.js';
import { spliceText } from '../patch/splice.js';
import type { EditableText, Package } from '../zip/package.js';
import { editableBytes, editableText, openPackage } from '../zip/package.js';
import { verifyMarks } from './verify-marks.js';
import { withDxfs, withoutDxfs } from './dxfs.js';
import { TONES } from './looks.js';
import { MADE_PART, isMade, makeStyles, unmakeStyles } from './made-styles.js';
import { marksXml, placeForMarks, tailOf } from './sheet-marks.js';

/**
 * Replaces all our marks in a workbook by these, as conditional formats: no cell, fill or rule of the user changes, and
 * every part but the marked sheets and styles.xml stays byte for byte. Marks on sheets that are not there are left out.
 * The result is read again before it is handed out. Throws an Error with a Vietnamese message when the bytes are no
 * workbook (read it with `readWorkbook` first), or when what was drawn does not show.
 */
export function drawMarks(bytes: Uint8Array, marks: readonly Mark[]): Uint8Array {
  const pkg = openPackage(bytes, DEFAULT_LIMITS);
  const book = readWorkbookPart(pkg);
  const contents = new Map<string, Uint8Array>();
  const ranges = new Map(
    book.sheets.map(({ name, part }) => [part, rangesOf(marks.filter((mark) => mark.sheet === name))] as const),
  );
  const tones = TONES.filter((tone) => [...ranges.values()].some((own) => own.has(tone)));
  const { index, removed } = style(pkg, book, tones, contents);
  for (const [part, own] of ranges) {
    const content = markedSheet(pkg, part, own, index);
    if (content) contents.set(part, content);
  }
  const drawn = rewritePackage(pkg, contents, removed);
  if (contents.size > 0) verifyMarks(drawn, ranges);
  return drawn;
}

/** Takes our marks away: every part reads as before, byte for byte. */
export function clearMarks(bytes: Uint8Array): Uint8Array {
  return drawMarks(bytes, []);
}

/** Puts the looks of these tones into the styles of the workbook, and takes those of before out. */
function style(
  pkg: Package,
  book: { readonly part: string; readonly styles?: string },
  tones: readonly MarkTone[],
  contents: Map<string, Uint8Array>,
): { index: (tone: MarkTone) => number; removed: ReadonlySet<string> } {
  const old: EditableText | undefined = book.styles === undefined ? undefined : editableText(pkg, book.styles);
  const none = { index: () => 0, removed: new Set<string>() };
  if (tones.length === 0) {
    if (old && isMade(old.text)) {
      unmakeStyles(pkg, book.part, contents);
      return { ...none, removed: new Set([book.styles!]) };
    }
    const clean = old && withoutDxfs(old.text);
    if (old && clean !== old.text) contents.set(book.styles!, old.bytesOf(clean!));
    return none;
  }
  // Named by the workbook and not there: it comes under the name it should have.
  const named = book.styles !== undefined;
  const clean = old ? withoutDxfs(old.text) : makeStyles(pkg, book.part, named ? new Map() : contents);
  const styled = clean === undefined ? undefined : withDxfs(clean, tones);
  if (!styled) throw new Refusal('damaged', book.styles ?? 'styles');
  if (!old) contents.set(book.styles ?? MADE_PART, strToU8(styled.xml));
  else if (styled.xml !== old.text) contents.set(book.styles!, old.bytesOf(styled.xml));
  return { ...none, index: styled.index };
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
  const editable = editableBytes(pkg, part);
  if (!editable) return undefined;
  const { content } = editable;
  const { cut, prefix } = endOfCells(content, part);
  // Only what follows the cells becomes text: the cells themselves are never touched.
  const old = strFromU8(content.subarray(cut));
  const clean = spliceText(old, tailOf(old, part).ours);
  const tail = tailOf(clean, part);
  if (tail.rules > pkg.limits.rules) throw new Refusal('too-many-rules', part);
  const { at, priority } = placeForMarks(tail);
  const marked = clean.slice(0, at) + marksXml(ranges, dxf, prefix, priority) + clean.slice(at);
  return marked === old ? undefined : editable.stored(join([content.subarray(0, cut), strToU8(marked)]));
}
