// Files that are no .xlsx: read like the same annex as .xlsx, and never written. The four files of `files/` are one annex,
// saved by LibreOffice.
import { mkdtemp, readFile, readdir, rm, writeFile, copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync, strToU8 } from 'fflate';
import { utils, write } from '@e965/xlsx';
import { DEFAULT_SETTINGS, cellAt, unicodeGrid } from '../../shared/index.js';
import { checkAnnex } from '../../shared/office/check-sheet.js';
import { openHere } from '../../foreign/open-here.js';
import { toLegacy } from '../../shared/text/legacy-letters.js';
import { checkFile, checkFiles, sourcesOf } from '../../service/check-files.js';
import { fix } from '../../service/commands/fix.js';
import { mark } from '../../service/commands/mark.js';
import { readFileGrids } from '../../service/read-files.js';

const FILES = join(__dirname, 'files');
const ASOF = { year: 2026, month: 11, day: 16 };
const open = async (bytes: Uint8Array, name: string) => {
  const opened = await openHere(bytes, name);
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened;
};
const bytesOf = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(join(FILES, name)));

async function said(name: string) {
  const { workbook } = await open(await bytesOf(name), name);
  const check = checkAnnex(workbook.grids[0]!, DEFAULT_SETTINGS, ASOF);
  if (!check.located) throw new Error(`${name}: no annex`);
  return {
    issues: check.issues.map(({ rule, at, message }) => [rule, at.row, at.column, message]),
    tasks: check.annexes[0]!.tasks.map(({ content, lead, output }) => [content.text, lead.value, output.text]),
    stages: check.judgements.map(({ stage }) => stage),
  };
}

describe('one annex, saved four ways', () => {
  it.each(['phu-luc.xls', 'phu-luc.ods', 'phu-luc.csv'])('%s gives the findings of the .xlsx', async (name) => {
    expect(await said(name)).toEqual(await said('phu-luc.xlsx'));
  });

  it('dates come as dates and merged cells merged', async () => {
    for (const name of ['phu-luc.xls', 'phu-luc.ods']) {
      const { workbook, from } = await open(await bytesOf(name), name);
      expect(cellAt(workbook.grids[0]!, 4, 4)).toMatchObject({
        kind: 'date',
        text: '30/09/2026',
        value: { year: 2026, month: 9, day: 30 },
      });
      expect(name.endsWith(from!)).toBe(true);
    }
    const sheet = utils.aoa_to_sheet([['Việc', 'Hạn'], ['một', '30/9/2026'], ['hai']]);
    sheet['!merges'] = [{ s: { r: 1, c: 1 }, e: { r: 2, c: 1 } }];
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'Trang');
    utils.book_append_sheet(book, utils.aoa_to_sheet([['ẩn']]), 'Ẩn');
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    for (const bookType of ['biff8', 'ods', 'xlsb'] as const) {
      const bytes = new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
      const { grids } = (await open(bytes, 'a')).workbook;
      expect([bookType, grids[0]!.merges]).toEqual([bookType, [{ top: 1, left: 1, bottom: 2, right: 1 }]]);
      if (bookType !== 'ods')
        expect([bookType, grids.map(({ hidden }) => hidden)]).toEqual([bookType, [undefined, true]]);
    }
  });
});

