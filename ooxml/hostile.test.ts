import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import type { OoxmlErrorKind } from './index.js';
import { BLANK, cellAt, parseA1 } from '../shared/index.js';
import { drawMarks, patchWorkbook, readWorkbook } from './index.js';
import { CellMaker } from './sheet/cell-maker.js';
import { smallParts, smallWorkbook } from './testing/small-workbook.js';

const kindOf = (bytes: Uint8Array, limits = {}): OoxmlErrorKind | 'ok' => {
  const reading = readWorkbook(bytes, limits);
  return reading.ok ? 'ok' : reading.error.kind;
};
const ole = (name: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let i = 0; i < name.length; i += 1) bytes[1024 + i * 2] = name.charCodeAt(i);
  return bytes;
};
const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset);

/** Changes a 32-bit field of one entry in its directory record (and local header where `local` is given). */
function forge(bytes: Uint8Array, name: string, central: number, value: number, local?: number): Uint8Array {
  const out = bytes.slice();
  const wanted = strToU8(name);
  for (let i = 0; i + 46 < out.length; i += 1) {
    const signature = view(out).getUint32(i, true);
    const at = signature === 0x02014b50 ? 46 : signature === 0x04034b50 ? 30 : 0;
    if (at === 0 || wanted.some((byte, k) => out[i + at + k] !== byte)) continue;
    if (at === 46) view(out).setUint32(i + central, value, true);
    else if (local !== undefined) view(out).setUint32(i + local, value, true);
  }
  return out;
}

const SHEET = 'xl/worksheets/sheet1.xml';
const normal = smallWorkbook({ sheet: '<row r="1"><c r="A1"><v>1</v></c></row>' });

describe('a file that is no workbook is told so, each kind in its own words', () => {
  it.each<[OoxmlErrorKind, Uint8Array]>([
    ['empty', new Uint8Array(0)],
    ['not-a-zip', strToU8('hello, this is no zip')],
    ['not-a-zip', strToU8('<html><table><tr><td>xls giả</td></tr></table></html>')],
    ['old-xls', ole('Workbook')],
    ['encrypted', ole('EncryptedPackage')],
    ['old-xls', ole('WORKBOOK')],
    ['old-xls', ole('BOOK')],
    ['word-document', ole('WordDocument')],
    ['not-a-workbook', ole('PowerPoint Document')],
    ['not-a-workbook', zipSync({ 'a.txt': strToU8('x') })],
    [
      'word-document',
      zipSync({
        '_rels/.rels': strToU8(
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        ),
        'word/document.xml': strToU8('<w/>'),
      }),
    ],
    [
      'ods',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<x/>') }),
    ],
    [
      'xlsb',
      zipSync({
        '_rels/.rels': strToU8(
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        ),
      }),
    ],
    ['truncated', normal.slice(0, normal.length - 30)],
    ['truncated', normal.slice(0, 200)],
  ])('%s', (kind, bytes) => {
    expect(kindOf(bytes)).toBe(kind);
  });

  it('every message is a Vietnamese sentence that says what to do', () => {
    for (const bytes of [new Uint8Array(0), strToU8('x'), ole('Workbook'), ole('EncryptedPackage')]) {
      const reading = readWorkbook(bytes);
      expect(!reading.ok && reading.error.message).toMatch(/Đề nghị .*\.$/);
    }
  });
});

