import { dressAlike, readRuns, runFinder, runsXml } from './rich-runs.js';

const BOLD = '<rPr><b/></rPr>';
const runs = (...parts: readonly (readonly [string, string])[]) => parts.map(([dress, text]) => ({ dress, text }));
const shown = (list: ReturnType<typeof dressAlike>): string =>
  list.map(({ dress, text }) => (dress === BOLD ? `[${text}]` : text)).join('');

test('runs are read and written back', () => {
  const xml = `<si><r>${BOLD}<t xml:space="preserve">Trước </t></r><r><t>ngày &lt;31&gt;</t></r></si>`;
  expect(readRuns(xml)).toEqual(runs([BOLD, 'Trước '], ['', 'ngày <31>']));
  expect(`<si>${runsXml(readRuns(xml)!)}</si>`).toBe(xml.replace('<t>ngày', '<t xml:space="preserve">ngày'));
});

test('words dressed alike are no runs', () => {
  expect(readRuns('<si><t>Trước ngày</t></si>')).toBeUndefined();
  expect(readRuns('<si><r><t>Trước </t></r><r><t>ngày</t></r></si>')).toBeUndefined();
});

test.each([
  ['[Rà soát ] hộ nghèo  trên địa bàn', 'Rà soát hộ nghèo trên địa bàn', '[Rà soát ]hộ nghèo trên địa bàn'],
  ['Trước [ngày 31/11/2026]', 'Trước ngày 30/11/2026', 'Trước [ngày 30/11/2026]'],
  ['[Công an phường]; Trạm Y tế; Trạm Y tế', 'Công an phường; Trạm Y tế', '[Công an phường]; Trạm Y tế'],
  ['Giao [Hội Phụ nữ] vận động', 'Đề nghị Hội Phụ nữ phối hợp vận động', 'Đề nghị Hội Phụ nữ phối hợp vận động'],
  ['[Tổ chức]'.normalize('NFD') + ' họp', 'Tổ chức họp', '[Tổ chức ]họp'],
  ['[Tháng] 9', '', ''],
])('“%s” becomes “%s”', (old, text, wanted) => {
  const parts = old
    .split(/(\[[^\]]*\])/)
    .filter(Boolean)
    .map((part) => (part.startsWith('[') ? { dress: BOLD, text: part.slice(1, -1) } : { dress: '', text: part }));
  expect(shown(dressAlike(parts, text))).toBe(wanted);
});

test.each(['<r><rPr>', '<r><t>', '<r><t x ', '<r><t x="">a</t>'])(
  'a damaged string of %s is read to its end',
  (piece) => {
    expect(readRuns(piece.repeat(100_000))).toBeUndefined();
  },
);

test.each(['<si>', '<si ', '<si></s'])('a damaged table of %s is read to its end', (piece) => {
  expect(runFinder(() => '<r>' + piece.repeat(100_000))('<c t="s"><v>1</v></c>')).toBeUndefined();
});

test('the runs of a shared string are found by its number, empty and attributed ones counted', () => {
  const table = `<sst><si/><si><t>a</t></si><si xml:space="preserve"><r>${BOLD}<t>b</t></r></si></sst>`;
  expect(runFinder(() => table)('<c r="A1" t="s"><v>2</v></c>')).toEqual(runs([BOLD, 'b']));
});
