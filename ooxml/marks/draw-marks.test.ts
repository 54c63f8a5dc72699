import { strFromU8, unzipSync } from 'fflate';
import type { Mark } from '../../shared/index.js';
import { clearMarks, drawMarks, readWorkbook } from '../index.js';
import { smallWorkbook } from '../testing/small-workbook.js';
import { isMarkFormula, MARK_SENTINEL } from './sentinel.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);
const mark = (tone: Mark['tone'], top: number, left: number, sheet = 'Trang'): Mark => ({
  tone,
  sheet,
  range: { top, left, bottom: top, right: left },
});
const OWN =
  '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="4"><formula>A1&gt;3</formula></cfRule></conditionalFormatting>';
const TAIL = `<mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells>${OWN}<dataValidations count="1"><dataValidation sqref="B1"/></dataValidations><pageMargins left="1"/>`;
const book = (dxfs: string, tail = TAIL): Uint8Array =>
  smallWorkbook({
    sheet: `<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>${tail}`,
    stylesPart: `<styleSheet xmlns="m"><cellXfs count="1"><xf numFmtId="0"/></cellXfs><cellStyles count="1"><cellStyle/></cellStyles>${dxfs}<tableStyles count="0"/></styleSheet>`,
  });
const MARKS = [
  mark('notice', 5, 0),
  mark('error', 0, 0),
  mark('error', 1, 0),
  mark('overdue', 0, 3),
  mark('error', 0, 1, 'Không có'),
];

describe('marks in a workbook', () => {
  it('stand after the user’s own rules and before the validations, strongest tone first, one rule per tone', () => {
    const sheet = part(drawMarks(book('<dxfs count="1"><dxf/></dxfs>'), MARKS), SHEET);
    const order = [...sheet.matchAll(/<(mergeCells|conditionalFormatting|dataValidations|pageMargins)\b/g)].map(
      ([, name]) => name,
    );
    expect(order).toEqual([
      'mergeCells',
      'conditionalFormatting',
      'conditionalFormatting',
      'conditionalFormatting',
      'conditionalFormatting',
      'dataValidations',
      'pageMargins',
    ]);
    expect(
      [...sheet.matchAll(/sqref="([^"]*)"><cfRule type="expression" dxfId="(\d)" priority="(\d)"/g)].map((m) =>
        m.slice(1),
      ),
    ).toEqual([
      ['A1:A9', '0', '4'],
      ['A1:A2', '1', '5'],
      ['D1', '2', '6'],
      ['A6', '3', '7'],
    ]);
    expect(sheet).toContain(OWN);
  });

  it.each(['<dxfs count="0"/>', '<dxfs count="2"><dxf><font><b/></font></dxf><dxf/></dxfs>', ''])(
    'clear away without a trace (dxfs: %s)',
    (dxfs) => {
      const old = book(dxfs);
      const marked = drawMarks(old, MARKS);
      expect(part(marked, SHEET)).not.toBe(part(old, SHEET));
      const cleared = clearMarks(marked);
      for (const name of Object.keys(unzipSync(old)))
        expect([name, part(cleared, name)]).toEqual([name, part(old, name)]);
    },
  );

  it('drawn twice are the same bytes; drawn anew replace the old ones', () => {
    const once = drawMarks(book('<dxfs count="0"/>'), MARKS);
    expect(drawMarks(once, MARKS)).toEqual(once);
    const anew = part(drawMarks(once, [mark('warning', 2, 2)]), SHEET);
    expect(anew.match(/dondoc/g)).toHaveLength(1);
    expect(anew).toContain('sqref="C3"');
  });

  it('give the very same bytes back when there is nothing to draw or clear', () => {
    const old = book('<dxfs count="0"/>');
    expect(clearMarks(old)).toBe(old);
  });

  it('keep a user’s rule that shares its element with ours', () => {
    const shared = `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>${MARK_SENTINEL.replace(/</g, '&lt;').replace(/>/g, '&gt;')}</formula></cfRule><cfRule type="cellIs" priority="2"><formula>3</formula></cfRule></conditionalFormatting>`;
    const cleared = part(clearMarks(book('', shared)), SHEET);
    expect(cleared).toContain(
      '<conditionalFormatting sqref="A1"><cfRule type="cellIs" priority="2"><formula>3</formula></cfRule></conditionalFormatting>',
    );
    expect(cleared).not.toContain('dondoc');
  });

  it('are known again after LibreOffice has rewritten their formula', () => {
    expect(isMarkFormula('AND(TRUE(),"dondoc"<>"")')).toBe(true);
    expect(isMarkFormula('AND(TRUE;"dondoc" <> "")')).toBe(true);
    expect(isMarkFormula('A1="dondoc"')).toBe(false);
  });

  it('go into sheets with namespace prefixes and no other element', () => {
    const prefixed = smallWorkbook({
      sheetPart: '<x:worksheet xmlns:x="m"><x:sheetData/></x:worksheet>',
      stylesPart: '<x:styleSheet xmlns:x="m"><x:cellXfs count="1"><x:xf/></x:cellXfs></x:styleSheet>',
    });
    const marked = drawMarks(prefixed, [mark('error', 0, 0)]);
    expect(part(marked, SHEET)).toMatch(
      /<x:sheetData\/><x:conditionalFormatting sqref="A1"><x:cfRule .*<\/x:conditionalFormatting><\/x:worksheet>/,
    );
    expect(part(marked, 'xl/styles.xml')).toMatch(/<\/x:cellXfs><x:dxfs count="1">.*<x:dxf>/);
    expect(readWorkbook(marked).ok).toBe(true);
    expect(part(clearMarks(marked), 'xl/styles.xml')).toBe(part(prefixed, 'xl/styles.xml'));
  });

  it('split into several rules beyond 500 ranges', () => {
    const many = Array.from({ length: 1200 }, (_, i) => mark('error', i * 2, 0));
    expect(part(drawMarks(book('<dxfs count="0"/>'), many), SHEET).match(/dondoc/g)).toHaveLength(3);
  });
});
