// An annex in the old letters reads like the same annex in Unicode; turning it into Unicode changes nothing it says.
import { DEFAULT_SETTINGS, cellAt, planMends } from '../../shared/index.js';
import { checkAnnex } from '../../shared/office/check-sheet.js';
import type { Grid } from '../../shared/index.js';
import { patchWorkbook, readWorkbook } from '../../ooxml/index.js';
import { toLegacy } from '../../shared/text/legacy-letters.js';
import { smallWorkbook } from '../../ooxml/testing/small-workbook.js';

const ASOF = { year: 2026, month: 11, day: 16 };
const ROWS = [
  ['PHỤ LỤC PHÂN CÔNG NHIỆM VỤ'],
  ['(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân phường An Bình)'],
  ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn hoàn thành', 'Sản phẩm'],
  ['1', 'Rà soát  thủ tục hành chính', 'Văn phòng HĐND và UBND', 'Công an phường', 'Trước ngày 30/9/2026', 'Báo cáo'],
  ['2', 'Xây dựng kế hoạch tập huấn', 'Phòng Văn hóa - Xã hội', 'Các đơn vị liên quan', 'Quý IV năm 2026', 'Kế hoạch'],
];

type Letters = 'tcvn3' | 'vni' | 'unicode';
function book(letters: (row: number) => Letters, fonts: boolean): Uint8Array {
  const escape = (text: string): string => text.replace(/&/g, '&amp;');
  const sheet = ROWS.map((row, r) => {
    const own = letters(r);
    const style = fonts ? ['unicode', 'tcvn3', 'vni'].indexOf(own) : 0;
    return `<row r="${r + 1}">${row
      .map((text, c) => {
        const stored = own === 'unicode' ? text : toLegacy(text, own);
        return `<c r="${'ABCDEF'[c]}${r + 1}" s="${style}" t="inlineStr"><is><t>${escape(stored)}</t></is></c>`;
      })
      .join('')}</row>`;
  }).join('');
  const font = (name: string): string => `<font><sz val="12"/><name val="${name}"/></font>`;
  return smallWorkbook({
    sheet,
    stylesPart: `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="3">${font('Arial')}${font('.VnTime')}${font('VNI-Times')}</fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs></styleSheet>`,
  });
}

const gridOf = (bytes: Uint8Array): Grid => {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.kind);
  return read.workbook.grids[0]!;
};
const said = (grid: Grid) => {
  const check = checkAnnex(grid, DEFAULT_SETTINGS, ASOF);
  if (!check.located) throw new Error('no annex');
  return {
    check,
    tasks: check.annexes[0]!.tasks.map(({ content, lead, deadline, output }) => [
      content.text,
      lead.value,
      deadline.value,
      output.text,
    ]),
    judged: check.judgements.map(({ stage }) => stage),
  };
};
const plain = said(gridOf(book(() => 'unicode', true)));

describe.each([
  ['TCVN3, by its font', () => 'tcvn3' as const, true],
  ['TCVN3, by letters alone', () => 'tcvn3' as const, false],
  ['VNI, by its font', () => 'vni' as const, true],
  ['VNI, by letters alone', () => 'vni' as const, false],
  ['a mixed sheet', (row: number) => (['tcvn3', 'unicode', 'vni', 'tcvn3', 'unicode'] as const)[row]!, true],
])('%s', (_, letters, fonts) => {
  const bytes = book(letters, fonts);
  const old = said(gridOf(bytes));

  it('reads as the same annex in Unicode', () => {
    expect(old.tasks).toEqual(plain.tasks);
    expect(old.judged).toEqual(plain.judged);
  });

  it('no other mend touches a cell in old letters', () => {
    const changes = planMends(old.check.issues, { rules: ['untidy-text'] }).changes;
    const grid = gridOf(bytes);
    for (const { at, before } of changes) expect(cellAt(grid, at.row, at.column).text).toBe(before);
    expect(changes.every(({ at }) => letters(at.row) === 'unicode')).toBe(true);
  });

  it('is turned into Unicode, words and fonts, and back', () => {
    const changes = planMends(old.check.issues, { rules: ['legacy-letters'] }).changes.filter(
      ({ rule }) => rule === 'legacy-letters',
    );
    const { bytes: turned, refused } = patchWorkbook(bytes, changes);
    expect(refused).toEqual([]);
    const now = gridOf(turned);
    expect(now.rows.map((row) => row.map(({ text }) => text))).toEqual(ROWS);
    expect(now.rows.flat().filter(({ font }) => font !== undefined && font !== 'Arial').length).toBe(
      // Words without a letter of their own stay in their font: there is nothing to turn.
      gridOf(bytes)
        .rows.flat()
        .filter(({ font, text }) => font !== undefined && !/[\u00a1-\u00ff]/.test(text)).length,
    );
    const before = gridOf(bytes);
    const undo = changes.map(({ at }) => {
      const was = cellAt(before, at.row, at.column);
      return {
        at,
        before: cellAt(now, at.row, at.column).text,
        after: { kind: 'text' as const, text: was.text },
        ...(was.font === undefined ? {} : { font: was.font }),
      };
    });
    expect(gridOf(patchWorkbook(turned, undo).bytes)).toEqual(before);
  });
});
