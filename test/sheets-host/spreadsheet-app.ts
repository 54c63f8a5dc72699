import { ruleBuilder } from './conditional-format.js';
import { refuse, strict } from './meter.js';
import { newSheet } from './model.js';
import type { World } from './model.js';
import { sheetObject } from './sheet.js';
import type { Screen } from './screen.js';
import { uiObject } from './screen.js';

/** SpreadsheetApp of a script bound to one spreadsheet. */
export function spreadsheetApp(world: World, screen: Screen): object {
  const { book, meter } = world;
  const find = (name: string): object | null => {
    const sheet = book.sheets.find((one) => one.name === name);
    return sheet ? sheetObject(world, sheet) : null;
  };
  const spreadsheet = strict('Spreadsheet', {
    getId: () => book.id,
    getName: () => book.name,
    getSheets() {
      meter.spend('Spreadsheet.getSheets', 'read');
      return book.sheets.map((sheet) => sheetObject(world, sheet));
    },
    getSheetByName(name: string) {
      meter.spend('Spreadsheet.getSheetByName', 'read');
      return find(name);
    },
    getSpreadsheetTimeZone() {
      meter.spend('Spreadsheet.getSpreadsheetTimeZone', 'read');
      return book.zone;
    },
    insertSheet(name: string, at: number) {
      if (find(name)) refuse(`A sheet with the name "${name}" already exists. Please enter another name.`);
      meter.spend('Spreadsheet.insertSheet', 'write');
      book.sheets.splice(at, 0, newSheet(name));
      return find(name);
    },
  });
  return strict('SpreadsheetApp', {
    getActiveSpreadsheet: () => spreadsheet,
    getUi: () => uiObject(world, screen),
    newConditionalFormatRule: () => ruleBuilder(world),
    ProtectionType: { SHEET: 'SHEET', RANGE: 'RANGE' },
    SheetType: { GRID: 'GRID', OBJECT: 'OBJECT', DATASOURCE: 'DATASOURCE' },
  });
}
