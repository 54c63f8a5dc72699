import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import type { OoxmlErrorKind } from './index.js';
import { patchWorkbook, readWorkbook } from './index.js';
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
    ['not-a-workbook', ole('WordDocument')],
    ['not-a-workbook', zipSync({ 'a.txt': strToU8('x') })],
    [
      'not-a-workbook',
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

  it('refuses UTF-16, cells outside the sheet and strings that are not in the table', () => {
    expect(kindOf(smallWorkbook({ extra: { [SHEET]: new Uint8Array([0xff, 0xfe, 60, 0, 97, 0]) } }))).toBe('damaged');
    expect(kindOf(smallWorkbook({ sheet: '<row r="1"><c r="XFE1"><v>1</v></c></row>' }))).toBe('damaged');
    expect(kindOf(smallWorkbook({ sheet: '<row r="1048577"><c r="A1048577"><v>1</v></c></row>' }))).toBe('damaged');
    expect(kindOf(smallWorkbook({ sheet: '<row r="1"><c r="A1" t="s"><v>9</v></c></row>' }))).toBe('damaged');
    expect(kindOf(smallWorkbook({ sheet: '<row r="1"><c r="A1"><v>không phải số</v></c></row>' }))).toBe('damaged');
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
