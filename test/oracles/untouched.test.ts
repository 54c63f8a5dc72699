import ExcelJS from 'exceljs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { clearMarks, drawMarks, patchWorkbook } from '../../ooxml/index.js';
import type { CellChange } from '../../shared/index.js';
import { richWorkbook } from './rich-workbook.js';
import { exceljsValues } from './values.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';

/** Adds what exceljs cannot make: a chart, macros, printer settings, custom XML; stored, deflated, dated. */
async function fullWorkbook(): Promise<Uint8Array> {
  const parts = unzipSync(await richWorkbook());
  const macros = Uint8Array.from({ length: 5000 }, (_, i) => (i * 31) % 251);
  return zipSync({
    ...Object.fromEntries(
      Object.entries(parts).map(([name, bytes]) => [name, [bytes, { mtime: new Date(2025, 4, 6, 7, 8, 10) }] as const]),
    ),
    'xl/vbaProject.bin': [macros, { level: 0 }],
    'xl/charts/chart1.xml': strToU8('<c:chartSpace xmlns:c="c"/>'),
    'xl/printerSettings/printerSettings1.bin': [macros.slice(0, 100), { level: 9 }],
    'customXml/item1.xml': strToU8('<ghi-chú/>'),
  });
}

/** Each entry's local header, compressed bytes and directory record without its offset. */
function rawEntries(bytes: Uint8Array): Map<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<string, string>();
  let at = view.getUint32(bytes.length - 6, true);
  while (view.getUint32(at, true) === 0x02014b50) {
    const [name, extra, note] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ];
    const offset = view.getUint32(at + 42, true);
    const data = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const central = Buffer.from(bytes.slice(at, at + 46 + name + extra + note));
    central.writeUInt32LE(0, 42);
    const local = Buffer.from(bytes.slice(offset, data + view.getUint32(at + 20, true)));
    found.set(central.subarray(46, 46 + name).toString('utf8'), `${central.toString('hex')} ${local.toString('hex')}`);
    at += 46 + name + extra + note;
  }
  return found;
}

function changedEntries(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [rawEntries(before), rawEntries(after)];
  expect([...b.keys()]).toEqual([...a.keys()]);
  return [...a.keys()].filter((name) => a.get(name) !== b.get(name));
}

const at = (row: number, column: number, sheet = 'Phụ lục') => ({ sheet, row, column });
const UNIT: CellChange = {
  at: at(2, 2),
  before: 'Văn phòng HĐND và UBND',
  after: { kind: 'text', text: 'Phòng Văn hóa - Xã hội' },
};

describe('a patched workbook', () => {
  it('differs in the one sheet part only; every other entry is the same byte for byte', async () => {
    const old = await fullWorkbook();
    const { bytes, refused } = patchWorkbook(old, [UNIT]);
    expect(refused).toEqual([]);
    expect(changedEntries(old, bytes)).toEqual([SHEET]);
  });

  it('changes styles.xml as well when a date needs a format, and nothing else', async () => {
    const old = await fullWorkbook();
    const { bytes } = patchWorkbook(old, [
      { at: at(4, 3), before: 'Tháng 3/2026', after: { kind: 'date', value: { year: 2026, month: 3, day: 31 } } },
    ]);
    expect(changedEntries(old, bytes).sort()).toEqual([STYLES, SHEET].sort());
  });

  it('keeps every value, rule, validation, note, image and table for exceljs', async () => {
    const old = await fullWorkbook();
    const { bytes } = patchWorkbook(old, [UNIT]);
    expect(await exceljsValues(bytes)).toEqual({
      ...(await exceljsValues(old)),
      'Phụ lục!C3': 't Phòng Văn hóa - Xã hội',
    });
    const facts = async (file: Uint8Array) => {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(file.slice().buffer);
      const sheet = workbook.getWorksheet('Phụ lục')!;
      return JSON.stringify([
        (sheet as unknown as { conditionalFormattings: unknown }).conditionalFormattings,
        sheet.model.merges,
        sheet.getCell('C3').dataValidation,
        sheet.getCell('H6').note,
        sheet.getImages().length,
        sheet.getTables().length,
        sheet.getCell('C3').style,
      ]);
    };
    expect(await facts(bytes)).toBe(await facts(old));
  });

  it('marks change the sheet and styles.xml only, and clearing brings all parts back', async () => {
    const old = await fullWorkbook();
    const marked = drawMarks(old, [
      { tone: 'error', sheet: 'Phụ lục', range: { top: 2, left: 2, bottom: 4, right: 2 } },
    ]);
    expect(changedEntries(old, marked).sort()).toEqual([STYLES, SHEET].sort());
    const [a, b] = [unzipSync(old), unzipSync(clearMarks(marked))];
    for (const name of Object.keys(a))
      expect([name, Buffer.from(b[name]!).equals(Buffer.from(a[name]!))]).toEqual([name, true]);
  });
});
