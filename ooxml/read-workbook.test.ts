import { readWorkbook } from './index.js';
import { smallWorkbook } from './testing/small-workbook.js';
import type { SmallWorkbook } from './testing/small-workbook.js';

function grid(book: SmallWorkbook) {
  const reading = readWorkbook(smallWorkbook(book));
  if (!reading.ok) throw new Error(`${reading.error.kind} ${reading.error.part ?? ''}`);
  return reading.workbook.grids[0]!;
}
const row = (book: SmallWorkbook, index = 0) => grid(book).rows[index]!;

describe('readWorkbook', () => {
  it('reads every kind of cell', () => {
    const cells = row({
      strings: [
        'Rà soát & “một cửa”',
        '<r><rPr><b/></rPr><t>đậm </t></r><r><t xml:space="preserve"> nhạt</t></r><rPh sb="0" eb="1"><t>phiên âm</t></rPh>',
      ],
      formats: ['"Tháng "m/yyyy', '0%'],
      sheet:
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>một</t><r><t> hai</t></r></is></c>' +
        '<c r="D1"><v>12.5</v></c><c r="E1" s="1"><v>46357</v></c><c r="F1" s="2"><v>0.8</v></c><c r="G1" t="b"><v>1</v></c><c r="H1" t="e"><v>#N/A</v></c>' +
        '<c r="I1" t="str"><f>A1&amp;"x"</f><v>kết quả</v></c><c r="J1"><f>1+1</f><v>2</v></c><c r="K1" t="d" s="1"><v>2026-12-01T00:00:00</v></c></row>',
    });
    expect(cells).toEqual([
      { kind: 'text', text: 'Rà soát & “một cửa”' },
      { kind: 'text', text: 'đậm  nhạt' },
      { kind: 'text', text: 'một hai' },
      { kind: 'number', text: '12.5', value: 12.5 },
      { kind: 'date', text: 'Tháng 12/2026', value: { year: 2026, month: 12, day: 1 }, format: '"Tháng "m/yyyy' },
      { kind: 'number', text: '80%', value: 0.8 },
      { kind: 'boolean', text: 'TRUE', value: true },
      { kind: 'error', text: '#N/A' },
      { kind: 'text', text: 'kết quả', formula: 'A1&"x"' },
      { kind: 'number', text: '2', value: 2, formula: '1+1' },
      { kind: 'date', text: 'Tháng 12/2026', value: { year: 2026, month: 12, day: 1 }, format: '"Tháng "m/yyyy' },
    ]);
  });

  it('keeps line breaks, resolves entities, escapes and CDATA', () => {
    const text = (xml: string) =>
      row({ sheet: `<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">${xml}</t></is></c></row>` })[0]!
        .text;
    expect(text('một\r\nhai&#10;ba')).toBe('một\nhai\nba');
    expect(text('&lt;a&gt; &amp;amp; &#x1EC7; &quot;')).toBe('<a> &amp; ệ "');
    expect(text('a_x000D_b _x005F_x000D_')).toBe('a\rb _x000D_');
    expect(text('<![CDATA[<b> & ]]>xong<!-- không phải -->')).toBe('<b> & xong');
    expect(text('Tie\u0302\u0301ng')).toBe('Tie\u0302\u0301ng');
    expect(text('😀')).toBe('😀');
  });

  it('reads shared strings that hold CDATA, comments or nothing', () => {
    const book = {
      strings: ['<t><![CDATA[a<b]]></t>', '<t/>', '<t>c<!-- x -->d</t>', ''],
      sheet: '<row r="1">' + [0, 1, 2, 3].map((i) => `<c t="s"><v>${i}</v></c>`).join('') + '</row>',
    };
    expect([0, 1, 2].map((i) => row(book)[i]!.text)).toEqual(['a<b', '', 'cd']);
  });

  it('reads a sheet whose elements carry a namespace prefix', () => {
    const sheetPart =
      '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetProtection sheet="1"/><x:sheetData><x:row r="2" hidden="1"><x:c r="B2" t="inlineStr"><x:is><x:t>chữ</x:t></x:is></x:c><x:c r="C2"><x:f>B2</x:f><x:v>3</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="B2:B3"/></x:mergeCells></x:worksheet>';
    const sheet = grid({ sheetPart });
    expect(sheet.rows[1]!.map((cell) => cell.text)).toEqual(['', 'chữ', '3']);
    expect(sheet).toMatchObject({ locked: true, hiddenRows: [1], merges: [{ top: 1, left: 1, bottom: 2, right: 1 }] });
  });

  it('places rows and cells that carry no address one after another', () => {
    const sheet = grid({
      sheet:
        '<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row><row r="5"><c r="C5"><v>4</v></c></row>',
    });
    expect(sheet.rows.map((cells) => cells.map((cell) => cell.text))).toEqual([
      ['1', '2'],
      ['', '3'],
      [],
      [],
      ['', '', '4'],
    ]);
  });

  it('gives every follower of a shared formula its own formula', () => {
    const sheet = grid({
      sheet:
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1+$C$1&amp;"A1"</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>',
    });
    expect(sheet.rows[1]![0]).toMatchObject({ formula: 'B2+$C$1&"A1"', value: 2 });
  });

  it('marks hyperlinks on their cells, with relation and place', () => {
    const sheet = grid({
      sheet:
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData><hyperlinks><hyperlink ref="A1" r:id="rId7"/><hyperlink ref="B1" location="Trang!C3"/></hyperlinks>',
      extra: {
        'xl/worksheets/_rels/sheet1.xml.rels':
          '<Relationships xmlns="x"><Relationship Id="rId7" Type="t/hyperlink" Target="https://example.vn/?a=1&amp;b=2" TargetMode="External"/></Relationships>',
      },
    });
    expect(sheet.rows[0]!.map((cell) => cell.link)).toEqual(['https://example.vn/?a=1&b=2', '#Trang!C3']);
  });

  it('counts days from 1904 where the workbook says so', () => {
    const cell = row({
      workbookPr: '<workbookPr date1904="1"/>',
      formats: ['d/m/yyyy'],
      sheet: '<row r="1"><c r="A1" s="1"><v>44895</v></c></row>',
    })[0];
    expect(cell).toMatchObject({ kind: 'date', text: '1/12/2026' });
  });

  it('keeps numbers exact', () => {
    const values = [
      '0.1',
      '123456789012345',
      '1e3',
      '-2.5E-3',
      '0.30000000000000004',
      '.5',
      '1234567890123456789',
      '-0',
    ];
    const cells = row({ sheet: `<row>${values.map((v) => `<c><v>${v}</v></c>`).join('')}</row>` });
    expect(cells.map((cell) => cell.kind === 'number' && cell.value)).toEqual(values.map(Number));
  });

  it('reads the same however the bytes are cut into pieces', () => {
    const long = 'x'.repeat(32_000);
    const rows = Array.from(
      { length: 3000 },
      (_, i) =>
        `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>${i % 3}</v></c><c r="B${i + 1}" t="inlineStr"><is><t>dòng ${i} – ệ</t></is></c><c r="C${i + 1}"><f>B${i + 1}</f><v>${i / 7}</v></c></row>`,
    );
    const sheet = grid({ strings: ['một', long, 'ba'], sheet: rows.join('') });
    expect(sheet.rows).toHaveLength(3000);
    sheet.rows.forEach((cells, i) => {
      expect(cells[0]!.text).toBe(['một', long, 'ba'][i % 3]);
      expect(cells[1]!.text).toBe(`dòng ${i} – ệ`);
      expect(cells[2]).toMatchObject({ value: i / 7, formula: `B${i + 1}` });
    });
  });
});
