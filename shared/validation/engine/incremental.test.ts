import * as fc from 'fast-check';
import { readSheet, rereadSheet } from '../../annex/sheet/sheet-reading.js';
import { cellAt, type Cell, type Grid } from '../../grid/grid.js';
import { DEFAULT_SETTINGS } from '../../settings/settings.js';
import { annexOf, gridOf } from '../check-sheet.test-kit.js';
import { EXAMPLE_PLAN, exampleCell, exampleSettings } from './example-sheet.js';
import { beginCheck, recheck } from './incremental.js';
import { RULES } from '../rules/index.js';
import type { Rule } from '../types.js';
import { validate } from './validate.js';

const settings = exampleSettings(DEFAULT_SETTINGS);
const { asOf } = EXAMPLE_PLAN;
const HEAD = 'STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn | Sản phẩm';
const POOLS: readonly (readonly string[])[] = [
  ['1', '2', '3', '4', '1.1', '', 'a'],
  [
    'Lắp đặt mạng nội bộ tại trụ sở phường và các điểm sinh hoạt cộng đồng',
    'Lắp đặt mạng nội bộ tại trụ sở phường và các nhà sinh hoạt cộng đồng',
    'Lắp đặt mạng nội bộ tại trụ sở phường và các điểm sinh hoạt của cộng đồng',
    'Triển khai thực hiện',
    'Số hóa hồ sơ  hộ tịch',
    '',
  ],
  ['Phòng Văn hóa - Xã hội', 'Công an phường; Trạm Y tế', 'Xí nghiệp May An Khánh', ''],
  ['Công an phường', 'Công an phường; Công an phường', 'Phòng Văn hóa - Xã hội', ''],
  ['30/9/2026', '31/11/2026', '15/8/2026', 'Quý III', 'hằng tháng', '', '15/3/2026'],
  ['Báo cáo', 'Biên bản nghiệm thu', ''],
];
const anyCell = (column: number) => fc.constantFrom(...POOLS[column]!);
const anyLine = fc.tuple(...POOLS.map((_, column) => anyCell(column))).map((cells) => cells.join(' | '));
const anyEdit = fc
  .tuple(fc.nat(11), fc.nat(5))
  .chain(([row, column]) => anyCell(column).map((words) => ({ row: row + 1, column, words })));

function edited(grid: Grid, row: number, column: number, cell: Cell): Grid {
  const rows = grid.rows.map((cells, i) => {
    if (i !== row) return cells;
    return Array.from({ length: Math.max(cells.length, column + 1) }, (_, c) =>
      c === column ? cell : cellAt(grid, i, c),
    );
  });
  return { ...grid, rows };
}

test('checking again after edits says exactly what a check from the start says', () => {
  fc.assert(
    fc.property(
      fc.array(anyLine, { minLength: 12, maxLength: 12 }),
      fc.array(anyEdit, { maxLength: 5 }),
      (lines, edits) => {
        let grid = gridOf([HEAD, '1 | Lắp đặt camera | Công an phường | Trạm Y tế | 30/9/2026 | Biên bản', ...lines]);
        let annex = annexOf(grid, settings);
        let session = beginCheck(annex, grid, settings, asOf, RULES);
        for (const { row, column, words } of edits) {
          grid = edited(grid, row + 1, column, exampleCell(words));
          annex = annexOf(grid, settings);
          session = recheck(session, annex, grid, [row + 1]);
          expect(session.issues).toEqual(validate(annex, grid, settings, asOf, RULES));
        }
      },
    ),
    { numRuns: 25 },
  );
});

/** Counts how often each rule is asked about a row, a task or a group. */
function counting(): { rules: Rule[]; asked: () => number } {
  let count = 0;
  const rules = RULES.map((rule): Rule => {
    if (rule.scope !== 'cell' && rule.scope !== 'task' && rule.scope !== 'group') return rule;
    const check = rule.check as (...args: readonly unknown[]) => Iterable<never>;
    const counted = (...args: readonly unknown[]): Iterable<never> => {
      count += 1;
      return check(...args);
    };
    return { ...rule, check: counted };
  });
  return { rules, asked: () => count };
}

