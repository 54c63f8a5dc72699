import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { readPlan } from './read.js';
import type { PlanDocument } from './types.js';

/** Lines as a page of text has them; a blank line is the gap above the next. */
function lines(text: string): PlanDocument {
  let gap = true;
  const blocks = text.split('\n').flatMap((line, i) => {
    const here = gap;
    gap = line.trim() === '';
    return gap ? [] : [{ kind: 'line' as const, text: line.trim(), line: i + 1, gap: here }];
  });
  return { blocks };
}

const HEAD = `ỦY BAN NHÂN DÂN
XÃ ĐÔNG THẠNH

Số: 41/KH-UBND

Đông Thạnh, ngày 06 tháng 01 năm 2026

KẾ HOẠCH

Phòng cháy rừng mùa khô năm 2026

Ủy ban nhân dân xã ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

- Các đơn vị chủ động phối hợp, không để xảy ra cháy.
`;

const read = (body: string) => readPlan(lines(`${HEAD}\n${body}`), DEFAULT_SETTINGS);
const leads = (body: string): string[] => read(body).tasks.map((task) => task.lead.map(({ text }) => text).join(' + '));

test('number, day, office and title are those of the letterhead', () => {
  const plan = read('II. TỔ CHỨC THỰC HIỆN\n\n1. Công an xã\n\n- Trực chữa cháy.\n');
  expect(plan).toMatchObject({
    kind: 'plan',
    number: '41/KH-UBND',
    issued: '2026-01-06',
    office: 'Ủy ban nhân dân xã Đông Thạnh',
    title: 'Phòng cháy rừng mùa khô năm 2026',
  });
});

test.each<[string, string, string[]]>([
  [
    'a heading over bullets',
    '1. Phòng Kinh tế\n\n- Rà soát đường băng cản lửa.\n\n- Cấp dụng cụ.',
    ['Phòng Kinh tế', 'Phòng Kinh tế'],
  ],
  ['a duty on the heading’s line', '1. Giao Công an xã: Trực chữa cháy ngày nắng nóng.', ['Công an xã']],
  [
    'the unit begins the sentence',
    '1. Công an xã tuần tra khu rừng giáp ranh, xử lý người đốt thực bì.',
    ['Công an xã'],
  ],
  [
    'the number alone on its line',
    '1.\nHạt Kiểm lâm khu vực:\n\n- Theo dõi điểm nóng trên ảnh vệ tinh.',
    ['Hạt Kiểm lâm khu vực'],
  ],
  [
    'a heading broken in two lines',
    '1. Đề nghị Ủy ban Mặt trận Tổ\nquốc Việt Nam xã\n\nVận động hội viên ký cam kết.',
    ['Ủy ban Mặt trận Tổ quốc Việt Nam xã'],
  ],
  [
    'several units in one heading',
    '1. Đề nghị: Hội Nông dân xã, Đoàn Thanh niên xã\n\n- Tuyên truyền ở các ấp giáp rừng.',
    ['Hội Nông dân xã + Đoàn Thanh niên xã'],
  ],
  ['a class of units', '1. Các chủ rừng trên địa bàn\n\n- Dọn thực bì trước mùa khô.', ['Các chủ rừng trên địa bàn']],
  ['the office of two bodies', '1. Văn phòng HĐND và UBND xã\n\n- Tổng hợp báo cáo.', ['Văn phòng HĐND và UBND xã']],
])('%s', (_, body, expected) => {
  expect(leads(`II. TỔ CHỨC THỰC HIỆN\n\n${body}\n`)).toEqual(expected);
});

