// One reading in a process of its own: node read-one.mjs READER FILE → one JSON line {ms, rss, cells}.
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';

/** The least any reader in this language must do: inflate the sheet part and look at each byte once. */
function floor(bytes: Uint8Array): number {
  const parts = unzipSync(bytes, { filter: ({ name }) => name === 'xl/worksheets/sheet1.xml' });
  const sheet = parts['xl/worksheets/sheet1.xml']!;
  let tags = 0;
  for (let i = 0; i < sheet.length; i += 1) if (sheet[i] === 60) tags += 1;
  return tags;
}

const READERS: Record<string, () => Promise<(bytes: Uint8Array) => number | Promise<number>>> = {
  floor: () => Promise.resolve(floor),
  own: async () => {
    const { readWorkbook } = await import('../../../ooxml/index.js');
    return (bytes) => {
      const reading = readWorkbook(bytes);
      if (!reading.ok) throw new Error(reading.error.message);
      return reading.workbook.grids.reduce((sum, grid) => sum + grid.rows.reduce((n, row) => n + row.length, 0), 0);
    };
  },
  exceljs: async () => {
    const { default: ExcelJS } = await import('exceljs');
    return async (bytes) => {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(
        bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
      );
      let cells = 0;
      workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(() => (cells += 1))));
      return cells;
    };
  },
  hucre: async () => {
    const { readXlsx } = await import('hucre/xlsx');
    return async (bytes) =>
      (await readXlsx(bytes)).sheets.reduce((sum, sheet) => sum + sheet.rows.reduce((n, row) => n + row.length, 0), 0);
  },
};

const [, , reader, file] = process.argv;
const read = await READERS[reader!]!();
const bytes = new Uint8Array(readFileSync(file!));
const start = performance.now();
const cells = await read(bytes);
const ms = performance.now() - start;
console.log(JSON.stringify({ ms, rss: process.resourceUsage().maxRSS / 1024, cells }));
