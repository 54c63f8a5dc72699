import { checkSheet } from './check-sheet.test-kit.js';

const HEAD = 'STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn | Sản phẩm';
const TASKS = [
  'Lắp đặt mạng nội bộ tại trụ sở phường',
  'Tập huấn kỹ năng số cho cán bộ, công chức',
  'Số hóa hồ sơ hộ tịch đang lưu trữ',
  'Nâng cấp hệ thống truyền thanh của các tổ dân phố',
];

/** A line with nothing wrong, but for the cells given. */
function line(
  n: number,
  cells: Partial<Record<'no' | 'task' | 'lead' | 'help' | 'due' | 'output', string>> = {},
): string {
  const task = TASKS[(n - 1) % 4]!;
  const { no = String(n), lead = 'Phòng Văn hóa - Xã hội', help = 'Công an phường', due = '30/9/2026' } = cells;
  return [no, cells.task ?? task, lead, help, due, cells.output ?? `Báo cáo kết quả việc ${n}`].join(' | ');
}
const said = (...lines: string[]) => checkSheet([HEAD, ...lines]).said;
const one = (cells: Parameters<typeof line>[1]) => said(line(1, cells), line(2), line(3));

test('an ordinary annex gives no finding at all', () => {
  expect(
    said(
      line(1),
      line(2, { due: 'Quý IV/2026' }),
      line(3, { due: 'Thường xuyên' }),
      line(4, { due: 'Trước ngày 31/10/2026' }),
    ),
  ).toEqual([]);
});

describe('ordinals', () => {
  test('numbers that start over under each heading are right', () => {
    expect(
      said(
        'I | Hạ tầng số | | | |',
        line(1),
        line(2),
        'II | Dữ liệu số | | | |',
        line(3, { no: '1' }),
        line(4, { no: '2' }),
      ),
    ).toEqual([]);
  });
  test('numbers that go on through the headings are right', () => {
    expect(said('I | Hạ tầng số | | | |', line(1), line(2), 'II | Dữ liệu số | | | |', line(3), line(4))).toEqual([]);
  });
  test('a repeated number is told once, with all its rows', () => {
    const { issues } = checkSheet([HEAD, line(1), line(2), line(3, { no: '2' }), line(4, { no: '3' })]);
    expect(issues.map(({ message }) => message)).toEqual(['Số thứ tự “2” được dùng tại các dòng 3, 4.']);
    expect(issues[0]!.mends[0]).toMatchObject({ label: 'Đánh lại số thứ tự', whole: true, safe: false });
    expect(issues[0]!.mends[0]!.changes.map(({ at, after }) => [at.row, after])).toEqual([
      [3, { kind: 'text', text: '3' }],
      [4, { kind: 'text', text: '4' }],
    ]);
  });
  test('a number far from its place is told once, and the count goes on', () => {
    expect(said(line(1), line(2), line(3, { no: '7' }), line(4))).toEqual(['ordinal-order@A4']);
  });
  test('a missing number is offered the one that fits', () => {
    const { issues } = checkSheet([HEAD, line(1), line(2, { no: '' }), line(3), line(4)]);
    expect(issues.map(({ rule, mends }) => [rule, mends[0]!.label])).toEqual([['ordinal-missing', 'Ghi “2”']]);
  });
});

describe('units', () => {
  test('a unit “(đối với …)” its own part is no second lead', () => {
    expect(
      one({ lead: 'Phòng Văn hóa - Xã hội (đối với trường học); Công an phường (đối với trật tự)', help: '' }),
    ).toEqual([]);
  });
  test('a telephone number in brackets does not make two leads one', () => {
    expect(one({ lead: 'Phòng Văn hóa - Xã hội (SĐT 0912 000 111); Trạm Y tế', help: '' })).toEqual([
      'lead-several@C2',
      'personal-contact@C2',
    ]);
  });
  test('keeping the first lead moves the others to the end of the coordinating units', () => {
    const { issues } = checkSheet([
      HEAD,
      line(1, { lead: 'Phòng Văn hóa - Xã hội; Trạm Y tế phường' }),
      line(2),
      line(3),
    ]);
    expect(issues[0]!.mends[0]!.label).toBe('Giữ Phòng Văn hóa - Xã hội, chuyển các đơn vị còn lại sang phối hợp');
    expect(issues[0]!.mends[0]!.changes.map(({ after }) => after)).toEqual([
      { kind: 'text', text: 'Phòng Văn hóa - Xã hội' },
      { kind: 'text', text: 'Công an phường; Trạm Y tế phường' },
    ]);
  });
  test('a name written otherwise but known is no finding', () => {
    expect(one({ lead: 'Phòng VH-XH', help: 'VP HĐND&UBND; TT PVHCC' })).toEqual([]);
  });
  test('the coordinating column is mended without harm to the others', () => {
    const { issues } = checkSheet([
      HEAD,
      line(1, { help: 'Công an phường; Phòng Văn hóa - Xã hội; Trạm Y tế' }),
      line(2),
      line(3),
    ]);
    expect(issues[0]!.mends[0]!.changes[0]!.after).toEqual({ kind: 'text', text: 'Công an phường; Trạm Y tế' });
  });
});

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

