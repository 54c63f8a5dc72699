import type { NewSheet } from '../panel/bridge.js';
import { textValue } from './entered-text.js';
import type { ExcelDesk } from './excel-desk.js';

/** Excel counts a column in points; a character of the standard font is about this wide. */
const POINTS_A_CHARACTER = 5.6;

/** Adds a sheet of text behind the others, in one sync. What would be read as something else goes in as text: nothing in it can run. */
export function addSheet(desk: ExcelDesk, { name, rows, widths }: NewSheet): Promise<void> {
  return desk.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    const width = Math.max(1, ...rows.map((row) => row.length));
    const range = sheet.getRangeByIndexes(0, 0, Math.max(1, rows.length), width);
    range.values = rows.map((row) => Array.from({ length: width }, (_, column) => textValue(row[column] ?? '')));
    range.format.wrapText = true;
    widths.forEach((characters, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = characters * POINTS_A_CHARACTER;
    });
    await context.sync();
  });
}