describe('tables of text', () => {
  const TABLE = [
    ['STT', 'Nhiệm vụ', 'Hạn'],
    ['1', 'Rà soát; sửa "đổi"\nquy chế', '15/9/2026'],
    ['2', '=1+1', '0123'],
  ];
  const quoted = (sign: string): string =>
    TABLE.map((row) =>
      row.map((text) => (/["\n;,\t]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)).join(sign),
    ).join('\r\n');
  const utf16 = (text: string, little: boolean): Uint8Array => {
    const units = Array.from({ length: text.length + 1 }, (_, i) => (i === 0 ? 0xfeff : text.charCodeAt(i - 1)));
    return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
  };
  /** Windows-1258 writes tones behind their letters; of this table only these letters are beyond ASCII. */
  const cp1258 = (text: string): Uint8Array => {
    const own: Record<string, readonly number[]> = {
      đ: [0xf0],
      ệ: [0xea, 0xf2],
      ụ: [0x75, 0xf2],
      ạ: [0x61, 0xf2],
      à: [0xe0],
      á: [0xe1],
      ử: [0xfd, 0xd2],
      ổ: [0xf4, 0xd2],
      ế: [0xea, 0xec],
    };
    return Uint8Array.from(Array.from(text).flatMap((letter) => own[letter] ?? [letter.charCodeAt(0)]));
  };
  const rowsOf = async (bytes: Uint8Array, name = 'bang.csv') =>
    (await open(bytes, name)).workbook.grids[0]!.rows.map((row) => row.map(({ text }) => text));

  it.each([
    ['UTF-8', strToU8(quoted(','))],
    ['UTF-8 with a mark', strToU8(`\uFEFF${quoted(';')}`)],
    ['UTF-16', utf16(quoted('\t'), true)],
    ['UTF-16, big end first', utf16(quoted(';'), false)],
    ['Windows-1258', cp1258(quoted(';'))],
    ['sep=', strToU8(`sep=|\r\n${quoted('|')}`)],
  ])('%s', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(TABLE);
  });

  it('by tab, under its own name', async () => {
    expect(await rowsOf(strToU8(quoted('\t')), 'bang.TSV')).toEqual(TABLE);
  });

  it('no cell is taken for a number, a date or a formula', async () => {
    const { grids } = (await open(strToU8(quoted(',')), 'bang.csv')).workbook;
    expect(grids[0]!.rows.flat().every(({ kind, formula }) => kind === 'text' && formula === undefined)).toBe(true);
  });

  it('more rows than are read are refused, never cut', async () => {
    const opened = await openHere(strToU8('a,b\n'.repeat(200_001)), 'dai.csv');
    expect(opened.ok ? 'ok' : opened.error.kind).toBe('too-many-cells');
  });

  it('in the letters of old fonts', async () => {
    const old = ['Nội dung nhiệm vụ,Đơn vị chủ trì', 'Rà soát danh sách hộ kinh doanh,Phòng Kinh tế'];
    const bytes = Uint8Array.from(toLegacy(old.join('\n'), 'tcvn3'), (letter) => letter.charCodeAt(0));
    const grid = unicodeGrid((await open(bytes, 'cu.csv')).workbook.grids[0]!);
    expect(grid.rows.map((row) => row.map(({ text }) => text).join(','))).toEqual(old);
  });
});

describe('what else comes under the name of a workbook', () => {
  it('a page saved as .xls: its words stay words', async () => {
    const page =
      '<html><head><meta charset="utf-8"></head><body><table><tr><td>Việc</td><td>15/9/2026</td></tr></table></body></html>';
    const { workbook, from } = await open(strToU8(page), 'xuat.xls');
    expect(from).toBe('html');
    expect(workbook.grids[0]!.rows[0]!.map(({ kind, text }) => [kind, text])).toEqual([
      ['text', 'Việc'],
      ['text', '15/9/2026'],
    ]);
  });

  it('BIFF5 and BIFF8, the latter in the letters of old fonts', async () => {
    const plain = utils.book_new();
    utils.book_append_sheet(plain, utils.aoa_to_sheet([['STT', 30.5]]), 'S');
    const five = new Uint8Array(write(plain, { type: 'array', bookType: 'biff5' }) as ArrayBuffer);
    expect((await open(five, 'cu.xls')).workbook.grids[0]!.rows[0]!.map(({ text }) => text)).toEqual(['STT', '30.5']);
    const book = utils.book_new();
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([[toLegacy('Đơn vị chủ trì', 'tcvn3'), toLegacy('Thời hạn', 'tcvn3')]]),
      'S',
    );
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
    const grid = unicodeGrid((await open(bytes, 'cu.xls')).workbook.grids[0]!);
    expect(grid.rows[0]!.map(({ text }) => text)).toEqual(['Đơn vị chủ trì', 'Thời hạn']);
  });

  it('a Word document is told what to do', async () => {
    const docx = zipSync({
      '_rels/.rels': strToU8(
        '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/document.xml': strToU8('<w/>'),
    });
    expect(await openHere(docx, 'ke-hoach.docx')).toMatchObject({
      ok: false,
      error: { kind: 'word-document', message: expect.stringMatching(/Word.*\.xlsx/) },
    });
  });

  it('damaged ones are refused, never thrown', async () => {
    const xls = await bytesOf('phu-luc.xls');
    for (let cut = 600; cut < xls.length; cut += 523) {
      const opened = await openHere(xls.slice(0, cut), 'cu.xls');
      expect(typeof opened.ok).toBe('boolean');
    }
    const flipped = await bytesOf('phu-luc.ods');
    for (let at = 100; at < flipped.length; at += 997) {
      const bytes = flipped.slice();
      bytes[at] = bytes[at]! ^ 255;
      expect(typeof (await openHere(bytes, 'cu.ods')).ok).toBe('boolean');
    }
  });
});

describe('in the office', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dondoc-'));
    for (const name of await readdir(FILES)) await copyFile(join(FILES, name), join(folder, name));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const lines: string[] = [];
  const console = { out: (line: string) => void lines.push(line), err: () => undefined, width: 100 } as never;

  it('the same plan as .xls and .xlsx counts once', async () => {
    const files = await checkFiles([join(folder, 'phu-luc.xls'), join(folder, 'phu-luc.xlsx')], DEFAULT_SETTINGS, ASOF);
    const { sources, gaps } = sourcesOf(files);
    expect(gaps).toEqual([]);
    expect(sources.flatMap(({ checks }) => checks).length).toBe(1);
  });

  it('a report is made of an .xls alone', async () => {
    const { sources } = sourcesOf(await checkFiles([join(folder, 'phu-luc.xls')], DEFAULT_SETTINGS, ASOF));
    expect(sources.flatMap(({ checks }) => checks)).toHaveLength(1);
  });

  it('a mend goes into a new .xlsx beside the file, which stays as it is', async () => {
    const path = join(folder, 'phu-luc.xls');
    const before = await readFile(path);
    await expect(fix(path, { rule: ['ordinal-order'] }, console)).rejects.toThrow('-o');
    await rm(join(folder, 'phu-luc.xlsx'));
    lines.length = 0;
    expect(await fix(path, { rule: ['ordinal-order'] }, console)).toBe(0);
    expect(lines.join('\n')).toMatch(/phu-luc\.xlsx[^]*giữ nguyên/);
    expect(await readFile(path)).toEqual(before);
    const made = await readFileGrids(join(folder, 'phu-luc.xlsx'));
    expect(made.ok && made.from).toBeUndefined();
    const { checks } = await checkFile(join(folder, 'phu-luc.xlsx'), DEFAULT_SETTINGS, ASOF);
    expect(checks.flatMap(({ issues }) => issues).some(({ rule }) => rule === 'ordinal-order')).toBe(false);
  });

  it('marks go into an .xlsx as well', async () => {
    await mark(join(folder, 'phu-luc.ods'), { asOf: '2026-11-16' }, console);
    expect((await readFileGrids(join(folder, 'phu-luc.danh-dau.xlsx'))).ok).toBe(true);
    await writeFile(join(folder, 'x'), '');
  });
});
