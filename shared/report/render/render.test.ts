import * as fc from 'fast-check';
import { escapeHtml, markup, safeHref } from './escape.js';
import {
  formatChange,
  formatCount,
  formatDayMonth,
  formatLongDay,
  formatPercent,
  formatShare,
  formatSpan,
  formatTime,
  officialCount,
  officialDay,
} from './format.js';
import { oneLine } from './one-line.js';
import { redactContacts } from './redact.js';
import { b, plain, say } from './say.js';
import { renderHtml } from './html.js';
import { renderText } from './text.js';
import type { LetterView } from './view.js';
import { COLUMNS, wrap } from './wrap.js';

const day = (year: number, month: number, d: number) => ({ year, month, day: d });

test('numbers, shares and changes are written the Vietnamese way', () => {
  expect(formatCount(15533)).toBe('15.533');
  expect(formatCount(15533, 'en')).toBe('15,533');
  expect(formatPercent(77, 128)).toBe('60,2%');
  expect(formatPercent(0, 0)).toBe('–');
  expect(formatShare(77, 128)).toBe('77/128 (60,2%)');
  expect(formatChange(3, 2)).toBe('tăng\u00a01');
  expect(formatChange(2, 2)).toBe('không đổi');
});

test('days and times are written the way the office writes them', () => {
  expect(formatDayMonth(day(2026, 1, 5))).toBe('05/01');
  expect(formatLongDay(day(2026, 11, 20))).toBe('thứ\u00a0Sáu\u00a020/11/2026');
  expect(formatLongDay(day(2026, 11, 22))).toBe('Chủ\u00a0nhật\u00a022/11/2026');
  expect(formatSpan(day(2026, 11, 16), day(2026, 11, 22)).replace(/\u00a0/g, ' ')).toBe('16/11 – 22/11/2026');
  expect(formatSpan(day(2026, 12, 28), day(2027, 1, 3)).replace(/\u00a0/g, ' ')).toBe('28/12/2026 – 03/01/2027');
  expect(formatTime('06:30')).toBe('06\u00a0giờ\u00a030');
});

test('the official report writes a leading 0 below ten and in January and February, nought stays 0', () => {
  expect([0, 3, 10, 1200].map(officialCount)).toEqual(['0', '03', '10', '1.200']);
  expect(officialDay(day(2026, 1, 5))).toBe('05/01/2026');
  expect(officialDay(day(2026, 9, 10))).toBe('10/9/2026');
});

test('whatever a cell says, no markup of it survives', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(markup`<p title="${text}">${text}</p>`.html).not.toMatch(/<(?!p title="|\/p>)/);
      expect(escapeHtml(text)).not.toMatch(/[<>"']/);
    }),
  );
});

test('only links a browser opens as a page are kept', () => {
  expect(safeHref('https://x.example/a?b=1')).toBe('https://x.example/a?b=1');
  for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'https://a b', '//x.example'])
    expect(safeHref(bad)).toBeUndefined();
});

test('lines never pass 72 columns, and no word is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 200 })), (words) => {
      const text = words.join(' ');
      const lines = wrap(text, ' 1. ', '    ');
      expect(lines.every((line) => line.length <= COLUMNS || /https?:\/\//.test(line))).toBe(true);
      expect(lines.join('').replace(/\s/g, '').replace(/^1\./, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});

test('a number keeps its unit on its line', () => {
  const lines = wrap(`${'một hai ba bốn '.repeat(4)}năm sáu bảy 17\u00a0ngày`);
  expect(lines.some((line) => line.includes('17 ngày'))).toBe(true);
});

test.each([
  ['gọi 0912345678', 'gọi …'],
  ['gọi 0912.345.678 nhé', 'gọi … nhé'],
  ['ĐT: +84 912 345 678', 'ĐT: …'],
  ['máy bàn 028 3829 1234', 'máy bàn …'],
  ['thư nguyen.van.a@thu.example, cảm ơn', 'thư …, cảm ơn'],
])('%s loses its contact', (text, without) => {
  expect(redactContacts(text, '…')).toBe(without);
});

test.each([
  'Quyết định số 0012/QĐ-UBND',
  'từ 05.11.2026 đến 06.11.2026',
  '05-11-2026',
  '500.000.000 đồng',
  '412/412 học sinh',
  'Nghị định 09/2019/NĐ-CP',
  'năm 2020 - 2025',
])('%s is no contact and stays', (text) => {
  expect(redactContacts(text, '…')).toBe(text);
});

test('long words of a cell are cut at a word and say so', () => {
  expect(oneLine('một hai  ba\nbốn năm', 12)).toBe('một hai ba…');
  expect(oneLine('ngắn', 12)).toBe('ngắn');
});

test('strong words are bold in html and plain in text, and say the same', () => {
  const view: LetterView = {
    language: 'vi',
    subject: 'Thử',
    preheader: '',
    body: 'UBND',
    title: 'Thử',
    meta: '',
    dear: 'Kính gửi:',
    recipient: 'A',
    foot: [],
    blocks: [{ kind: 'paragraph', words: say`Có ${b('3 nhiệm vụ')} mới` }],
  };
  expect(renderHtml(view)).toContain('Có <b>3 nhiệm vụ</b> mới');
  expect(renderText(view)).toContain('Có 3 nhiệm vụ mới');
  expect(plain(say`Có ${b(3)}`)).toBe('Có 3');
});
