import { a1 } from '../shared/index.js';
import type { Address, CellChange, Grid, Mark, Refused, Workbook } from '../shared/index.js';
import { addSheet, type NewSheet } from './add-sheet.js';
import { inDocument } from './locks.js';
import { Refusal } from './refusal.js';
import { drawMarks } from './sheet-marks.js';
import { openBook, readGrids } from './sheet-reading.js';
import { writeChanges } from './sheet-writing.js';

/** The `Workbook` port where every answer is there at once. */
export interface SheetWorkbook extends Workbook {
  readGrids(): readonly Grid[];
  drawMarks(marks: readonly Mark[]): void;
  clearMarks(): void;
  write(changes: readonly CellChange[]): readonly Refused[];
  reveal(at: Address): void;
  addSheet(sheet: NewSheet): void;
}

/** The spreadsheet the script is bound to, behind the `Workbook` port. Touches no service until asked. */
export const sheetWorkbook: SheetWorkbook = {
  can: { note: false, reveal: true, protect: false },
  readGrids: () => readGrids(openBook()),
  drawMarks: (marks) => inDocument(() => drawMarks(openBook(), marks)),
  clearMarks: () => inDocument(() => drawMarks(openBook(), [])),
  write: (changes) => (changes.length === 0 ? [] : inDocument(() => writeChanges(openBook(), changes))),
  addSheet: (sheet) => inDocument(() => addSheet(openBook(), sheet)),
  reveal(at) {
    const sheet = openBook().getSheetByName(at.sheet);
    if (!sheet) throw new Refusal('failed', `Bảng tính không còn trang “${at.sheet}”.`);
    sheet.getRange(a1(at)).activate();
  },
};
