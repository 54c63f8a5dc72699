import { toLegacy } from '../../../text/legacy-letters.js';
import { cellAt, type Cell, type LegacyCell } from '../../../grid/grid.js';
import { defineRule } from '../../engine/define-rule.js';
import type { CellChange } from '../../types.js';
import { cellName, quote, write } from '../../words.js';

/** Drawn by every office suite, and what Decree 30/2020/NĐ-CP asks documents to be set in. */
const FONT = 'Times New Roman';
const NAMES: Record<LegacyCell['letters'], string> = { tcvn3: 'TCVN3', vni: 'VNI' };

/** Nothing may be lost: turned back, the text must be what the cell holds, letter by letter. */
const isLossless = ({ text, stored }: Cell, letters: LegacyCell['letters']): boolean =>
  toLegacy(text, letters) === stored ||
  // Fonts that draw capitals: the letters below them are small.
  toLegacy(text.toLowerCase(), letters) === stored;

export const legacyLetters = defineRule({
  id: 'legacy-letters',
  severity: 'notice',
  scope: 'annex',
  title: 'Chữ gõ bằng phông TCVN3 hoặc VNI',
  rationale:
    'Nội dung vẫn được đọc đúng, nhưng máy không có phông cũ sẽ hiện chữ sai; chuyển sang Unicode thì máy nào cũng đọc được.',
  example: { wrong: 'Lµm s¹ch d÷ liÖu hé tÞch', right: 'Làm sạch dữ liệu hộ tịch', in: ['task'] },
  *check(annex, { grid }) {
    const cells = (grid.legacy ?? []).map(({ row, column, letters }) => ({
      at: { sheet: grid.sheet, row, column },
      letters,
      cell: cellAt(grid, row, column),
    }));
    const first = cells[0];
    if (!first || annex.place.body.top > Math.max(...cells.map(({ at }) => at.row))) return;
    const names = [...new Set(cells.map(({ letters }) => NAMES[letters]))].join(', ');
    const count = cells.length === 1 ? `Ô ${cellName(first.at)}` : `${cells.length} ô, từ ô ${cellName(first.at)},`;
    const changes = cells
      .filter(({ cell, letters }) => cell.formula === undefined && isLossless(cell, letters))
      .map(({ at, cell }): CellChange => ({
        at,
        before: cell.stored!,
        after: { kind: 'text', text: cell.text },
        font: FONT,
      }));
    yield {
      at: first.at,
      message: `${count} được đọc từ phông ${names}: ${quote(first.cell.text)}.`,
      mends: changes.length > 0 ? [write('Chuyển sang Unicode', changes)] : [],
    };
  },
});
