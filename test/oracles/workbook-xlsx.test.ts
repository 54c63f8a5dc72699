import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { clearMarks, drawMarks, patchWorkbook, readWorkbook } from '../../ooxml/index.js';
import type { Grid } from '../../shared/index.js';
import { testWorkbook, WORKBOOK_SEED } from '../conformance/workbook.js';

/** The seed as exceljs writes it. */
async function seeded(grids: readonly Grid[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const grid of grids) {
    const sheet = workbook.addWorksheet(grid.sheet);
    grid.rows.forEach((cells, r) =>
      cells.forEach((cell, c) => {
        const target = sheet.getCell(r + 1, c + 1);
        if (cell.kind === 'date') {
          target.value = new Date(Date.UTC(cell.value.year, cell.value.month - 1, cell.value.day));
          target.numFmt = cell.format ?? 'd/m/yyyy';
        } else if (cell.kind === 'number') target.value = cell.value;
        else if (cell.kind !== 'blank') target.value = cell.text;
      }),
    );
    for (const { top, left, bottom, right } of grid.merges) sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
    if (grid.locked) await sheet.protect('', {});
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function read(bytes: Uint8Array): readonly Grid[] {
  const reading = readWorkbook(bytes);
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.workbook.grids;
}

testWorkbook('bytes of an .xlsx', async () => {
  let bytes = await seeded(WORKBOOK_SEED);
  return {
    workbook: {
      can: { note: false, reveal: false, protect: false },
      readGrids: () => read(bytes),
      drawMarks: (marks) => void (bytes = drawMarks(bytes, marks)),
      clearMarks: () => void (bytes = clearMarks(bytes)),
      write(changes) {
        const patched = patchWorkbook(bytes, changes);
        bytes = patched.bytes;
        return patched.refused;
      },
      reveal: () => undefined,
    },
    // Ranges, as the other adapters count them: a conditional format may carry several.
    marks: (sheet) => {
      const index = read(bytes).findIndex((grid) => grid.sheet === sheet) + 1;
      const xml = strFromU8(unzipSync(bytes)[`xl/worksheets/sheet${index}.xml`]!);
      const formats = [...xml.matchAll(/<conditionalFormatting sqref="([^"]*)">[^]*?<\/conditionalFormatting>/g)];
      return formats.filter(([format]) => format.includes('dondoc')).flatMap(([, ranges]) => ranges!.split(' ')).length;
    },
    type: (at, text) => {
      const grid = read(bytes).find(({ sheet }) => sheet === at.sheet);
      const before = grid?.rows[at.row]?.[at.column]?.text ?? '';
      bytes = patchWorkbook(bytes, [
        { at, before, after: text === '' ? { kind: 'blank' } : { kind: 'text', text } },
      ]).bytes;
    },
  };
});
