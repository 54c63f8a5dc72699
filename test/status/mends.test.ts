import { gridOf } from '../../shared/annex/test-grid.test-kit.js';
import { civilDate } from '../../shared/calendar/civil-date.js';
import type { Cell } from '../../shared/grid/grid.js';
import { checkAnnex } from '../../shared/office/check-sheet.js';
import { DEFAULT_SETTINGS } from '../../shared/settings/settings.js';
import { planMends } from '../../shared/validation/mends/plan-mends.js';

const AS_OF = civilDate(2026, 11, 16)!;

/** An annex of one task whose deadline cell is given. */
function checkOf(cell: Cell) {
  const grid = gridOf([
    '(Kèm theo Kế hoạch số 15/KH-UBND ngày 05/01/2026 của UBND phường)',
    'STT|Nhiệm vụ|Đơn vị chủ trì|Thời hạn|Sản phẩm|Tình trạng',
    '1|Sơn lại vạch kẻ đường|Công an phường|…|Biên bản|',
  ]);
  const rows = grid.rows.map((row, r) => row.map((one, c) => (r === 2 && c === 3 ? cell : one)));
  const check = checkAnnex({ ...grid, rows }, DEFAULT_SETTINGS, AS_OF);
  if (!check.located) throw new Error('no annex');
  return { check, grid: { ...grid, rows } };
}

const date = (text: string, month: number, day: number): Cell => ({
  kind: 'date',
  text,
  value: civilDate(2026, month, day)!,
});

test.each([
  ['08/05', 5, 8],
  ['20-05', 5, 20],
  ['01/06', 6, 1],
])('a day shown as %s is no month: no mend erases it', (text, month, day) => {
  const { check } = checkOf(date(text, month, day));
  expect(check.judgements[0]!.status).toMatchObject({ due: civilDate(2026, month, day) });
  expect(check.issues.filter(({ rule }) => rule === 'deadline-month-as-date')).toEqual([]);
});

test('a month stored as its first day becomes words safely: the due day stays', () => {
  const { check, grid } = checkOf(date('09/2026', 9, 1));
  const [change] = planMends(check.issues).changes;
  expect(change).toMatchObject({ rule: 'deadline-month-as-date', after: { kind: 'text', text: 'Tháng 9/2026' } });
  const rows = grid.rows.map((row, r) =>
    row.map((one, c): Cell => (r === 2 && c === 3 ? { kind: 'text', text: 'Tháng 9/2026' } : one)),
  );
  const after = checkAnnex({ ...grid, rows }, DEFAULT_SETTINGS, AS_OF);
  expect(after.located && after.judgements[0]!.status).toEqual(check.judgements[0]!.status);
});

test.each(['Trước rằm tháng 8 âm lịch', '10/3 âm lịch', '15/7 (âm lịch)', '15/8/2026 âm lịch', '20/9/2026 (lịch ta)'])(
  'no mend throws words of “%s” away',
  (text) => {
    const { check } = checkOf({ kind: 'text', text });
    expect(check.issues.flatMap(({ mends }) => mends.flatMap(({ changes }) => changes))).toEqual([]);
  },
);