test('one changed cell asks only about its own row and the groups it is in', () => {
  const lines = Array.from(
    { length: 300 },
    (_, i) => `${i + 1} | Lắp đặt trạm đo số ${i} | Công an phường | Trạm Y tế | 30/9/2026 | Biên bản ${i}`,
  );
  const grid = gridOf([HEAD, ...lines]);
  const reading = readSheet(grid, settings);
  const { rules, asked } = counting();
  const session = beginCheck(reading.annexes[0]!.annex, grid, settings, asOf, rules);
  const whole = asked();
  const next = edited(grid, 150, 4, exampleCell('31/11/2026'));
  const again = rereadSheet(reading, next, settings)!;
  expect(again.rows).toEqual([150]);
  const after = recheck(session, again.reading.annexes[0]!.annex, next, again.rows);
  expect(after.issues.map(({ rule }) => rule)).toEqual(['deadline-impossible']);
  expect(asked() - whole).toBeLessThan(60);
});

test('a new row is checked from the start', () => {
  const grid = gridOf([
    HEAD,
    '1 | Lắp đặt camera | Công an phường | Trạm Y tế | 30/9/2026 | Biên bản',
    '2 | Lắp đặt loa | Công an phường | Trạm Y tế | 30/9/2026 | Biên bản',
  ]);
  const session = beginCheck(annexOf(grid, settings), grid, settings, asOf, RULES);
  const longer = gridOf([
    HEAD,
    '1 | Lắp đặt camera | Công an phường | Trạm Y tế | 30/9/2026 | Biên bản',
    '2 | Lắp đặt camera | Công an phường | Trạm Y tế | 30/9/2026 | Biên bản',
    '3 | Lắp đặt loa | | Trạm Y tế | 30/9/2026 | Biên bản',
  ]);
  const annex = annexOf(longer, settings);
  expect(recheck(session, annex, longer, [2, 3]).issues).toEqual(validate(annex, longer, settings, asOf, RULES));
});

const anyLetter = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const junkCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant<Cell>({ kind: 'blank', text: '' }),
  fc.string({ unit: anyLetter, maxLength: 40 }).map((text): Cell => ({ kind: 'text', text })),
  fc
    .constantFrom(...POOLS.flat(), '=1+1', '(((', '0912 000 111', 'giao MTTQ', 'Hằng tháng', '1.1.1')
    .map((text): Cell => ({ kind: 'text', text })),
  fc.double({ noNaN: true }).map((value): Cell => ({ kind: 'number', value, text: String(value) })),
  fc
    .record({
      year: fc.integer({ min: 1900, max: 2199 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    .map((value): Cell => ({ kind: 'date', value, text: `${value.day}/${value.month}/${value.year}` })),
  fc.constant<Cell>({ kind: 'error', text: '#N/A' }),
);

test('no junk under a header makes the rules throw, and every issue lies on the sheet with its mends in order', () => {
  const heading = gridOf([HEAD, '1 | Lắp đặt camera | Công an phường | Trạm Y tế | 30/9/2026 | Biên bản']);
  fc.assert(
    fc.property(fc.array(fc.array(junkCell, { maxLength: 7 }), { maxLength: 15 }), (rows) => {
      const grid: Grid = { ...heading, rows: [...heading.rows, ...rows] };
      const issues = validate(annexOf(grid, settings), grid, settings, asOf, RULES);
      for (const { at, mends } of issues) {
        expect(at.row).toBeLessThan(grid.rows.length);
        expect(mends.length).toBeGreaterThan(0);
        for (const { at: where, before } of mends.flatMap(({ changes }) => changes))
          expect(cellAt(grid, where.row, where.column).text).toBe(before);
      }
    }),
    { numRuns: 80 },
  );
});
