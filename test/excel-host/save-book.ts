import { parseA1 } from '../../shared/index.js';
import type { CellChange, CellValue, Mark, MarkTone } from '../../shared/index.js';
import { drawMarks, isMarkFormula, patchWorkbook } from '../../ooxml/index.js';
import { LOOKS } from '../../ooxml/marks/looks.js';
import type { Book, BookCell } from './book.js';
import { formatOf, shownText } from './book.js';
import { loadBook } from './load-book.js';

function cellValue(cell: BookCell | undefined, book: Book): CellValue {
  if (!cell || cell.value === '') return { kind: 'blank' };
  const text = shownText(cell, book.dateSystem);
  if (typeof cell.value === 'number') {
    const date = formatOf(cell.format, book.dateSystem).number(cell.value).date;
    return date ? { kind: 'date', value: date } : { kind: 'text', text, number: cell.value };
  }
  return { kind: 'text', text };
}

const same = (a: BookCell | undefined, b: BookCell | undefined): boolean =>
  (a?.value ?? '') === (b?.value ?? '') && a?.formula === b?.formula;

function changesOf(original: Book, now: Book): CellChange[] {
  const changes: CellChange[] = [];
  for (const sheet of now.sheets) {
    const old = original.sheet(sheet.name);
    for (const key of new Set([...sheet.cells.keys(), ...(old?.cells.keys() ?? [])])) {
      const cell = sheet.cells.get(key);
      const before = old?.cells.get(key);
      if (same(cell, before)) continue;
      if (cell?.formula !== undefined) throw new Error(`this host cannot save a new formula: ${sheet.name} ${key}`);
      const [row, column] = key.split(',').map(Number) as [number, number];
      const at = { sheet: sheet.name, row, column };
      changes.push({ at, before: shownText(before, original.dateSystem), after: cellValue(cell, now) });
    }
  }
  return changes;
}

function toneOf(look: ReadonlyMap<string, unknown>): MarkTone {
  const fill = String(look.get('Fill.Color')).replace('#', 'FF').toUpperCase();
  const found = Object.entries(LOOKS).find(([, one]) => one.fill === fill);
  if (!found) throw new Error(`a mark with the colour ${fill} is none of ours`);
  return found[0] as MarkTone;
}

/** The file as Excel would write it: the original bytes, changed only where cells or marks were. */
export function saveBook(original: Uint8Array, now: Book): Uint8Array {
  const before = loadBook(original);
  const patched = patchWorkbook(original, changesOf(before, now));
  if (patched.refused.length > 0) throw new Error(`not saved: ${JSON.stringify(patched.refused)}`);
  const marks: Mark[] = [];
  for (const sheet of now.sheets) {
    for (const format of sheet.conditionalFormats) {
      if (!isMarkFormula(format.formula ?? '')) continue;
      for (const range of format.ranges) marks.push({ tone: toneOf(format.look), sheet: sheet.name, range });
    }
    const own = (one: Book): number =>
      one.sheet(sheet.name)!.conditionalFormats.filter((format) => !isMarkFormula(format.formula ?? '')).length;
    if (own(now) !== own(before)) throw new Error(`this host cannot save the user’s own formats: ${sheet.name}`);
  }
  return drawMarks(patched.bytes, marks);
}

/** Where a cell lies: 'C12' → 0-based indices. Throws on anything else. */
export function cellPlace(address: string): { row: number; column: number } {
  const place = parseA1(address);
  if (!place) throw new Error(`no cell: ${address}`);
  return place;
}
