// Whatever is typed into an annex, checking it again says exactly what a check from the start says.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { BLANK, beginSheet, checkAnnex, recheckSheet } from '../../shared/index.js';
import type { Cell, Grid, SheetCheck } from '../../shared/index.js';
import { readFixture, type Fixture } from './fixture.js';

const FIXTURES: readonly Fixture[] = [__dirname, join(__dirname, 'layouts')].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.annex.tsv'))
    .map((name) => readFixture(readFileSync(join(folder, name), 'utf8'))),
);

const WORDS: Readonly<Record<string, readonly string[]>> = {
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
const text = (words: string): Cell => (words === '' ? BLANK : { kind: 'text', text: words });

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
type Edit =
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
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
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

function edited(grid: Grid, edit: Edit): Grid {
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

/** A long annex: what lies far from its header and its ends is what people type most. */
const anyColumn = (pool: keyof typeof WORDS): fc.Arbitrary<Cell> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...WORDS[pool]!).map(text) },
    { weight: 1, arbitrary: fc.constant<Cell>(BLANK) },
  );
/** Some headings mean what the cells below them say. */
const anyHead = fc.constantFrom(
  ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Phối hợp', 'Thời hạn', 'Sản phẩm', 'Tình trạng', 'Tiến độ (%)'],
  ['TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Tiến độ', 'Kết quả', 'Hoàn thành', 'Thời gian hoàn thành'],
  ['', 'Nhiệm vụ', 'Đơn vị', 'Cơ quan', 'Ngày hoàn thành', 'Kết quả', '', 'Ngày'],
);
const anyLine = (n: number, dues: readonly string[]): fc.Arbitrary<Cell[]> =>
  fc.oneof(
    {
      weight: 10,
      arbitrary: fc.tuple(
        fc.oneof({ weight: 8, arbitrary: fc.constant(text(`${n}`)) }, { weight: 1, arbitrary: anyColumn('ordinals') }),
        anyColumn('tasks').map((cell) => text(`${cell.text} số ${n}`)),
        anyColumn('units'),
        anyColumn('units'),
        fc.constantFrom(...dues).map(text),
        anyColumn('follow'),
        anyColumn('follow'),
        anyColumn('follow'),
      ),
    },
    { weight: 1, arbitrary: anyColumn('tasks').map((cell) => [text('II'), cell]) },
    { weight: 1, arbitrary: fc.tuple(fc.constant<Cell>(BLANK), anyColumn('tasks'), anyColumn('units')) },
    { weight: 1, arbitrary: fc.constant<Cell[]>([]) },
  );
const longAnnex: fc.Arbitrary<Grid> = fc
  .shuffledSubarray([...WORDS.dues!], { minLength: 1, maxLength: 3 })
  // Few manners of writing in one column: one more, or one less, is what changes the reading of all.
  .chain((dues) => fc.tuple(anyHead, ...Array.from({ length: 110 }, (_, n) => anyLine(n + 1, dues))))
  .chain(([head, ...lines]) =>
    fc
      .array(fc.tuple(fc.integer({ min: 3, max: 105 }), fc.nat(5), fc.integer({ min: 1, max: 4 })), { maxLength: 5 })
      .map((merges): Grid => ({
        sheet: 'Phụ lục',
        rows: [[text('(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2026)')], head.map(text), ...lines],
        merges: merges.map(([top, left, rows]) => ({ top, left, bottom: top + rows, right: left })),
      })),
  );

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
const plain = FIXTURES.find(({ grid }) => grid.sheet === 'Phụ lục')!;

test('any layout, whatever is typed, copied, cleared, inserted, deleted or merged in it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FIXTURES), fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (fixture, edits) => {
      follow(fixture, edits);
    }),
    { numRuns: 150 },
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
