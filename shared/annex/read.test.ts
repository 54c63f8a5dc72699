import * as fc from 'fast-check';
import type { Cell, Grid } from '../grid/grid.js';
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { locateAnnex } from './header/locate.js';
import { readAnnex } from './read.js';
import { gridOf } from './test-grid.test-kit.js';
import type { Annex, Task } from './types.js';

function readAll(grid: Grid): Annex[] {
  const location = locateAnnex(grid, DEFAULT_SETTINGS);
  return location.found ? location.places.map((place) => readAnnex(grid, place, DEFAULT_SETTINGS)) : [];
}

const WORDS = [
  '',
  'STT',
  'TT',
  'Nhiệm vụ',
  'Nội dung',
  'Cơ quan chủ trì',
  'Phối hợp',
  'Thời hạn',
  'Sản phẩm',
  'Ghi chú',
  'I',
  'A',
  '1',
  '1.1',
  'a)',
  '-',
  'Phòng Kinh tế',
  'Quý II/2026',
  '15/3/2026',
  'Tổng cộng: 3',
  'TM. ỦY BAN NHÂN DÂN',
  'Nơi nhận:',
  'lắp đèn đường',
  'Lắp đèn đường',
  'NHIỆM VỤ CHUNG',
  'Phụ lục II',
  '(1)',
  'x',
  '\u0301',
];
// Letters beyond the first plane (emoji) and lone halves of them included: the unit room cuts names by the places of letters.
const strange = fc.string({ unit: 'binary' });
const cell: fc.Arbitrary<Cell> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .constantFrom(...WORDS)
      .map((text): Cell => (text === '' ? { kind: 'blank', text } : { kind: 'text', text })),
  },
  { weight: 1, arbitrary: strange.map((text): Cell => ({ kind: 'text', text })) },
  { weight: 1, arbitrary: fc.integer().map((value): Cell => ({ kind: 'number', text: String(value), value })) },
  {
    weight: 1,
    arbitrary: fc.constant<Cell>({ kind: 'date', text: '1/5/2026', value: { year: 2026, month: 5, day: 1 } }),
  },
  { weight: 1, arbitrary: fc.constant<Cell>({ kind: 'error', text: '#REF!' }) },
);
const merge = fc.record({
  top: fc.integer({ min: -1, max: 12 }),
  left: fc.integer({ min: -1, max: 8 }),
  bottom: fc.integer({ min: -1, max: 14 }),
  right: fc.integer({ min: -1, max: 9 }),
});
const junk: fc.Arbitrary<Grid> = fc.record({
  sheet: fc.constant('Trang'),
  rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 }),
  merges: fc.array(merge, { maxLength: 5 }),
});
const headed = junk.map((grid) => ({
  ...grid,
  rows: [gridOf(['STT|Nhiệm vụ|Chủ trì|Phối hợp|Thời hạn|Sản phẩm']).rows[0]!, ...grid.rows],
}));

test('no junk grid makes locating or reading throw, and every count holds', () => {
  fc.assert(
    fc.property(fc.oneof(junk, headed), (grid) => {
      for (const { counts, tasks, groups, place } of readAll(grid)) {
        expect(counts).toMatchObject({ tasks: tasks.length, groups: groups.length });
        expect(counts.rows).toBeGreaterThanOrEqual(tasks.length + groups.length);
        for (const task of tasks) {
          expect(task.row).toBeGreaterThanOrEqual(place.body.top);
          expect(task.rows.bottom).toBeLessThanOrEqual(place.body.bottom);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('tasks never share a row, and stand in the order of the sheet', () => {
  fc.assert(
    fc.property(headed, (grid) => {
      const rows = readAll(grid).flatMap((annex) => annex.tasks);
      rows.forEach((task, i) => expect(i === 0 || rows[i - 1]!.rows.bottom < task.row).toBe(true));
    }),
    { numRuns: 200 },
  );
});

const said = (task: Task): string =>
  JSON.stringify(
    [task.content.text, task.lead.text, task.coordinating.text, task.deadline, task.output.text].map((part) =>
      typeof part === 'string' ? part : { ...part, at: undefined },
    ),
  );

test('removing a task never changes what the others say', () => {
  const units = ['Phòng Kinh tế', 'Công an phường', 'Trạm Y tế', 'Các thôn'];
  const days = ['15/3/2026', 'Quý II/2026', 'Tháng 7/2026', 'Thường xuyên', 'Trước ngày 20/9/2026'];
  const row = fc.record({
    work: fc.integer({ min: 100, max: 999 }),
    unit: fc.constantFrom(...units),
    day: fc.constantFrom(...days),
    output: fc.constantFrom('', 'Báo cáo', 'Kế hoạch'),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(row, { minLength: 3, maxLength: 12, selector: (r) => r.work }),
      fc.nat(),
      (rows, pick) => {
        const removed = pick % rows.length;
        const lines = rows.map(
          ({ work, unit, day, output }, i) =>
            `${i + 1}|Sửa đoạn đường số ${work} qua khu dân cư|${unit}||${day}|${output}`,
        );
        const header = 'STT|Nội dung nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp|Thời hạn|Sản phẩm';
        const before = readAll(gridOf([header, ...lines])).flatMap((annex) => annex.tasks.map(said));
        const after = readAll(gridOf([header, ...lines.filter((_, i) => i !== removed)])).flatMap((annex) =>
          annex.tasks.map(said),
        );
        expect(before).toHaveLength(rows.length);
        expect(after).toEqual(before.filter((_, i) => i !== removed));
      },
    ),
    { numRuns: 150 },
  );
});

test('every value remembers its cell, a merged one the cell that holds it', () => {
  const grid = gridOf(
    ['STT|Nhiệm vụ|Chủ trì|Thời hạn', '1|Vá đường|Phòng Kinh tế|30/4/2026', '2|Kẻ vạch|Phòng Kinh tế|'],
    [{ top: 1, bottom: 2, left: 3, right: 3 }],
  );
  const [annex] = readAll(grid);
  expect(annex!.tasks[1]!.deadline).toMatchObject({ text: '30/4/2026', at: { sheet: 'Phụ lục', row: 1, column: 3 } });
  expect(annex!.tasks[1]!.content.at).toEqual({ sheet: 'Phụ lục', row: 2, column: 1 });
});

test('joined texts name all their cells, so that no mend replaces half of them', () => {
  const grid = gridOf([
    'STT|Nhiệm vụ|Chủ trì|Thời hạn',
    '1|Tổ chức hội khỏe của|Phòng|30/4/2026',
    '|học sinh các trường|Văn hóa - Xã hội|',
    '2|Kẻ vạch sân|Các thôn|Quý I/2026',
  ]);
  const [annex] = readAll(grid);
  expect(annex!.tasks).toHaveLength(2);
  expect(annex!.tasks[0]!.lead).toMatchObject({ text: 'Phòng Văn hóa - Xã hội', more: [{ row: 2, column: 2 }] });
});
