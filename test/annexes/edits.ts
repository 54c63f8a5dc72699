// What people type and do in an annex, for tests of what is checked again.
import * as fc from 'fast-check';
import { BLANK } from '../../shared/index.js';
import type { Cell, Grid } from '../../shared/index.js';

export const WORDS: Readonly<Record<string, readonly string[]>> = {
  ordinals: ['1', '2', '3', '12', '1.1', '1.2', 'I', 'II', 'A', 'a', 'a)', '-', '01', 'NV-01', 'NV-01.1', '(1)', 'x'],
  tasks: [
    'Rà soát hồ sơ đất đai tại các tổ dân phố',
    'rà soát tiếp các hồ sơ còn lại',
    'Lắp đặt camera, ',
    'Tổ chức tập huấn cho',
    '- Kiểm tra bếp ăn trường học',
    '1.1. Số hóa sổ hộ tịch',
    'HẠ TẦNG SỐ',
    'Nhóm nhiệm vụ về văn hóa:',
    'Triển khai thực hiện',
    '* Lĩnh vực kinh tế',
    'I. Cải cách hành chính',
  ],
  units: [
    'Phòng Văn hóa - Xã hội',
    'Công an phường',
    'Công an xã; Trạm Y tế',
    'Phòng Kinh tế',
    'và Đô thị',
    'Xí nghiệp May An Khánh',
    'Chủ trì: Công an phường; phối hợp: Trạm Y tế',
    'UBND xã Tân Lập',
  ],
  dues: [
    '30/9/2026',
    '9/30/2026',
    '12/6/2026',
    'Quý III/2026',
    'Quý IV',
    '11/2026',
    '31/11/2026',
    'Hằng tháng',
    'Thường xuyên',
    'Trước ngày 15/12',
    'theo yêu cầu',
  ],
  follow: ['Đã hoàn thành', 'Đang thực hiện', 'Chưa thực hiện', '40%', '100%', 'x', '15/8/2026', 'Báo cáo', 'Kế hoạch'],
  borders: [
    'Tổng cộng: 12 nhiệm vụ',
    'Nơi nhận:',
    'TM. ỦY BAN NHÂN DÂN',
    'PHỤ LỤC II',
    'Ghi chú: theo mẫu',
    'Kế hoạch số 12/KH-UBND ngày 05/01/2026',
    'năm 2027',
    'STT',
    'TT',
    'Nhiệm vụ',
    'Đơn vị chủ trì',
    'Thời hạn hoàn thành',
    'Tiến độ',
    'Sản phẩm',
  ],
};
export const text = (words: string): Cell => (words === '' ? BLANK : { kind: 'text', text: words });

const anyDate: fc.Arbitrary<Cell> = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.boolean())
  .map(([day, month, first]) => ({
    kind: 'date',
    text: first ? `${month}/${day}/2026` : `${day}/${month}/2026`,
    value: { year: 2026, month, day },
  }));
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...Object.values(WORDS).flat()).map(text) },
  { weight: 2, arbitrary: fc.constant<Cell>(BLANK) },
  { weight: 2, arbitrary: anyDate },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 0, max: 60 }).map((value): Cell => ({ kind: 'number', value, text: `${value}` })),
  },
  { weight: 1, arbitrary: fc.constant<Cell>({ kind: 'error', text: '#REF!' }) },
);

/** What a person does to a sheet; places are shares of its height and width. */
export type Edit =
  | { readonly kind: 'cell'; readonly row: number; readonly column: number; readonly cell: Cell }
  | { readonly kind: 'copy'; readonly row: number; readonly from: number; readonly column: number }
  | {
      readonly kind: 'clear' | 'insert' | 'delete' | 'copy-row' | 'header';
      readonly row: number;
      readonly from: number;
    }
  | { readonly kind: 'merge'; readonly row: number; readonly column: number; readonly rows: number };

const HEADING = /^(?:Nhiệm vụ|Nội dung|Thời hạn|Đơn vị|Cơ quan|Chủ trì|Phối hợp|Sản phẩm)/;
const share = fc.nat(9999).map((n) => n / 10_000);
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('cell' as const), row: share, column: share, cell: anyCell }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('copy' as const), row: share, from: share, column: share }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'clear' as const,
        'insert' as const,
        'delete' as const,
        'copy-row' as const,
        'header' as const,
      ),
      row: share,
      from: share,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('merge' as const),
      row: share,
      column: share,
      rows: fc.integer({ min: 1, max: 4 }),
    }),
  },
);

function withCell(grid: Grid, row: number, column: number, cell: Cell): Grid {
  const old = grid.rows[row] ?? [];
  const cells = Array.from({ length: Math.max(column + 1, old.length) }, (_, c) => old[c] ?? BLANK);
  cells[column] = cell;
  return withRow(grid, row, 1, [cells]);
}

const withRow = (grid: Grid, row: number, out: number, rows: readonly (readonly Cell[])[]): Grid => ({
  ...grid,
  rows: [...grid.rows.slice(0, row), ...rows, ...grid.rows.slice(row + out)],
});

export function edited(grid: Grid, edit: Edit): Grid {
  const row = Math.floor(edit.row * grid.rows.length);
  const width = Math.max(...grid.rows.map((cells) => cells.length));
  const column = 'column' in edit ? Math.floor(edit.column * width) : 0;
  const from = 'from' in edit ? Math.floor(edit.from * grid.rows.length) : 0;
  const other = [...(grid.rows[from] ?? [])];
  switch (edit.kind) {
    case 'cell':
      return withCell(grid, row, column, edit.cell);
    case 'copy':
      return withCell(grid, row, column, other[column] ?? BLANK);
    case 'clear':
      return withRow(grid, row, 1, [grid.rows[row]!.map(() => BLANK)]);
    case 'header': {
      const head = grid.rows.find((cells) => cells.filter(({ text: words }) => HEADING.test(words)).length >= 2);
      return withRow(grid, row, 1, [[...(head ?? other)]]);
    }
    case 'copy-row':
      return withRow(grid, row, 1, [other]);
    case 'insert':
      return withRow(grid, row, 0, [other]);
    case 'delete':
      return grid.rows.length < 4 ? grid : withRow(grid, row, 1, []);
    case 'merge': {
      const bottom = Math.min(row + edit.rows, grid.rows.length - 1);
      return { ...grid, merges: [...grid.merges, { top: row, bottom, left: column, right: column }] };
    }
  }
}
