import ExcelJS from 'exceljs';
import type { Grid } from '../../shared/index.js';

/** The seed grids as the bytes of an .xlsx, written by another library than ours, with one conditional format of the user's own. */
export async function seedXlsx(grids: readonly Grid[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const grid of grids) {
    const sheet = book.addWorksheet(grid.sheet);
    grid.rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        const target = sheet.getCell(r + 1, c + 1);
        if (cell.kind === 'text') target.value = cell.text;
        if (cell.kind === 'number' || cell.kind === 'boolean') target.value = cell.value;
        if (cell.kind === 'date') {
          target.value = new Date(Date.UTC(cell.value.year, cell.value.month - 1, cell.value.day));
          target.numFmt = cell.format ?? 'd/m/yyyy';
        }
      }),
    );
    for (const merge of grid.merges) sheet.mergeCells(merge.top + 1, merge.left + 1, merge.bottom + 1, merge.right + 1);
    if (grid.locked) await sheet.protect('mat-khau', { spinCount: 1 });
    else {
      sheet.addConditionalFormatting({
        ref: 'A1:D4',
        rules: [{ type: 'expression', priority: 1, formulae: ['$A1="x"'], style: { font: { bold: true } } }],
      });
    }
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