test('a bullet is one duty with its sub-items; sub-items with units of their own are duties', () => {
  const body = `II. PHÂN CÔNG NHIỆM VỤ

1. Phòng Kinh tế

- Mua sắm dụng cụ chữa cháy; cấp cho các tổ. Gồm:

+ Máy thổi gió.

+ Bàn dập lửa.

2. Lực lượng tại chỗ:

- Phân công trực trong tháng 3/2026:

+ Công an xã trực ban đêm.

+ Trạm Y tế xã chuẩn bị cơ số thuốc.
`;
  const { tasks } = read(body);
  expect(tasks.map((task) => task.lead[0]?.text)).toEqual(['Phòng Kinh tế', 'Công an xã', 'Trạm Y tế xã']);
  expect(tasks[0]!.content).toContain('Bàn dập lửa');
  expect(tasks.map((task) => task.deadline.due)).toEqual([null, '2026-03-31', '2026-03-31']);
});

test('a label group takes lead, coordinating, deadline and output from its labels', () => {
  const body = `II. NỘI DUNG

1. Diễn tập chữa cháy

a) Nhiệm vụ: Tổ chức diễn tập một buổi tại ấp 4.

b) Cơ quan chủ trì: Ban Chỉ huy Quân sự xã.

c) Cơ quan phối hợp: Công an xã, Hạt Kiểm lâm khu vực.

d) Thời gian thực hiện: Hoàn thành trước ngày 20/02/2026.

đ) Sản phẩm: Báo cáo kết quả diễn tập.
`;
  const [task, ...more] = read(body).tasks;
  expect(more).toEqual([]);
  expect(task).toMatchObject({
    part: 'label',
    content: 'Tổ chức diễn tập một buổi tại ấp 4.',
    lead: [{ text: 'Ban Chỉ huy Quân sự xã' }],
    coordinating: [{ text: 'Công an xã' }, { text: 'Hạt Kiểm lâm khu vực' }],
    deadline: { ok: true, due: '2026-02-19' },
    output: 'Báo cáo kết quả diễn tập',
  });
});

test('coordinating bodies stand behind “phối hợp”, and doing ends the list', () => {
  const { tasks } = read(`II. TỔ CHỨC THỰC HIỆN

1. Phòng Kinh tế

- Chủ trì, phối hợp với Công an xã, các đơn vị liên quan tổ chức tuần tra.

- Phối hợp tổ chức diễn tập.
`);
  expect(tasks.map((task) => task.coordinating.map(({ text }) => text))).toEqual([
    ['Công an xã', 'các đơn vị liên quan'],
    [],
  ]);
});

test('nothing is lost: aims, closing words and recipients are listed with their reason', () => {
  const plan = read(`II. TỔ CHỨC THỰC HIỆN

1. Công an xã

- Trực chữa cháy.

Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo cáo về Phòng Kinh tế./.

Nơi nhận:
- Như trên;
- Lưu: VT.
`);
  expect(plan.tasks).toHaveLength(1);
  expect(plan.tasks[0]!.deadline).toMatchObject({ ok: false, due: null, kind: 'none' });
  const said = plan.notTasks.map(({ text, why }) => `${why}: ${text}`).join('\n');
  expect(said).toMatch(/lời kết: Trong quá trình/);
  expect(said).toMatch(/mục đích.*: - Các đơn vị chủ động/);
  expect(said).toMatch(/Lưu: VT/);
});

test('no unit named is asked, not guessed; no letterhead is asked', () => {
  const plan = readPlan(
    lines('KẾ HOẠCH\n\nDọn vệ sinh\n\nI. TỔ CHỨC THỰC HIỆN\n\n- Ra quân dọn vệ sinh các tuyến đường chính của xã.\n'),
    DEFAULT_SETTINGS,
  );
  expect(plan.tasks).toHaveLength(1);
  expect(plan.tasks[0]).toMatchObject({ lead: [], asked: [{ field: 'lead' }] });
  expect(plan).toMatchObject({ number: null, issued: null, office: '' });
});

test('a letter or a poem is no plan', () => {
  expect(readPlan(lines('Kính gửi chị Hoa,\n\nTôi đã nhận được sách. Cảm ơn chị.\n'), DEFAULT_SETTINGS).kind).toBe(
    'not-a-plan',
  );
});
