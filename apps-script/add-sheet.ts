import { Refusal } from './refusal.js';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A plain sheet of text cells. */
export interface NewSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** In characters, column by column. */
  readonly widths: readonly number[];
}

const PIXELS_A_CHARACTER = 7;

/** Adds a sheet of text behind the others. Plain-text format first: nothing in it becomes a formula, a number or a day. */
export function addSheet(book: Book, { name, rows, widths }: NewSheet): void {
  if (book.getSheetByName(name)) throw new Refusal('failed', `Bảng tính đã có trang “${name}”. Đề nghị kiểm tra lại.`);
  const sheet = book.insertSheet(name, book.getSheets().length);
  const missing = rows.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const width = Math.max(1, ...rows.map((row) => row.length));
  sheet
    .getRange(1, 1, Math.max(1, rows.length), width)
    .setNumberFormat('@')
    .setValues(rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')))
    .setWrap(true);
  widths.forEach((characters, column) => sheet.setColumnWidth(column + 1, characters * PIXELS_A_CHARACTER));
}
