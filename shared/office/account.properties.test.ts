import fc from 'fast-check';
import { parseA1 } from '../grid/address.js';
import type { Grid } from '../grid/grid.js';
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { annexRows, gridOf, officeOf, TASKS } from './office.test-kit.js';
import type { SheetAccount } from './types.js';

const word = fc.constantFrom('Rà soát', 'Lập danh sách', 'Sửa chữa', 'Tập huấn', 'Kiểm tra', 'Báo cáo');
const thing = fc.constantFrom(
  'hệ thống thoát nước',
  'hồ sơ đất đai',
  'sân chơi thiếu nhi',
  'đội văn nghệ',
  'chợ dân sinh',
);
const due = fc.constantFrom('28/2/2026', 'Quý IV/2026', 'Thường xuyên', 'chưa rõ', '', '31/9/2026', '15/12/2026');
const task = fc
  .tuple(word, thing, due, fc.nat(40))
  .map(([a, b, d, n]) => ['', `${a} ${b} số ${n}`, 'Công an phường', '', d, 'Báo cáo', '']);
const line = fc.oneof(
  { weight: 8, arbitrary: task },
  fc.constant(['I', 'NHIỆM VỤ CHUNG']),
  fc.constant(['']),
  fc.constant(['Tổng cộng: 5 nhiệm vụ']),
  fc.constant(['Ghi chú: số liệu tạm tính']),
  fc.constant(['', '(tiếp theo)']),
  fc.constant([
    'STT',
    'Nội dung nhiệm vụ',
    'Đơn vị chủ trì',
    'Đơn vị phối hợp',
    'Thời hạn hoàn thành',
    'Sản phẩm',
    'Tình trạng',
  ]),
  task.map((cells) => [...cells, '', '', 'ngoài bảng']),
);
const foot = fc.constantFrom(
  [],
  [[''], ['Nơi nhận:'], ['- Như trên;']],
  [[''], ['', '', '', 'CHỦ TỊCH']],
  [[''], [''], ['x', 'y']],
);
const rows = fc.tuple(fc.array(line, { minLength: 1, maxLength: 12 }), foot).map(([lines, end]) => {
  let n = 0;
  const numbered = lines.map((cells) =>
    cells.length >= 7 && cells[0] === '' ? [String(++n), ...cells.slice(1)] : cells,
  );
  return [...annexRows(numbered), ...end];
});
const sheet = fc.oneof(
  { weight: 5, arbitrary: rows },
  { weight: 1, arbitrary: rows.map((one) => [...one, [''], [''], ...one]) },
  { weight: 1, arbitrary: fc.constant([['Danh sách'], ['a', 'b'], ['', 'c']]) },
  { weight: 1, arbitrary: fc.constant(annexRows(TASKS)) },
);
const workbook = fc
  .array(fc.tuple(sheet, fc.boolean()), { minLength: 0, maxLength: 3 })
  .map((sheets) => sheets.map(([own, hidden], i) => gridOf(`Trang ${i + 1}`, own, hidden ? { hidden } : {})));
const office = fc.array(workbook, { maxLength: 3 });

/** Rows that show something, one by one. */
const shown = (grid: Grid): Set<number> =>
  new Set(grid.rows.flatMap((cells, row) => (cells.some(({ text }) => text.trim() !== '') ? [row] : [])));

function rowsOf({ range }: SheetAccount['leftOut'][number]): number[] {
  const [from, to = from] = range.split(':').map((cell) => parseA1(cell)!.row);
  return Array.from({ length: to! - from! + 1 }, (_, i) => from! + i);
}

test('what a sheet shows is what is counted and what is named as left out', () => {
  fc.assert(
    fc.property(office, (books) => {
      const files = Object.fromEntries(books.map((grids, i) => [`${i}.xlsx`, grids]));
      const { office: read, totals } = officeOf(files);
      expect(read.account.map(({ file }) => file)).toEqual(Object.keys(files));
      let tasks = 0;
      for (const account of read.account) {
        expect(account.sheets.map((one) => one.sheet)).toEqual(files[account.file]!.map((grid) => grid.sheet));
        account.sheets.forEach((one, i) => {
          const all = shown(files[account.file]![i]!);
          const whole = one.leftOut.filter(({ because }) => because !== 'beside-the-table').flatMap(rowsOf);
          // No row is named twice, and none that shows nothing.
          expect(new Set(whole).size).toBe(whole.length);
          expect(whole.filter((row) => !all.has(row))).toEqual([]);
          expect(one.rows.task + one.rows.group + one.rows.other + whole.length).toBe(all.size);
          tasks += one.rows.task;
        });
      }
      expect(totals.total).toBe(tasks);
      expect(read.plans.reduce((n, plan) => n + plan.tasks, 0)).toBe(tasks);
    }),
    { numRuns: 100 },
  );
});

test('a copy of any workbook changes no figure, in any order', () => {
  fc.assert(
    fc.property(workbook, fc.boolean(), (grids, first) => {
      const alone = officeOf({ 'a.xlsx': grids }).totals;
      const copy = first ? { 'a (1).xlsx': grids, 'a.xlsx': grids } : { 'a.xlsx': grids, 'a (1).xlsx': grids };
      expect(officeOf(copy).totals).toEqual(alone);
    }),
    { numRuns: 60 },
  );
});

test('settings and the day are all that a reading depends on', () => {
  const files = { 'a.xlsx': [gridOf('Phụ lục', annexRows())] };
  expect(officeOf(files).office.account).toEqual(officeOf(files, { ...DEFAULT_SETTINGS }).office.account);
});
