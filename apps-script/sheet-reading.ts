import type { Cell, Grid, Range } from '../shared/index.js';
import { BOARD_SHEET } from './board-sheet.js';
import { isDate, toCell } from './sheet-cells.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The spreadsheet the script is bound to. */
export const openBook = (): Book => SpreadsheetApp.getActiveSpreadsheet();

/** Sheets with cells, in their order; charts, data sources and our own board are no annexes. */
export function cellSheets(book: Book): Sheet[] {
  return book
    .getSheets()
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID && sheet.getName() !== BOARD_SHEET);
}

export const rangeOf = (range: GoogleAppsScript.Spreadsheet.Range): Range => {
  const top = range.getRow() - 1;
  const left = range.getColumn() - 1;
  return { top, left, bottom: top + range.getNumRows() - 1, right: left + range.getNumColumns() - 1 };
};

/**
 * All sheets as grids, in whole-range reads: at most seven service calls a sheet however many rows it has.
 * Hidden rows are read like others and not told apart (Google tells them only row by row).
 */
export function readGrids(book: Book): Grid[] {
  let zone: string | undefined;
  const zoneOnce = (): string => (zone ??= book.getSpreadsheetTimeZone());
  return cellSheets(book).map((sheet) => readGrid(sheet, zoneOnce));
}

/** One sheet by its name; undefined where there is none. */
export function readGridNamed(book: Book, name: string): Grid | undefined {
  const sheet = book.getSheetByName(name);
  return sheet ? readGrid(sheet, () => book.getSpreadsheetTimeZone()) : undefined;
}

function readGrid(sheet: Sheet, zone: () => string): Grid {
  const all = sheet.getDataRange();
  const values = all.getValues() as unknown[][];
  const shown = all.getDisplayValues();
  const formulas = all.getFormulas();
  // Formats say whether a date is shown as a month; sheets without dates save the call.
  const formats = values.some((row) => row.some(isDate)) ? all.getNumberFormats() : undefined;
  const rows = values.map((row, r) =>
    row.map((value, c): Cell =>
      toCell({ value, shown: shown[r]![c]!, formula: formulas[r]![c]!, format: formats?.[r]?.[c] ?? '' }, zone),
    ),
  );
  const locked = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).some((one) => !one.canEdit());
  return {
    sheet: sheet.getName(),
    rows,
    merges: all.getMergedRanges().map(rangeOf),
    ...(sheet.isSheetHidden() ? { hidden: true } : {}),
    ...(locked ? { locked: true } : {}),
  };
}
