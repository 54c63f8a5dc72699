import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings.js';
import { locateAnnex } from '../header/locate.js';
import { readAnnex } from '../read.js';
import { gridOf } from '../test-grid.test-kit.js';

const grid = gridOf([
  '1|Nạo vét mương tiêu sau trường học|Phòng Kinh tế|30/4/2026',
  '2|Dặm vá đường liên thôn sau mưa|Phòng Kinh tế|15/5/2026',
  '3|Thay bóng đèn nhà văn hóa|Công an xã|20/5/2026',
]);

it('a table without any heading is not read but shown by its first row', () =>
  expect(locateAnnex(grid, DEFAULT_SETTINGS)).toMatchObject({
    found: false,
    reason: 'no-header',
    candidates: [{ top: 0, bottom: 0, left: 0, right: 3 }],
  }));

it('once a person names its columns, its first row is a task like the others', () => {
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    mappings: [
      { sheet: 'Phụ lục', headerTop: 0, headerBottom: 0, columns: { A: 'index', B: 'task', C: 'lead', D: 'deadline' } },
    ],
  };
  const location = locateAnnex(grid, settings);
  const tasks = location.found ? location.places.flatMap((place) => readAnnex(grid, place, settings).tasks) : [];
  expect(tasks.map(({ content }) => content.text)).toEqual([
    'Nạo vét mương tiêu sau trường học',
    'Dặm vá đường liên thôn sau mưa',
    'Thay bóng đèn nhà văn hóa',
  ]);
});

it.each([
  'STT|Số, ký hiệu|Ngày ban hành|Cơ quan ban hành|Trích yếu nội dung',
  'STT|Tên dự án|Chủ đầu tư|Thời gian khởi công|Tổng mức đầu tư',
])('a table of something else is not offered: %s', (header) => {
  const other = gridOf([
    header,
    '1|Về việc phát triển khoa học|22/12/2024|Phòng Kinh tế|Văn bản số một trong năm',
    '2|Về việc chuyển đổi số xã|26/01/2026|Phòng Kinh tế|Văn bản số hai trong năm',
    '3|Về việc cải cách thủ tục|28/01/2026|Phòng Kinh tế|Văn bản số ba trong năm',
  ]);
  expect(locateAnnex(other, DEFAULT_SETTINGS)).toMatchObject({ found: false, candidates: [] });
});
