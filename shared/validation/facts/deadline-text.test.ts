import { findWrittenDays, withYear } from './deadline-text.js';

const whole = (text: string) => ({ start: 0, end: text.length });

test('a day is found with the place of each of its numbers', () => {
  const text = 'Trước ngày 31/02/2026';
  expect(findWrittenDays(text, whole(text))).toMatchObject([
    { day: 31, month: 2, year: 2026, dayAt: { start: 11, end: 13 }, monthAt: { start: 14, end: 16 } },
  ]);
});

test('a day in words is found, with wrong marks or none', () => {
  expect(findWrittenDays('ngay 30 thang 2 nam 2026', whole('ngay 30 thang 2 nam 2026'))).toMatchObject([
    { day: 30, month: 2, year: 2026, inWords: true },
  ]);
});

test.each([
  ['30/9', '30/9/2026'],
  ['Trước ngày 30/9', 'Trước ngày 30/9/2026'],
  ['ngày 30 tháng 9', 'ngày 30 tháng 9 năm 2026'],
  ['Quý III', 'Quý III/2026'],
  ['Trong tháng 9', 'Trong tháng 9/2026'],
  ['cuối năm', 'cuối năm 2026'],
  ['từ 01/8 đến 15/9', 'từ 01/8 đến 15/9/2026'],
])('the year goes where an official writes it: %s → %s', (text, better) => {
  expect(withYear(text, whole(text), 2026)).toBe(better);
});

test('“năm sau” is for a person to replace', () => {
  expect(withYear('Trước 15/01 năm sau', whole('Trước 15/01 năm sau'), 2027)).toBeUndefined();
});
