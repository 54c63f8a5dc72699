import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { readWorkbook } from '../../ooxml/index.js';
import { richWorkbook } from './rich-workbook.js';
import { exceljsValues, hucreValues, ownValues } from './values.js';

const FIXTURES = join(__dirname, 'fixtures');
const SAMPLES = join(__dirname, '../../samples');
const filesIn = (folder: string): [string, () => Uint8Array][] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => [name, () => new Uint8Array(readFileSync(join(folder, name)))]);

async function hucreWorkbook(stringMode: 'shared' | 'inline'): Promise<Uint8Array> {
  return writeXlsx({
    stringMode,
    sheets: [
      {
        name: 'Trang',
        columns: [{ width: 20 }, { width: 20, numFmt: 'dd/mm/yyyy' }],
        rows: [
          ['Đơn vị & tổ', new Date(Date.UTC(2026, 10, 16)), 12.5, true],
          ['Dòng một\nDòng hai', new Date(Date.UTC(1999, 1, 28)), -0.001, false],
          [null, null, 1e15, '<thẻ>'],
        ],
        merges: [{ startRow: 4, startCol: 0, endRow: 5, endCol: 1 }],
      },
      { name: 'Hai', rows: [['x']], hidden: true },
    ],
  });
}

/** Both oracles and we must agree on every cell. */
async function agree(bytes: Uint8Array, file = ''): Promise<void> {
  const own = ownValues(bytes);
  expect(Object.keys(own).length).toBeGreaterThan(3);
  // exceljs 4.4.0 knows date1904="1" but not LibreOffice's date1904="true" and reads such days four years early.
  if (!file.includes('1904')) expect(own).toEqual(await exceljsValues(bytes));
  expect(own).toEqual(await hucreValues(bytes));
}

describe('the same values as exceljs and hucre', () => {
  it.each(filesIn(FIXTURES))('in a workbook saved by LibreOffice: %s', (file, read) => agree(read(), file));
  it.each(filesIn(SAMPLES))('in the sample %s', (_, read) => agree(read()));
  it('in a workbook made by exceljs', async () => agree(await richWorkbook()));
  it('in one that counts days from 1904', async () => agree(await richWorkbook({ date1904: true })));
  it('in a workbook made by hucre with shared strings', async () => agree(await hucreWorkbook('shared')));
  it('in a workbook made by hucre with inline strings', async () => agree(await hucreWorkbook('inline')));

  it('shows a month kept as a date the way LibreOffice saved its format', () => {
    const reading = readWorkbook(new Uint8Array(readFileSync(join(FIXTURES, 'libreoffice-rich.xlsx'))));
    const rows = reading.ok ? reading.workbook.grids[0]!.rows : [];
    expect(rows[4]![3]).toMatchObject({ kind: 'date', text: 'Tháng 3/2026' });
    expect(rows[2]![3]).toMatchObject({ kind: 'date', text: '01/01/2026' });
  });

  it('a real password-protected workbook is told apart', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'a', rows: [['x']] }],
      encryption: { password: 'mật khẩu', spinCount: 10 },
    });
    const reading = readWorkbook(bytes);
    expect(!reading.ok && reading.error.kind).toBe('encrypted');
  });
});
