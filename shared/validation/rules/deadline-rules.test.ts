import { checkSheet } from '../check-sheet.test-kit.js';
import { HEAD, line, one, said } from '../rule-lines.test-kit.js';

describe('deadlines', () => {
  test.each([
    ['31/11/2026', '“31/11/2026” tại ô E2 không có trên lịch, tháng 11 có 30 ngày.', 'Ghi “30/11/2026”'],
    ['Trước ngày 29/02/2027', 'tháng 2/2027 có 28 ngày.', 'Ghi “Trước ngày 28/02/2027”'],
    ['ngày 31 tháng 9 năm 2026', 'tháng 9 có 30 ngày.', 'Ghi “ngày 30 tháng 9 năm 2026”'],
  ])('%s is not on the calendar', (due, message, label) => {
    const issue = checkSheet([HEAD, line(1, { due }), line(2), line(3)]).issues.find(
      ({ rule }) => rule === 'deadline-impossible',
    )!;
    expect(issue.message).toContain(message);
    expect(issue.mends[0]!.label).toBe(label);
  });
  test.each(['Quý IV/2026', '31/12/2026', 'Trước ngày 01/01/2027', 'Tháng 12/2026', 'Năm 2026'])(
    '%s ends with the plan',
    (due) => {
      expect(one({ due })).toEqual([]);
    },
  );
  test.each([
    'Thường xuyên',
    'Trong 10 ngày làm việc kể từ ngày ban hành Kế hoạch',
    'Quý III/2026',
    'Từ 01/8/2026 đến 15/9/2026',
  ])('%s is an ordinary deadline', (due) => {
    expect(one({ due })).toEqual([]);
  });
  test('“trước ngày 16/8/2026” is not told of as a Sunday: the work is done before it', () => {
    expect(one({ due: 'Trước ngày 16/8/2026' })).toEqual([]);
  });
  test('a holiday is named', () => {
    const { issues } = checkSheet([HEAD, line(1, { due: '02/9/2026' }), line(2), line(3)]);
    expect(issues.map(({ message }) => message)).toEqual([
      'Thời hạn 02/09/2026 tại ô E2 là Quốc khánh, đề nghị xác nhận.',
    ]);
  });
  test('a year taken from the plan proves nothing about being before the plan', () => {
    expect(one({ due: '15/6' })).not.toContain('deadline-before-plan@E2');
  });
  test('the blanks of a common task are filled by its children', () => {
    expect(
      said(
        line(1, { lead: '', help: '', due: '', output: '' }),
        line(2, { no: '1.1' }),
        line(3, { no: '1.2' }),
        line(4, { no: '2' }),
      ),
    ).toEqual([]);
  });
});

test('what recurs without an end is told once, and every cell of it is named', () => {
  const lines = [1, 2, 3, 4].map((n) => line(n, { due: n === 3 ? 'Quý IV/2026' : 'Hằng tháng' }));
  expect(
    checkSheet([HEAD, ...lines, line(5, { due: 'Hằng tuần', task: 'Dọn vệ sinh trụ sở' })]).issues.map(
      (issue) => issue.message,
    ),
  ).toEqual([
    '“Hằng tháng” tại ô E2 (cùng các ô E3, E5:E6) chưa nêu ngày kết thúc, được tính đến hết ngày 31/12/2026.',
  ]);
});

describe('a value that is offered', () => {
  const offered = (due: string): readonly string[] =>
    checkSheet([HEAD, line(1, { due }), line(2), line(3)])
      .issues.filter(({ at }) => at.row === 1)
      .flatMap(({ mends }) => mends.filter(({ changes }) => changes.length > 0).map(({ label }) => label));
  test('does not lie before the plan', () => {
    expect(offered('31/9/2026')).toEqual(['Ghi “30/9/2026”']);
    expect(offered('30/02/2026')).toEqual([]);
    expect(offered('Chậm nhất 29/2/2027')).toEqual(['Ghi “Chậm nhất 28/2/2027”']);
    expect(offered('6 tháng đầu năm')).toEqual([]);
  });
  test('says the whole deadline: no other question follows it', () => {
    expect(offered('31/6')).toEqual([]);
  });
});

test('a part of a cell is quoted without the sign that tied it to the words before', () => {
  const { issues } = checkSheet([HEAD, line(1, { due: 'Đợt 1: 30/9; đợt 2: 30/11' }), line(2), line(3)]);
  expect(issues.map(({ message }) => message)).toEqual([
    '“30/9; đợt 2: 30/11” tại ô E2 chưa ghi năm, được hiểu là năm 2026 theo ngày của kế hoạch.',
  ]);
});
