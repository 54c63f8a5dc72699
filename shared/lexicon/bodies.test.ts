import { readHeading } from '../annex/header/heading.js';
import { BODIES, beginsLikeBody, isBodyHeading, namesBody } from './bodies.js';
import { firstWords } from './vocabulary.js';

test.each([
  'Công an xã',
  'Trạm Khuyến nông',
  'Kho bạc Nhà nước khu vực',
  'Bảo hiểm xã hội',
  'Xóm Đông',
  'Khóm 3',
  'Khu phố 2',
  'Điểm phục vụ',
  'Hạt Kiểm lâm',
  '1. Hội Nông dân',
  'Sở Nội vụ',
  'Đảng ủy xã',
])('“%s” begins like a body for every reader', (text) => {
  expect(namesBody(text)).toBe(true);
  expect(isBodyHeading(text)).toBe(true);
});

test.each([
  'Số lượng hồ sơ',
  'Phòng chống thiên tai',
  'Tổ chức hội nghị',
  'Áp dụng thí điểm',
  'Ban hành quyết định',
  'Trưởng nhóm',
])('“%s” begins like none: the longest word wins and diacritics count', (text) =>
  expect(isBodyHeading(text)).toBe(false),
);

test('missing diacritics are forgiven, wrong ones are not', () => {
  const begins = (text: string): boolean => {
    const { words, written } = firstWords(text);
    return beginsLikeBody(words, 0, written);
  };
  expect(begins('So Noi vu')).toBe(true);
  expect(begins('Số Nội vụ')).toBe(false);
});

test('a body known exactly is never read as a damaged heading', () => {
  const bodies = BODIES.entries.filter(({ words, features }) => words.length > 1 && features.has('head'));
  const misread = bodies
    .flatMap(({ text }) => [text, `${text} xã`, `${text} phường`])
    .map((text) => ({ text, ...readHeading(text) }))
    .filter(({ field, score }) => field !== 'other' && field !== 'lead' && field !== 'leader' && score >= 0.45);
  expect(misread).toEqual([]);
});

test('every feature is used by some entry and every entry has one', () => {
  expect(BODIES.entries.filter(({ features }) => features.size === 0)).toEqual([]);
});
