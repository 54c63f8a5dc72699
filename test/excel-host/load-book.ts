import { strFromU8, unzipSync } from 'fflate';
import type { Cell, Range } from '../../shared/index.js';
import { readWorkbook } from '../../ooxml/index.js';
import { toSerial } from '../../ooxml/format/serial.js';
import type { DateSystem } from '../../ooxml/format/serial.js';
import { readAddress } from './addresses.js';
import { Book, keyOf } from './book.js';
import type { BookCell, ConditionalFormat, Sheet } from './book.js';

function bookCell(cell: Cell, system: DateSystem): BookCell | undefined {
  const formula = cell.formula === undefined ? {} : { formula: `=${cell.formula}` };
  const facts = { ...formula, text: cell.text, format: 'General' };
  switch (cell.kind) {
    case 'blank':
      return cell.formula === undefined ? undefined : { ...facts, value: '' };
    case 'text':
      return { ...facts, value: cell.text };
    case 'error':
      return { ...facts, value: cell.text, error: true };
    case 'date':
      return { ...facts, value: toSerial(cell.value, system)!, format: cell.format ?? 'd/m/yyyy' };
    default:
      return { ...facts, value: cell.value };
  }
}

const unescape = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** The conditional formats of a sheet part, in the order of their priority; only what the add-in may see of them. */
function conditionalFormats(xml: string, sheet: number): ConditionalFormat[] {
  const found: (ConditionalFormat & { priority: number })[] = [];
  for (const [, sqref, rules] of xml.matchAll(
    /<conditionalFormatting[^>]*sqref="([^"]*)"[^>]*>(.*?)<\/conditionalFormatting>/gs,
  )) {
    const ranges: Range[] = sqref!.split(' ').map(readAddress);
    for (const [, attributes, body] of rules!.matchAll(/<cfRule([^>]*?)(?:\/>|>(.*?)<\/cfRule>)/gs)) {
      const formula = /<formula>(.*?)<\/formula>/s.exec(body ?? '')?.[1];
      found.push({
        id: `{CF-${sheet}-${found.length}}`,
        type: /type="expression"/.test(attributes!) ? 'Custom' : 'CellValue',
        ranges,
        ...(formula === undefined ? {} : { formula: `=${unescape(formula)}` }),
        look: new Map(),
        priority: Number(/priority="(\d+)"/.exec(attributes!)?.[1] ?? 0),
      });
    }
  }
  return found.sort((a, b) => a.priority - b.priority);
}

/** Opens the bytes of an .xlsx as Excel would hold it. Throws when they are no workbook. */
export function loadBook(bytes: Uint8Array, name = 'phu-luc.xlsx'): Book {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.message);
  const parts = unzipSync(bytes, { filter: (file) => /worksheets\/[^/]+\.xml$/.test(file.name) });
  const book = new Book(name, read.workbook.dateSystem);
  read.workbook.grids.forEach((grid, index) => {
    const cells = new Map<string, BookCell>();
    grid.rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        const made = bookCell(cell, read.workbook.dateSystem);
        if (made) cells.set(keyOf(r, c), made);
      }),
    );
    const part = parts[`xl/worksheets/sheet${index + 1}.xml`];
    const sheet: Sheet = {
      id: `{WS-${index + 1}}`,
      name: grid.sheet,
      hidden: grid.hidden ?? false,
      cells,
      merges: grid.merges,
      conditionalFormats: part ? conditionalFormats(strFromU8(part), index) : [],
      locked: grid.locked ?? false,
    };
    book.sheets.push(sheet);
  });
  book.active = book.sheets.find((sheet) => !sheet.hidden) ?? book.sheets[0]!;
  return book;
}
