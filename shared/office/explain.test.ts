import { describeReading } from '../deadline/describe.js';
import { calendarOf } from '../calendar/holidays.js';
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { explainCell, type Explanation } from './explain.js';
import { AS_OF, gridOf } from './office.test-kit.js';
import { readWorkbook } from './read-workbook.js';

const ROWS = [
  ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành', 'Sản phẩm', 'Tình trạng'],
  ['I', 'Công tác văn hóa', '', '', '', '', ''],
  ['1', 'Kiểm kê trang thiết bị', 'Công an phường', '', 'Trước ngày 15/12', 'Báo cáo', 'Đang thực hiện'],
  ['2', 'Tổ chức hội thi', 'Phòng Văn hoá Xã hội; Trạm Lạ', '', 'Năm 2026 (xong trước 31/10)', 'Kế hoạch', ''],
  ['3', 'Báo cáo tổng kết', 'Công an phường', '', 'blah', 'Báo cáo', 'Hoàn thành'],
];

const settings = { ...DEFAULT_SETTINGS, issued: { year: 2026, month: 2, day: 3 } };
const book = readWorkbook({ file: 'kh.xlsx', grids: [gridOf('Phụ lục', ROWS)] }, settings, AS_OF);
const at = (row: number, column: number): Explanation => explainCell(book, 'Phụ lục', { row, column })!;
const stages = ({ steps }: Explanation): string[] => [...new Set(steps.map(({ stage }) => stage))];

test('a deadline goes from words to parts, deadline, doubts, due day and status', () => {
  const told = at(2, 4);
  expect(told).toMatchObject({
    file: 'kh.xlsx',
    sheet: 'Phụ lục',
    cell: 'E3',
    kind: 'deadline',
    text: 'Trước ngày 15/12',
  });
  expect(stages(told)).toEqual(['words', 'parts', 'deadline', 'doubts', 'due', 'status']);
  expect(told.steps.find(({ stage }) => stage === 'due')!.why).toContain('14/12/2026');
  expect(told.result).toContain('14/12/2026');
});

test('what it says of a deadline is what the check read', () => {
  const check = book.checks[0]!;
  if (!check.located) throw new Error('no annex');
  for (const task of check.annexes[0]!.tasks) {
    const told = at(task.row, 4);
    expect(told.result).toBe(describeReading(task.deadline.value, settings.policy, calendarOf(settings.holidays)));
    const { value } = task.deadline;
    const readings = told.steps.filter(({ stage }) => stage === 'deadline');
    expect(readings[readings.length - 1]!.rule).toBe(value.ok ? value.phrase : value.reason);
  }
});

test('what was refused is named with the reason', () => {
  const { steps } = at(3, 4);
  expect(steps.flatMap(({ refused = [] }) => refused)).toEqual([
    { candidate: '“Năm 2026”', because: 'chỉ là khoảng thời gian chung, có mốc cụ thể hơn' },
  ]);
});

test('a unit is told name by name, a heading by its words, a line by its evidence', () => {
  const unit = at(3, 2);
  expect(unit.kind).toBe('unit');
  expect(unit.steps.filter(({ stage }) => stage === 'unit').map(({ rule }) => rule)).toEqual([
    'spelling',
    expect.any(String),
  ]);
  const heading = at(0, 4);
  expect(heading).toMatchObject({ kind: 'heading', result: 'Thời hạn' });
  expect(heading.steps.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['time', 'finish', 'deadline']));
  expect(at(1, 1)).toMatchObject({ kind: 'line', result: 'tiêu đề nhóm' });
  expect(at(2, 1)).toMatchObject({ kind: 'line', result: 'nhiệm vụ' });
  expect(at(4, 6)).toMatchObject({ kind: 'status' });
});

test('spans lie in the text they are about', () => {
  for (let row = 0; row < ROWS.length; row++)
    for (let column = 0; column < 7; column++)
      for (const { span } of at(row, column).steps)
        if (span) expect(span[1] - span[0] >= 0 && span[1] <= at(row, column).text.length).toBe(true);
});

test('no such cell, no such sheet', () => {
  expect(explainCell(book, 'Phụ lục', { row: 99, column: 0 })).toBeUndefined();
  expect(explainCell(book, 'Phụ lục', { row: 0, column: 700 })).toBeUndefined();
  expect(explainCell(book, 'Khác', { row: 0, column: 0 })).toBeUndefined();
});
