import { DEFAULT_SETTINGS } from '../../settings/settings.js';
import { readPlanFacts, settingsForFile } from './plan-facts.js';
import { gridOf } from '../test-grid.test-kit.js';

const facts = (lines: string[], settings = DEFAULT_SETTINGS) => readPlanFacts(gridOf(lines), 0, lines.length, settings);

test('number and day of issue come from the line that attaches the annex', () => {
  expect(
    facts([
      'UBND PHƯỜNG TÂN HÒA||Số: 99/BC-UBND',
      'PHỤ LỤC NHIỆM VỤ NĂM 2026',
      '(Kèm theo Kế hoạch số 31/KH-UBND ngày 07/3/2026 của UBND phường)',
    ]),
  ).toMatchObject({
    number: '31/KH-UBND',
    issued: { year: 2026, month: 3, day: 7 },
    ends: { year: 2026, month: 12, day: 31 },
    title: 'NHIỆM VỤ NĂM 2026',
  });
});

test('the long form of a date and a period of years are read', () => {
  expect(facts(['Tân Hòa, ngày 05 tháng 01 năm 2026', 'KẾ HOẠCH CHUYỂN ĐỔI SỐ GIAI ĐOẠN 2026 - 2030'])).toMatchObject({
    issued: { year: 2026, month: 1, day: 5 },
    ends: { year: 2030, month: 12, day: 31 },
  });
});

test('a day left open is not guessed, but its year ends the plan', () => {
  const read = facts(['Tân Hòa, ngày     tháng 01 năm 2026', 'PHỤ LỤC PHÂN CÔNG NHIỆM VỤ']);
  expect(read.issued).toBeUndefined();
  expect(read).toMatchObject({ year: 2026, ends: { year: 2026, month: 12, day: 31 } });
});

test('documents cited in the heading are not the plan', () => {
  const read = facts(['Căn cứ Nghị quyết giai đoạn 2021 - 2025', 'KẾ HOẠCH NĂM 2026']);
  expect(read.ends).toEqual({ year: 2026, month: 12, day: 31 });
});

test('settings win over the sheet, and a plan of the settings holds for its own file only', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    plans: [
      { file: 'a.xlsx', number: '5/KH-UBND', issued: { year: 2025, month: 12, day: 1 } },
      { file: 'b.xlsx', number: '6/KH-UBND' },
    ],
  };
  const lines = ['(Kèm theo Kế hoạch số 31/KH-UBND ngày 07/3/2026)'];
  expect(facts(lines, settings).number).toBe('31/KH-UBND');
  expect(facts(lines, settingsForFile(settings, 'C:\\kế hoạch\\a.xlsx'))).toMatchObject({
    number: '5/KH-UBND',
    issued: { year: 2025, month: 12, day: 1 },
  });
  expect(facts(lines, settingsForFile(settings, 'c.xlsx')).number).toBe('31/KH-UBND');
  expect(facts(lines, { ...settings, issued: { year: 2026, month: 1, day: 2 } }).issued).toEqual({
    year: 2026,
    month: 1,
    day: 2,
  });
});

test.each([
  ['(Kèm theo Kế hoạch số      /KH-UBND ngày     /    /2026 của UBND xã)', undefined],
  ['(Ban hành kèm theo Kế hoạch 44/KH-UBND ngày 9-4-2026)', { year: 2026, month: 4, day: 9 }],
  ['(Kem theo Ke hoach so 44/KH-UBND ngay 09 thang 4 nam 2026)', { year: 2026, month: 4, day: 9 }],
  ['(Kèm theo Kế hoạch số 44/KH-UBND ngày 31/02/2026)', undefined],
  ['Tân Hòa, ngày … tháng … năm 2026', undefined],
])('%s', (line, issued) => {
  expect(facts([line]).issued).toEqual(issued);
});

test('a directive named in the title is not the plan itself', () => {
  const read = facts([
    'Tân Hòa, ngày    tháng 7 năm 2026',
    'KẾ HOẠCH',
    'Thực hiện Chỉ thị số 8/CT-UBND ngày 24/6/2026 của UBND tỉnh',
    'KẾ HOẠCH triển khai Nghị quyết số 57 năm 2026',
  ]);
  expect(read.number).toBeUndefined();
  expect(read.issued).toBeUndefined();
  expect(read).toMatchObject({ year: 2026, ends: { year: 2026, month: 12, day: 31 } });
});

