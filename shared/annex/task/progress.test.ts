import type { Cell } from '../../grid/grid.js';
import { readDay, readPercent } from './progress.js';
import { readStage } from './stage.js';

const text = (words: string): Cell => ({ kind: 'text', text: words });

test.each([
  ['Đã xong', 'done'],
  ['HT', 'done'],
  ['Hoàn thành', 'done'],
  ['100%', 'done'],
  ['x', 'done'],
  ['Đã hoàn thành ngày 12/3/2026', 'done'],
  ['✓', 'done'],
  ['Đã báo cáo', 'done'],
  ['Hoàn thành 60%', 'in-progress'],
  ['Chưa hoàn thành', 'in-progress'],
  ['Đang làm', 'in-progress'],
  ['Đang triển khai', 'in-progress'],
  ['60%', 'in-progress'],
  ['Chưa triển khai', 'not-started'],
  ['Chưa làm', 'not-started'],
  ['0%', 'not-started'],
  ['Chờ phản hồi', 'waiting'],
  ['Đã trình lãnh đạo', 'waiting'],
  ['Tạm hoãn', 'paused'],
  ['DA HOAN THANH', 'done'],
])('%s is the stage %s', (words, stage) => {
  expect(readStage(text(words))).toBe(stage);
});

test('words nobody knows have no stage', () => {
  for (const words of ['xem công văn', 'Phòng Kinh tế', '', 'hoàn thành trước ngày 5/6'])
    expect(readStage(text(words))).toBeUndefined();
});

test('per cent is read from its shown form, from a fraction and from words', () => {
  expect(readPercent({ kind: 'number', text: '60%', value: 0.6 })).toBe(60);
  expect(readPercent({ kind: 'number', text: '0,6', value: 0.6 })).toBe(60);
  expect(readPercent({ kind: 'number', text: '75', value: 75 })).toBe(75);
  expect(readPercent(text('đạt 80%'))).toBe(80);
  expect(readPercent(text('33,5 %'))).toBe(33.5);
  expect(readPercent(text('Đang làm'))).toBeUndefined();
  expect(readPercent({ kind: 'number', text: '2026', value: 2026 })).toBeUndefined();
});

test('a day needs its year and must be on the calendar', () => {
  expect(readDay(text('Gia hạn đến 05/9/2026'))).toEqual({ year: 2026, month: 9, day: 5 });
  expect(readDay(text('12-3-26'))).toEqual({ year: 2026, month: 3, day: 12 });
  expect(readDay(text('ngày 7 tháng 8 năm 2026'))).toEqual({ year: 2026, month: 8, day: 7 });
  expect(readDay(text('31/02/2026'))).toBeUndefined();
  expect(readDay(text('15/8'))).toBeUndefined();
});
