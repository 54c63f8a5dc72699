import { isFullName, isPerson } from './people.js';
import { WARD_DIRECTORY, prepareDirectory, splitUnits } from '../index.js';

const ward = prepareDirectory(WARD_DIRECTORY);
const units = (text: string): readonly string[] =>
  splitUnits(text, ward).map((r) =>
    r.match === 'known' ? r.unit : r.match === 'unknown' ? `(${r.because ?? '?'})` : r.match,
  );

test.each([
  'Đ/c Nguyễn Văn Bình',
  'đ/c Hùng',
  'Đồng chí Lê Thị Mai',
  'Ông Phạm Quốc Tuấn',
  'Bà Lan',
  'Trần Thị Thu Hà',
])('“%s” is a person', (text) => expect(isPerson(text)).toBe(true));

test.each(['Đ/c Chủ tịch', 'đồng chí Bí thư', 'Bà con nhân dân', 'Công an phường', 'Hội Nông dân', 'Ông bà'])(
  '“%s” is no person',
  (text) => expect(isPerson(text)).toBe(false),
);

test('a full name is two to five words with capitals behind a family name', () => {
  expect([isFullName('Nguyễn Văn Bình'), isFullName('Nguyễn'), isFullName('Nguyễn văn bình')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('the post beside or behind a person is the unit meant', () => {
  expect(units('Đ/c Nguyễn Văn Bình - Phó Chủ tịch UBND phường')).toEqual(['Phó Chủ tịch UBND phường']);
  expect(units('Đ/c Đặng Thị Hồng (Chủ tịch UBMTTQVN phường)')).toEqual(['Ủy ban MTTQ Việt Nam phường']);
  expect(units('Bùi Quang Huy, Trưởng phòng Văn hóa - Xã hội')).toEqual(['Phòng Văn hóa - Xã hội']);
});

test('people without a post are unknown as people, each by himself', () => {
  expect(units('Đ/c Tâm, đ/c Dũng')).toEqual(['(person)', '(person)']);
});

test('a person beside a unit leaves the unit', () => {
  expect(units('Công an phường - Đ/c Hùng')).toEqual(['Công an phường']);
});

test('a school that bears a person’s name is no person', () => {
  expect(splitUnits('Trường Tiểu học Nguyễn Du', ward)).toMatchObject([
    { match: 'doubtful', suggestions: ['Trường Tiểu học'] },
  ]);
});

test('a mark for the cell above says so', () => expect(units('nt')).toEqual(['(ditto)']));

test('staff and the public are nobody to write to', () => {
  expect(units('Cán bộ, công chức UBND phường')).toEqual(['(nobody)']);
  expect(units('Cán bộ, công chức phường; Công an phường')).toContain('Công an phường');
});

test('schools named after people are no people', () => {
  const readings = splitUnits('Các trường: Kim Đồng, Lê Lợi', ward);
  expect(readings.map(({ text, match }) => [text, match])).toEqual([
    ['Trường Kim Đồng', 'unknown'],
    ['Trường Lê Lợi', 'unknown'],
  ]);
  expect(readings.every((reading) => reading.match === 'unknown' && reading.because === undefined)).toBe(true);
});

test('what somebody does for a body, and who is in it, is no second body', () => {
  expect(splitUnits('Kế toán UBND phường', ward)).toHaveLength(1);
  expect(splitUnits('Các đồng chí trong Ban Chỉ đạo', ward)).toHaveLength(1);
});
