import { formatDay } from '../../calendar/civil-date.js';
import { cellAt, type Cell, type Grid } from '../../grid/grid.js';
import { DEFAULT_SETTINGS } from '../../settings/settings.js';
import { annexOf, gridOf } from '../check-sheet.test-kit.js';
import { EXAMPLE_PLAN, exampleGrid, exampleSettings } from '../engine/example-sheet.js';
import { RULES } from '../rules/index.js';
import type { CellChange, CellValue, Issue } from '../types.js';
import { validate } from '../engine/validate.js';

const settings = exampleSettings(DEFAULT_SETTINGS);
const check = (grid: Grid): Issue[] => validate(annexOf(grid, settings), grid, settings, EXAMPLE_PLAN.asOf, RULES);

function written(after: CellValue): Cell {
  if (after.kind === 'blank') return { kind: 'blank', text: '' };
  if (after.kind === 'date') return { kind: 'date', text: formatDay(after.value), value: after.value };
  return { kind: 'text', text: after.text };
}

function apply(grid: Grid, changes: readonly CellChange[]): Grid {
  return changes.reduce((sheet, { at, before, after }): Grid => {
    expect(cellAt(sheet, at.row, at.column).text).toBe(before);
    const rows = sheet.rows.map((cells, row) =>
      row === at.row ? cells.map((cell, column) => (column === at.column ? written(after) : cell)) : cells,
    );
    return { ...sheet, rows };
  }, grid);
}

// “Giữ dạng chữ” keeps the very words: the finding ends by being accepted.
const mended = RULES.filter(
  ({ scope, example, id }) => scope !== 'workbooks' && example.in && id !== 'formula-like-text',
);

test.each(mended.map((rule) => [rule.id, rule] as const))(
  '%s: what a mend writes is no longer found, and nothing new is',
  (id, rule) => {
    const grid = exampleGrid(rule, rule.example.wrong);
    const before = check(grid);
    for (const mend of before.filter((issue) => issue.rule === id).flatMap(({ mends }) => mends)) {
      if (mend.changes.length === 0) continue;
      const after = check(apply(grid, mend.changes));
      expect(after.map((issue) => issue.rule)).not.toContain(id);
      const known = before.map((issue) => issue.rule);
      expect(after.map((issue) => issue.rule).filter((found) => !known.includes(found))).toEqual([]);
    }
  },
);

test('ordinals counted again are right for parents, children and headings at once', () => {
  const grid = gridOf([
    'STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn',
    'I | Hạ tầng số | | ',
    '1 | Lắp đặt mạng nội bộ tại trụ sở | Công an phường | 30/9/2026',
    '1 | Nâng cấp hệ thống truyền thanh | Công an phường | 30/9/2026',
    '1.1 | Khảo sát hiện trạng loa | Công an phường | 15/9/2026',
    '1.3 | Thay loa hỏng | Công an phường | 15/9/2026',
    '4 | Bố trí máy tính cho một cửa | Công an phường | 30/9/2026',
    'II | Dữ liệu số | | ',
    '5 | Số hóa hồ sơ hộ tịch | Công an phường | 30/9/2026',
    '6 | Cập nhật dữ liệu dân cư | Công an phường | 30/9/2026',
  ]);
  const mend = check(grid)
    .flatMap(({ mends }) => mends)
    .find(({ whole, changes }) => whole && changes.length > 0)!;
  const after = apply(grid, mend.changes);
  expect(after.rows.slice(2).map((cells) => cells[0]!.text)).toEqual(['1', '2', '2.1', '2.2', '3', 'II', '4', '5']);
  expect(check(after).filter(({ rule }) => rule.startsWith('ordinal'))).toEqual([]);
});
