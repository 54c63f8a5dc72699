// Whatever is typed into an annex, checking it again says exactly what a check from the start says.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { beginSheet, checkAnnex, recheckSheet } from '../../shared/office/check-sheet.js';
import type { Grid } from '../../shared/index.js';
import type { SheetCheck } from '../../shared/office/check-sheet.js';
import { readUnseen } from '../accuracy/annex/unseen-sheet.js';
import { anyEdit, edited, text, type Edit } from './edits.js';
import { readFixture, type Fixture } from './fixture.js';
import { longAnnex } from './long-annex.js';

const LAYOUTS: readonly Fixture[] = [__dirname, join(__dirname, 'layouts')].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.annex.tsv'))
    .map((name) => readFixture(readFileSync(join(folder, name), 'utf8'))),
);

/** Sheets as offices make them: crosses for units, marks for the cell above, deadlines of headings, several tables. */
const UNSEEN: readonly Fixture[] = readdirSync(join(__dirname, 'unseen'))
  .filter((name) => name.endsWith('.sheets.tsv'))
  .flatMap((name) => readUnseen(readFileSync(join(__dirname, 'unseen', name), 'utf8')))
  .map(({ fixture }) => fixture);

/** Checks after every edit; says how many tasks of how many edits were kept. */
function follow({ grid: first, settings, asOf }: Pick<Fixture, 'grid' | 'settings' | 'asOf'>, edits: readonly Edit[]) {
  let grid = first;
  let sheet: SheetCheck = beginSheet(grid, settings, asOf);
  let kept = 0;
  for (const edit of edits) {
    const before = tasksOf(sheet);
    grid = edited(grid, edit);
    sheet = recheckSheet(sheet, grid, settings, asOf);
    const whole = checkAnnex(grid, settings, asOf);
    if (JSON.stringify(sheet.check) !== JSON.stringify(whole))
      expect({ edit, ...sheet.check }).toEqual({ edit, ...whole });
    const after = tasksOf(sheet);
    if (after.some((task) => before.includes(task))) kept += 1;
  }
  return kept;
}

const tasksOf = ({ check }: SheetCheck) => (check.located ? check.annexes.flatMap(({ tasks }) => tasks) : []);
const plain = LAYOUTS.find(({ grid }) => grid.sheet === 'Phụ lục')!;

test.each([
  ['any layout', LAYOUTS, 150],
  ['any sheet of an office', UNSEEN, 200],
])('%s, whatever is typed, copied, cleared, inserted, deleted or merged in it', (_, fixtures, numRuns) => {
  fc.assert(
    fc.property(fc.constantFrom(...fixtures), fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (fixture, edits) => {
      follow(fixture, edits);
    }),
    { numRuns },
  );
});

test('a long annex with headings, loose lines and merged cells', () => {
  let kept = 0;
  let all = 0;
  fc.assert(
    fc.property(longAnnex, fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (grid, edits) => {
      kept += follow({ ...plain, grid }, edits);
      all += edits.length;
    }),
    { numRuns: 40 },
  );
  // Were nothing ever kept, the test above would say nothing.
  expect(kept / all).toBeGreaterThan(0.3);
});

test('a deadline that changes how the whole column is read', () => {
  const due = fc.constantFrom(
    '12/6/2026',
    '9/30/2026',
    '30/9/2026',
    '111/2026',
    'Quý III/2026',
    '6-8/2026',
    'Tháng 7',
    '',
  );
  const rows = fc
    .array(due, { minLength: 3, maxLength: 3 })
    .chain((few) => fc.array(fc.constantFrom(...few), { minLength: 12, maxLength: 12 }));
  const edits = fc.array(fc.record({ row: fc.integer({ min: 6, max: 13 }), due }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, edits, (dues, changes) => {
      const lines = dues.map((words, i) => [`${i + 1}`, `Rà soát hồ sơ tại khu phố ${i + 1}`, 'Công an phường', words]);
      const head = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn hoàn thành'];
      const grid: Grid = { sheet: 'Phụ lục', rows: [head, ...lines].map((line) => line.map(text)), merges: [] };
      const last = grid.rows.length;
      follow(
        { ...plain, grid },
        changes.map((change) => ({ kind: 'cell', row: change.row / last, column: 3 / 4, cell: text(change.due) })),
      );
    }),
    { numRuns: 150 },
  );
});

test('a cell that changes what an ambiguous heading above it means', () => {
  const cell = fc.constantFrom(
    '30/9/2026',
    'Quý III/2026',
    '40%',
    '100%',
    'Đang thực hiện',
    'Đã hoàn thành',
    'Báo cáo',
    '',
    '',
    '',
  );
  const columns = fc.array(fc.tuple(cell, cell, cell), { minLength: 14, maxLength: 14 });
  const head = fc.constantFrom(
    ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Tiến độ', 'Thời gian hoàn thành', 'Kết quả'],
    ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Tiến độ', 'Hoàn thành'],
    ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Ngày hoàn thành', 'Ngày', 'Cập nhật'],
  );
  const edit = fc.record({ row: fc.integer({ min: 6, max: 14 }), column: fc.integer({ min: 3, max: 5 }), words: cell });
  fc.assert(
    fc.property(head, columns, fc.array(edit, { minLength: 1, maxLength: 6 }), (headings, lines, edits) => {
      const rows = lines.map((words, i) => [
        `${i + 1}`,
        `Rà soát hồ sơ tại khu phố ${i + 1}`,
        'Công an phường',
        ...words,
      ]);
      const grid: Grid = { sheet: 'Phụ lục', rows: [headings, ...rows].map((line) => line.map(text)), merges: [] };
      follow(
        { ...plain, grid },
        edits.map(({ row, column, words }) => ({
          kind: 'cell',
          row: row / 15,
          column: column / 6,
          cell: text(words),
        })),
      );
    }),
    { numRuns: 100 },
  );
});

test('a lead named once, on the heading above, and a task that names its own or loses it', () => {
  const unit = fc.constantFrom('', '', 'Công an phường', 'Trạm Y tế');
  const typing = fc.oneof(
    fc.record({ column: fc.constant(2), words: unit }),
    fc.record({ column: fc.constant(1), words: fc.constantFrom('Việc khác', 'Một việc nữa') }),
  );
  const edit = fc.tuple(fc.integer({ min: 1, max: 15 }), typing).map(([row, typed]) => ({ row, ...typed }));
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), unit, (edits, first) => {
      const tasks = (n: number): string[][] =>
        Array.from({ length: 6 }, (_, i) => [`${i + 1}`, `Rà soát hồ sơ số ${n + i}`, '', '30/9/2026']);
      const rows = [
        ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        ['I', 'Nhóm của công an', first, ''],
        ...tasks(1),
        ['II', 'Nhóm của trạm', 'Trạm Y tế', ''],
        ...tasks(7),
        ['7', 'Việc cuối', '', '30/9/2026'],
      ];
      const grid: Grid = { sheet: 'Phụ lục', rows: rows.map((line) => line.map(text)), merges: [] };
      follow(
        { ...plain, grid },
        edits.map(({ row, column, words }) => ({
          kind: 'cell',
          row: row / 16,
          column: column / 4,
          cell: text(words),
        })),
      );
    }),
    { numRuns: 100 },
  );
});
