import * as fc from 'fast-check';
import { readHeading } from './heading.js';

const field = (text: string): string => readHeading(text).field;

test('the head noun decides, not the words that follow it', () => {
  expect(field('Kết quả thực hiện nhiệm vụ')).toBe('result');
  expect(field('Thời hạn thực hiện nhiệm vụ')).toBe('deadline');
  expect(field('Đơn vị thực hiện nhiệm vụ')).toBe('lead');
  expect(field('Căn cứ giao nhiệm vụ')).toBe('legalBasis');
  expect(field('Nội dung thực hiện')).toBe('task');
});

test('reads through lost marks, inner spaces, joined words, decomposed letters and a misread letter', () => {
  for (const text of [
    'Co quan chu tri',
    'C ơ quan chủ trì',
    'Cơquan chủtrì',
    'Cơ quan chủ trì'.normalize('NFD'),
    'Cơ quan chủ lrì',
    'CƠ  QUAN\nCHỦ TRÌ',
  ]) {
    expect([text, field(text)]).toEqual([text, 'lead']);
  }
});

test('a heading that could mean two things says so', () => {
  expect(readHeading('Tiến độ')).toMatchObject({ field: 'progress', couldBe: ['deadline'] });
  expect(readHeading('Thời gian hoàn thành')).toMatchObject({ field: 'deadline', couldBe: ['completed'] });
  expect(readHeading('Chủ trì')).toMatchObject({ field: 'lead', couldBe: ['leader'] });
  expect(readHeading('Kết quả')).toMatchObject({ field: 'output', couldBe: ['result'] });
});

test('sentences and names of units are no headings', () => {
  for (const text of [
    'Phòng Kinh tế',
    'Rà soát, cập nhật danh sách hộ nghèo trên địa bàn và báo cáo kết quả về Ủy ban',
    'Quý II/2026',
    '15/4/2026',
  ]) {
    expect(readHeading(text).score).toBeLessThan(0.5);
  }
});

test('words of other tables are marked as foreign', () => {
  expect(readHeading('Địa điểm').foreign).toBe('meeting');
  expect(readHeading('Đơn giá').foreign).toBe('money');
  expect(readHeading('Ký nhận').foreign).toBe('list');
});

test('never throws, and its score stays between 0 and 1', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-zđơưă (/,.%)]{0,40}$/)),
      (text) => {
        const { score } = readHeading(text);
        return score >= 0 && score <= 1;
      },
    ),
  );
});

test.each([
  ['Ngày cập nhật', 'updated'],
  ['Nội dung chỉ đạo', 'task'],
  ['Số, ngày văn bản', 'legalBasis'],
  ['Dự kiến hoàn thành', 'deadline'],
  ['Hình thức văn bản', 'output'],
  ['Giao đơn vị', 'lead'],
  ['Đề nghị đơn vị phối hợp', 'coordinating'],
  ['Thường trực Đảng ủy phụ trách', 'leader'],
  ['Cơ quan nhận báo cáo', 'other'],
  ['Số ngày quá hạn', 'other'],
])('“%s” is the column %s', (heading, field) => {
  expect(readHeading(heading).field).toBe(field);
});

test('“Ngày cập nhật” of our own template needs no confirmation', () => {
  expect(readHeading('Ngày cập nhật').couldBe).toBeUndefined();
});
