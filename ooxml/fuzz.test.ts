// Workbooks damaged at random, by fixed seeds: whatever happens is a value, and what is handed out opens again.
import { readFileSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellAt } from '../shared/index.js';
import type { Grid } from '../shared/index.js';
import { clearMarks, drawMarks, patchWorkbook, readWorkbook } from './index.js';
import { OUR_FAULT, Refusal } from './errors.js';
import { smallParts } from './testing/small-workbook.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const RICH = smallParts({
  strings: ['một', '<r><rPr><b/></rPr><t>hai</t></r><r><t xml:space="preserve"> ba</t></r>'],
  formats: ['d/m/yyyy', '# ?/?', '[$-42A]dddd', '_(* #,##0_);_(@_)'],
  sheet:
    '<dimension ref="A1:E4"/><cols><col min="1" max="2" width="9" style="1"/></cols><sheetData>' +
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s" s="4"><v>1</v></c><c r="C1" s="1"><v>46357</v></c></row>' +
    '<row r="2" ht="0"><c r="A2"><f>B1&amp;"x"</f><v>3</v></c><c r="B2" t="inlineStr"><is><t>ệ &amp; b</t></is></c></row>' +
    '<row r="4"><c r="A4" t="b"><v>1</v></c><c r="C4"><f t="shared" ref="C4:C5" si="0">A1+$B$2</f><v>1</v></c><c r="E4" s="3"><v>-3</v></c></row>' +
    '<row r="5"><c r="C5"><f t="shared" si="0"/><v>2</v></c></row></sheetData>' +
    '<mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells>' +
    '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="2"><formula>A1=1</formula></cfRule></conditionalFormatting>' +
    '<hyperlinks><hyperlink ref="A1" location="B2"/></hyperlinks>',
});
const SAMPLES = readdirSync('samples')
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => unzipSync(new Uint8Array(readFileSync(`samples/${name}`))));

const BITS = [
  '<',
  '>',
  '</',
  '/>',
  '"',
  "'",
  '&',
  '&#0;',
  '&#x10FFFF;',
  ' ',
  '=',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '?>',
  '\0',
  '\u{1F600}',
  'x:',
  ' xmlns="q"',
  '<c r="A1"/>',
  '<row>',
  '</row>',
  '</sheetData>',
  '<sheetData/>',
  '-1',
  '99999999',
  '1e999',
  'NaN',
  't="s"',
  ' r="ZZZZ9"',
  '<f t="array" ref="A1:XFD1048576"/>',
  '<dxfs count="1"><dxf/></dxfs>',
  '<mergeCell ref="A1:XFD1048576"/>',
];

const mutation = fc.record({
  part: fc.nat(50),
  edits: fc.array(fc.record({ at: fc.nat(100_000), cut: fc.nat(40), put: fc.constantFrom('', ...BITS) }), {
    minLength: 1,
    maxLength: 4,
  }),
});

function damaged(
  parts: Record<string, Uint8Array>,
  { part, edits }: { part: number; edits: readonly { at: number; cut: number; put: string }[] },
): Uint8Array {
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
  // Half of all damage goes to the cells.
  const name = part % 2 === 0 && parts[SHEET] ? SHEET : names[part % names.length]!;
  let text = strFromU8(parts[name]!);
  for (const { at, cut, put } of edits) {
    const from = at % (text.length + 1);
    text = text.slice(0, from) + put + text.slice(from + cut);
  }
  return zipSync({ ...parts, [name]: strToU8(text) }, { level: 1 });
}

const grids = (bytes: Uint8Array): readonly Grid[] | undefined => {
  const read = readWorkbook(bytes);
  if (!read.ok) expect(read.error.part ?? '').not.toContain(OUR_FAULT);
  return read.ok ? read.workbook.grids : undefined;
};
const texts = (all: readonly Grid[]): string[][][] =>
  all.map(({ rows }) => rows.map((row) => row.map(({ text }) => text)));

/** The whole way of a workbook through our hands. */
function handle(bytes: Uint8Array): void {
  const before = grids(bytes);
  if (!before) return;
  const sheet = before[0]!.sheet;
  const changes = [0, 1, 2, 3].map((n) => ({
    at: { sheet, row: n, column: n % 3 },
    before: cellAt(before[0]!, n, n % 3).text,
    after:
      n === 3
        ? { kind: 'date' as const, value: { year: 2026, month: 9, day: 30 } }
        : { kind: 'text' as const, text: `mới ${n}` },
  }));
  const patched = patchWorkbook(bytes, changes);
  expect(patched.error?.part ?? '').not.toContain(OUR_FAULT);
  expect(patched.written.length + patched.refused.length).toBe(changes.length);
  const after = grids(patched.bytes);
  expect(after).toBeDefined();
  for (const { at, after: value } of patched.written)
    expect(
      cellAt(
        after!.find((grid) => grid.sheet === at.sheet)!,
        at.row,
        at.column,
      ).text,
    ).toMatch(value.kind === 'text' ? value.text : /2026/);
  let marked: Uint8Array;
  try {
    marked = drawMarks(bytes, [{ sheet, range: { top: 0, left: 0, bottom: 1, right: 1 }, tone: 'error' }]);
  } catch (cause) {
    expect(cause).toBeInstanceOf(Refusal);
    return;
  }
  expect(texts(grids(marked)!)).toEqual(texts(before));
  expect(grids(clearMarks(marked))).toBeDefined();
}

const RUNS = Number(process.env.FUZZ_RUNS ?? 400);

it('hand-made parts, damaged', () => {
  fc.assert(
    fc.property(mutation, (one) => handle(damaged(RICH, one))),
    { numRuns: RUNS },
  );
});

it('samples, damaged', () => {
  fc.assert(
    fc.property(mutation, fc.nat(SAMPLES.length - 1), (one, which) => handle(damaged(SAMPLES[which]!, one))),
    { numRuns: RUNS / 4 },
  );
});
