import { strFromU8, unzipSync } from 'fflate';
import ExcelJS from 'exceljs';
import { readWorkbook } from '../read-workbook.js';
import { widenColumns } from './column-widths.js';

async function workbook(widths: readonly number[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Phụ lục');
  sheet.getCell('A1').value = 'Nhiệm vụ';
  widths.forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  return new Uint8Array(await book.xlsx.writeBuffer());
}
const sheetXml = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);

it('gives new columns a width and leaves the office’s own as they are', async () => {
  const before = await workbook([10, 40]);
  const after = widenColumns(before, [
    { sheet: 'Phụ lục', column: 1, width: 5 },
    { sheet: 'Phụ lục', column: 3, width: 13 },
  ]);
  const cols = /<cols>.*<\/cols>/s.exec(sheetXml(after))![0];
  expect(cols).toContain('min="4" max="4" width="13"');
  expect(cols).not.toContain('width="5"');
  expect(cols.replace(/<col min="4"[^>]*>/, '')).toBe(/<cols>.*<\/cols>/s.exec(sheetXml(before))![0]);
  const [a, b] = [readWorkbook(before), readWorkbook(after)];
  expect(b.ok && b.workbook.grids).toEqual(a.ok && a.workbook.grids);
});

it('writes <cols> where the sheet has none, before the rows', async () => {
  const after = sheetXml(widenColumns(await workbook([]), [{ sheet: 'Phụ lục', column: 0, width: 20 }]));
  expect(after.indexOf('<cols>')).toBeGreaterThan(0);
  expect(after.indexOf('<cols>')).toBeLessThan(after.indexOf('<sheetData'));
});

it('changes no byte when there is nothing to widen', async () => {
  const before = await workbook([10]);
  expect(widenColumns(before, [{ sheet: 'Không có', column: 5, width: 9 }])).toEqual(before);
});