describe('texts', () => {
  test.each([
    'Thực hiện các nhiệm vụ khác được giao',
    'Triển khai thực hiện',
    'Tiếp tục thực hiện theo quy định',
    'Tuyên truyền',
    'Tăng cường công tác phối hợp',
  ])('“%s” is vague', (task) => {
    expect(one({ task })).toEqual(['task-vague@B2']);
  });
  test.each([
    'Xây dựng kế hoạch chuyển đổi số',
    'Tuyên truyền Đề án 06',
    'Báo cáo kết quả thực hiện Nghị quyết',
    'Kiện toàn Tổ công nghệ số',
    'Luật Đất đai',
    'Kiểm tra công tác cải cách hành chính',
  ])('“%s” is a task', (task) => {
    expect(one({ task })).toEqual([]);
  });
  test.each(['Báo cáo', 'Văn bản', 'Đang triển khai', 'Các văn bản liên quan', 'Theo quy định', 'Kết quả thực hiện'])(
    '“%s” is no output',
    (output) => {
      expect(one({ output })).toEqual(['output-vague@F2']);
    },
  );
  test.each([
    'Quyết định',
    'Kế hoạch',
    'Báo cáo kết quả',
    'Tờ trình',
    'Báo cáo hằng năm',
    '100% hồ sơ được số hóa',
    'Văn bản chỉ đạo',
    'Danh sách',
  ])('“%s” is an output', (output) => {
    expect(one({ output })).toEqual([]);
  });
  test('steps under different common tasks may have the same words', () => {
    expect(
      said(
        line(1),
        line(2, { no: '1.1', task: 'Xây dựng kế hoạch' }),
        line(3, { no: '2' }),
        line(4, { no: '2.1', task: 'Xây dựng kế hoạch' }),
      ),
    ).toEqual([]);
  });
  test('the same task for two units under two headings is no repetition', () => {
    const task = 'Tuyên truyền Nghị quyết đến cán bộ, đảng viên và Nhân dân';
    expect(
      said(
        'I | Phòng Văn hóa - Xã hội | | | |',
        line(1, { task }),
        line(2),
        'II | Công an phường | | | |',
        line(3, { task, no: '1', lead: 'Công an phường', help: '' }),
        line(4, { no: '2' }),
      ),
    ).toEqual([]);
  });
  test('a series that differs in its quarter is written on purpose', () => {
    const task = (q: string) => `Báo cáo kết quả thực hiện nhiệm vụ chuyển đổi số của phường quý ${q} năm 2026`;
    expect(
      said(line(1, { task: task('III'), due: '30/9/2026' }), line(2, { task: task('IV'), due: '15/12/2026' }), line(3)),
    ).toEqual([]);
  });
  test('line breaks an office makes on purpose are tidy', () => {
    expect(one({ task: '- Rà soát hệ thống mạng;⏎- Thay thế thiết bị hỏng' })).toEqual([]);
  });
  test('spaces are mended safely, everything else waits for a person', () => {
    const { issues } = checkSheet([HEAD, line(1, { task: 'Rà soát  hệ thống mạng  nội bộ' }), line(2), line(3)]);
    expect(issues.map(({ rule, mends }) => [rule, mends[0]!.safe])).toEqual([['untidy-text', true]]);
    expect(issues[0]!.mends[0]!.changes[0]!.after).toEqual({ kind: 'text', text: 'Rà soát hệ thống mạng nội bộ' });
  });
  test('letters composed in two ways are told of', () => {
    const task = 'Rà soát mạng nội bộ' + ' tại trụ sở'.normalize('NFD');
    const { issues } = checkSheet([HEAD, line(1, { task }), line(2), line(3)]);
    expect(issues.map(({ message }) => message)).toEqual(['Ô B2 có chữ dựng sẵn lẫn chữ tổ hợp.']);
  });
  test.each(['- Rà soát hệ thống mạng', '+ Thay thế thiết bị hỏng', '+84 912', '@ phường An Bình'])(
    'a list is not a formula: “%s”',
    (task) => {
      expect(one({ task }).filter((one) => one.startsWith('formula') && !task.startsWith('@'))).toEqual([]);
    },
  );
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