describe('guards', () => {
  const bomb = zipSync(
    { ...smallParts({}), [SHEET]: strToU8(`<worksheet><sheetData>${' '.repeat(20_000_000)}</sheetData></worksheet>`) },
    { level: 9 },
  );

  it('refuses a bomb by what the directory declares, before inflating', () => {
    expect(bomb.length).toBeLessThan(60_000);
    expect(kindOf(bomb)).toBe('bomb');
  });

  it('stops a bomb that lies about its size as soon as it is larger than declared', () => {
    expect(kindOf(forge(bomb, SHEET, 24, 5000, 22))).toBe('bomb');
  });

  it('refuses a part that is shorter than declared', () => {
    const sheet = smallParts({})[SHEET]!;
    expect(kindOf(forge(normal, SHEET, 24, sheet.length + 500))).toBe('damaged');
  });

  it('refuses damaged compressed data, a wrong offset and a name that differs in the local header', () => {
    expect(kindOf(forge(normal, SHEET, 42, 7))).toBe('damaged');
    const renamed = normal.slice();
    renamed[new TextDecoder('latin1').decode(normal).indexOf('xl/workbook.xml')] = 0x5a;
    expect(kindOf(renamed)).toBe('damaged');
  });

  it('refuses encrypted entries, unknown methods and two entries of one name', () => {
    const out = normal.slice();
    for (let i = 0; i + 46 < out.length; i += 1)
      if (view(out).getUint32(i, true) === 0x02014b50) view(out).setUint16(i + 8, 1, true);
    expect(kindOf(out)).toBe('encrypted');
    expect(kindOf(zipSync({ ...smallParts({}), 'XL/WORKBOOK.xml': strToU8('<workbook/>') }))).toBe('damaged');
  });

  it('does not write a part again whose checksum says it is damaged', () => {
    const damaged = forge(normal, SHEET, 16, 12345, 14);
    const change = {
      at: { sheet: 'Trang', row: 0, column: 0 },
      before: '1',
      after: { kind: 'text' as const, text: 'x' },
    };
    expect(patchWorkbook(damaged, [change])).toMatchObject({ bytes: damaged, written: [], error: { kind: 'damaged' } });
    expect(patchWorkbook(normal, [change]).written).toHaveLength(1);
  });

  it('refuses too many entries, too large files, too many cells', () => {
    expect(kindOf(normal, { entries: 3 })).toBe('too-many-entries');
    expect(kindOf(normal, { fileBytes: 100 })).toBe('too-big');
    expect(kindOf(normal, { partBytes: 50 })).toBe('too-big');
    expect(kindOf(normal, { totalBytes: 300 })).toBe('too-big');
    const many = smallWorkbook({
      sheet: Array.from({ length: 50 }, (_, i) => `<row r="${i + 1}"><c r="J${i + 1}"><v>1</v></c></row>`).join(''),
    });
    expect(kindOf(many)).toBe('ok');
    expect(kindOf(many, { cells: 499 })).toBe('too-many-cells');
  });

  it('refuses a DOCTYPE in any part it reads', () => {
    const evil = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
    const parts = smallParts({});
    for (const name of [SHEET, 'xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', '_rels/.rels']) {
      const text = evil + new TextDecoder().decode(parts[name]);
      expect([name, kindOf(zipSync({ ...parts, [name]: strToU8(text) }))]).toEqual([name, 'doctype']);
    }
  });

  it('refuses a sheet whose XML was cut, wherever it was cut', () => {
    const sheet = `<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(3)}</sheetData></worksheet>`;
    for (let cut = 12; cut < sheet.length; cut += 1) {
      expect([cut, kindOf(smallWorkbook({ sheetPart: sheet.slice(0, cut) }))]).not.toEqual([cut, 'ok']);
    }
    expect(kindOf(smallWorkbook({ sheetPart: sheet.slice(0, sheet.indexOf('</sheetData>')) }))).toBe('truncated');
  });

  it('refuses letters of another code page by name, and a UTF-16 part that is cut', () => {
    const cut = new Uint8Array([0xff, 0xfe, 60, 0, 97, 0]);
    expect(kindOf(smallWorkbook({ extra: { [SHEET]: cut } }))).toBe('truncated');
    const latin = Uint8Array.from(
      '<?xml version="1.0" encoding="windows-1258"?><worksheet><sheetData><row><c t="str"><v>\xd0</v></c></row></sheetData></worksheet>',
      (char) => char.charCodeAt(0),
    );
    expect(kindOf(smallWorkbook({ extra: { [SHEET]: latin } }))).toBe('encoding');
  });

  it.each([
    ['a number that is none', '<c r="B1"><v>1,5</v></c>', 'number', 'B1', '1,5'],
    ['a number that is none', '<c r="B1"><v>NaN</v></c>', 'number', 'B1', 'NaN'],
    ['a string that is not in the table', '<c r="B1" t="s"><v>9</v></c>', 'string', 'B1', '9'],
    ['neither true nor false', '<c r="B1" t="b"><v>vâng</v></c>', 'boolean', 'B1', 'vâng'],
    ['a type nobody knows', '<c r="B1" t="zz"><v>9</v></c>', 'type', 'B1', '9'],
    ['a column outside the sheet', '<c r="XFE1"><v>1</v></c>', 'place', 'B1', 'XFE1'],
    ['the address of another row', '<c r="B7"><v>1</v></c>', 'place', 'B1', 'B7'],
  ])('%s costs its cell, which is named: %s', (_, cell, because, where, text) => {
    const bytes = smallWorkbook({
      sheet: `<row r="1"><c r="A1"><v>1</v></c>${cell}<c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>`,
    });
    const reading = readWorkbook(bytes);
    if (!reading.ok) throw new Error(reading.error.kind);
    const { grids, notes } = reading.workbook;
    expect(notes).toEqual([{ sheet: 'Trang', ...parseA1(where)!, because, text }]);
    expect([cellAt(grids[0]!, 0, 0), cellAt(grids[0]!, 0, 2), cellAt(grids[0]!, 1, 0)].map(({ text: t }) => t)).toEqual(
      ['1', '3', '4'],
    );
    const bad = cellAt(grids[0]!, 0, 1);
    expect(bad).toEqual(because === 'place' ? BLANK : { kind: 'error', text });
    // What could not be read is not written over either.
    const at = { sheet: 'Trang', row: 0, column: 1 };
    expect(
      patchWorkbook(bytes, [{ at, before: bad.text, after: { kind: 'text', text: 'x' } }]).refused[0]?.because,
    ).toBe('not-kept');
  });

  it('a row outside the sheet costs its cells', () => {
    const reading = readWorkbook(
      smallWorkbook({
        sheet: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048577"><c r="A1048577"><v>1</v></c></row>',
      }),
    );
    expect(reading.ok && reading.workbook.notes).toMatchObject([{ because: 'place', text: 'A1048577' }]);
  });

  it('a text longer than a cell can hold costs its cell, wherever it is stored', () => {
    const long = 'ab '.repeat(12_000);
    const reading = readWorkbook(
      smallWorkbook({
        strings: [long],
        sheet: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>${long}</t></is></c><c r="C1" t="str"><v>${long}</v></c><c r="D1"><v>4</v></c></row>`,
      }),
    );
    if (!reading.ok) throw new Error(reading.error.kind);
    expect(reading.workbook.notes.map(({ because }) => because)).toEqual(Array(3).fill('text-too-long'));
    expect(reading.workbook.grids[0]!.rows[0]!.map(({ kind, text }) => [kind, text.length])).toEqual([
      ['error', 101],
      ['error', 101],
      ['error', 101],
      ['number', 1],
    ]);
  });

  it('a format that fails costs its dress', () => {
    const broken = {
      code: '?!',
      showsDay: false,
      showsFullDay: false,
      number: () => {
        throw new TypeError('weekday');
      },
      text: (text: string) => text,
    };
    const style = { format: broken, locked: true };
    const make = new CellMaker([], { cells: [style], fallback: style }, 1900);
    expect(make.number(-3.5, 0)).toEqual({ kind: 'number', text: '-3.5', value: -3.5 });
    expect(make.failed).toBe('?!');
  });

  it('does not make a million rows for one stray cell, and says where it is', () => {
    const stray = smallWorkbook({
      sheet: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
    });
    const reading = readWorkbook(stray);
    expect(reading.ok && reading.workbook.grids[0]!.rows).toHaveLength(1);
    expect(reading.ok && reading.workbook.leftOut).toEqual([{ sheet: 'Trang', row: 1_048_575, column: 16_383 }]);
    const at = { sheet: 'Trang', row: 1_048_575, column: 16_383 };
    expect(patchWorkbook(stray, [{ at, before: '', after: { kind: 'text', text: 'x' } }]).refused).toEqual([
      { at, because: 'changed', text: '2' },
    ]);
  });
});

describe('work has a budget', () => {
  const rows = (count: number, cell: (row: number) => string): string =>
    Array.from({ length: count }, (_, i) => `<row r="${i + 1}">${cell(i + 1)}</row>`).join('');

  it('links over links', () => {
    const cells = rows(10_000, (row) => `<c r="A${row}"><v>${row}</v></c>`);
    const link = '<hyperlink ref="A1:A10000" location="B1"/>';
    const sheet = (links: number): string =>
      `<sheetData>${cells}</sheetData><hyperlinks>${link.repeat(links)}</hyperlinks>`;
    expect(kindOf(smallWorkbook({ sheet: sheet(20) }))).toBe('ok');
    expect(kindOf(smallWorkbook({ sheet: sheet(20_000) }))).toBe('too-many-links');
  });

  it('a long shared formula with many followers', () => {
    const formula = Array.from({ length: 900 }, (_, i) => `B${i + 1}`).join('+');
    const sheet = (followers: number): string =>
      rows(followers, (row) =>
        row === 1
          ? `<c r="A1"><f t="shared" ref="A1:A${followers}" si="0">${formula}</f><v>1</v></c>`
          : `<c r="A${row}"><f t="shared" si="0"/><v>1</v></c>`,
      );
    const formulas = (followers: number, limits = {}) => {
      const reading = readWorkbook(smallWorkbook({ sheet: sheet(followers) }), limits);
      return reading.ok ? reading.workbook.grids[0]!.rows.map(([cell]) => cell!.formula) : [];
    };
    expect(formulas(3)[2]).toMatch(/^B3\+B4\+.*\+B902$/);
    // Past the budget they are still cells that are calculated; only the words are not written out.
    expect(formulas(4, { formulaPieces: 4000 }).map((words) => words!.length > 0)).toEqual([true, true, true, false]);
    expect(formulas(100_000)[99_999]).toBe('');
  });

  it('fractions are found in few steps, however many digits', () => {
    const sheet = rows(50_000, (row) => `<c r="A${row}" s="1"><v>${row / 7919}</v></c>`);
    const reading = readWorkbook(smallWorkbook({ formats: ['# ????/????'], sheet }));
    expect(reading.ok && reading.workbook.grids[0]!.rows).toHaveLength(50_000);
  });

  it('merges, and rules of a sheet that is marked', () => {
    const merges = `<sheetData/><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(100)}</mergeCells>`;
    expect(kindOf(smallWorkbook({ sheet: merges }), { merges: 99 })).toBe('too-many-merges');
    const rules =
      '<sheetData/>' +
      Array.from(
        { length: 50_001 },
        (_, i) =>
          `<conditionalFormatting sqref="A${i * 7}"><cfRule type="expression" priority="${i * 3}"/></conditionalFormatting>`,
      ).join('');
    expect(() => drawMarks(smallWorkbook({ sheet: rules }), [])).toThrow('quy tắc định dạng');
  });
});

describe('no bytes make the reader throw', () => {
  it('whatever stands in the sheet part', () => {
    const bits = fc.constantFrom(
      '<row r="1">',
      '</row>',
      '<c r="A1"',
      ' t="s"',
      ' t="inlineStr"',
      '>',
      '/>',
      '<v>',
      '</v>',
      '</c>',
      '<is><t>',
      '</t></is>',
      '1',
      'ệ',
      '&#',
      '"',
      '<!--',
      '-->',
      '<f t="shared" si="0">',
      '</f>',
      '<![CDATA[',
      ']]>',
      '</sheetData>',
      '<mergeCell ref="A1:B2"/>',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 25 }), (pieces) => {
        expect(typeof kindOf(smallWorkbook({ sheet: pieces.join('') }))).toBe('string');
      }),
      { numRuns: 400 },
    );
  });

  it('whichever bytes of a workbook are changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(normal.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (changes) => {
          const bytes = normal.slice();
          for (const [at, value] of changes) bytes[at] = value;
          expect(typeof kindOf(bytes)).toBe('string');
        },
      ),
      { numRuns: 400 },
    );
  });
});