test('a title and its attachment may share one cell', () => {
  expect(
    facts(['PHỤ LỤC NHIỆM VỤ GIAI ĐOẠN 2026-2028\n(Kèm theo Quyết định số 90/QĐ-UBND ngày 02/02/2026)']),
  ).toMatchObject({
    number: '90/QĐ-UBND',
    issued: { year: 2026, month: 2, day: 2 },
    ends: { year: 2028, month: 12, day: 31 },
    title: 'NHIỆM VỤ GIAI ĐOẠN 2026-2028',
  });
});

test.each([
  ['PHỤ LỤC NHIỆM VỤ NĂM 2026 thực hiện Đề án giai đoạn 2026 - 2030', 2026],
  ['KẾT QUẢ NĂM 2025 VÀ NHIỆM VỤ NĂM 2026', 2026],
  ['KẾ HOẠCH thực hiện Chương trình giai đoạn 2026 - 2030', 2030],
  ['KẾ HOẠCH ĐẾN HẾT NĂM 2028', 2028],
])('%s ends with %i', (line, year) => {
  expect(facts([line]).ends).toEqual({ year, month: 12, day: 31 });
});

test.each([
  ['(Kèm theo Kế hoạch số 14-KH/BCĐ ngày 03/3/2026)', '14-KH/BCĐ'],
  ['(kèm theo Chương trình số 07-CTr/ĐU ngày 03/3/2026 của Đảng ủy phường)', '07-CTr/ĐU'],
  ['(Ban hành kèm theo Nghị quyết số 11-NQ/ĐU, ngày 03/3/2026)', '11-NQ/ĐU'],
  ['(Kèm theo Kết luận số 25-KL/TW ngày 03/3/2026)', '25-KL/TW'],
  ['(Kèm theo Quyết định số 08 - QĐ/ĐU ngày 03/3/2026)', '08-QĐ/ĐU'],
  ['Số: 31-CV/VPĐU', '31-CV/VPĐU'],
  ['(Kèm theo Kế hoạch số 27/KH-TCTĐA06 ngày 03/3/2026)', '27/KH-TCTĐA06'],
])('the number of %s is %s', (line, number) => expect(facts(['PHỤ LỤC', line]).number).toBe(number));

test('the number, not the day of the letterhead, says where the plan is named', () => {
  const read = facts([
    'ĐẢNG ỦY XÃ|An Lạc, ngày 12 tháng 01 năm 2026',
    '(kèm theo Chương trình số 07-CTr/ĐU ngày 12/01/2026)',
  ]);
  expect(read.at).toMatchObject({ row: 1, column: 0 });
});

test.each([
  [['PHỤ LỤC TIẾN ĐỘ CẤP NƯỚC SẠCH'], 'TIẾN ĐỘ CẤP NƯỚC SẠCH'],
  [['Phụ lục II. Phân công nhiệm vụ'], 'Phân công nhiệm vụ'],
  [['Phụ lục số 01: danh mục nhiệm vụ'], 'Danh mục nhiệm vụ'],
  [['PHỤ LỤC 3 - BẢNG PHÂN CÔNG'], 'BẢNG PHÂN CÔNG'],
  [['PHỤ LỤC SỐ 02', 'NHIỆM VỤ TRỌNG TÂM NĂM 2026'], 'NHIỆM VỤ TRỌNG TÂM NĂM 2026'],
  [['UBND XÃ AN LẠC', 'TỔ CÔNG TÁC CẢI CÁCH', 'PHỤ LỤC', 'PHÂN CÔNG NHIỆM VỤ'], 'PHÂN CÔNG NHIỆM VỤ'],
  [['BAN CHỈ ĐẠO CÔNG TÁC DÂN SỐ', 'DANH MỤC NHIỆM VỤ QUÝ II'], 'DANH MỤC NHIỆM VỤ QUÝ II'],
  [['PHÒNG KẾ HOẠCH', 'BẢNG THEO DÕI CÔNG VIỆC'], 'BẢNG THEO DÕI CÔNG VIỆC'],
  [['PHÒNG CHỐNG DỊCH - NHIỆM VỤ THÁNG 6'], 'PHÒNG CHỐNG DỊCH - NHIỆM VỤ THÁNG 6'],
  [['BAN HÀNH DANH MỤC NHIỆM VỤ'], 'BAN HÀNH DANH MỤC NHIỆM VỤ'],
])('of %j the title is %s', (lines, title) => expect(facts(lines).title).toBe(title));
