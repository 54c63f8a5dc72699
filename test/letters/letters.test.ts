import * as fc from 'fast-check';
import { planLetters } from '../../shared/delivery/plan-letters.js';
import { SUBJECT_LENGTH } from '../../shared/delivery/subject.js';
import { BARS, CARD, TONES, META, BLUE } from '../../shared/report/render/theme.js';
import { utf8Length } from '../../shared/report/sections/fit.js';
import { renderHtml } from '../../shared/report/render/html.js';
import { renderText } from '../../shared/report/render/text.js';
import { reportView } from '../../shared/delivery/report-view.js';
import { SETTINGS, sampleReport } from './sample-report.js';
import { SITUATIONS, week } from './situations.js';
import { manyTasks } from './task-sets.js';
import { ORDINARY } from './ward.js';

const DRAWN = Object.entries(SITUATIONS).map(([name, draw]) => [name, draw()] as const);
const letters = DRAWN.map(([name, drawn]) => ({ name, ...drawn }));

test.each(letters)('$name: the subject has at most 70 characters, on one line, no shouting', ({ subject }) => {
  expect(subject.length).toBeLessThanOrEqual(SUBJECT_LENGTH);
  expect(subject).not.toMatch(/[\n\r!\u00a0]|KHẨN/);
});

test.each(letters)('$name: no client clips the html', ({ html }) => {
  expect(utf8Length(html)).toBe(Buffer.byteLength(html, 'utf8'));
  expect(utf8Length(html)).toBeLessThan(100_000);
});

test.each(letters)('$name: plain text keeps to 72 columns but for links', ({ text }) => {
  const wide = text.split('\n').filter((line) => line.length > 72 && !/^https?:\/\/\S+$/.test(line));
  expect(wide).toEqual([]);
});

test.each(letters)('$name: nothing is loaded from elsewhere and nothing can run', ({ html }) => {
  expect(html).not.toMatch(/<(script|img|link|iframe|svg|form)\b/i);
  expect(html).not.toMatch(/<[^>]+\son\w+=/i);
  expect(html).not.toMatch(/url\(|@import|javascript:/i);
});

test.each(letters)('$name: no unfilled value reaches the reader', ({ html, text, subject }) => {
  expect(`${html} ${text} ${subject}`).not.toMatch(/undefined|NaN|\[object|null\b/);
  expect(text.normalize('NFC')).toBe(text);
});

/** The words a person reads, in order. */
const wordsOf = (html: string): string =>
  html
    .replace(/<head>[\s\S]*?<\/head>|<div style="display:none[\s\S]*?<\/div>|<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/&#9632;/g, '')
    .replace(/\s+/g, ' ');

test.each(letters)('$name: every number of the html stands in the plain text too', ({ html, text }) => {
  const flat = text.replace(/\s+/g, ' ');
  const numbers = new Set(wordsOf(html).match(/\d[\d.,/]*\d%?|\d/g) ?? []);
  const missing = [...numbers].filter((number) => !flat.includes(number));
  expect(missing).toEqual([]);
});

test('words of cells are escaped, contacts left out, control characters gone', () => {
  const { html, text } = SITUATIONS['leader-hostile-words']!();
  expect(html).toContain('&lt;script&gt;');
  expect(html).not.toContain('</table><h1>');
  expect(`${html}${text}`).not.toMatch(/0912|canbo@|912 345/);
  // eslint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u0000\u000b\ud800]/);
});

test('a body that is only asked never reads overdue, days late or “giao”', () => {
  const { html, text, subject } = SITUATIONS['coordination']!();
  expect(`${wordsOf(html)} ${text} ${subject}`).not.toMatch(/quá hạn|trễ \d|\bgiao\b|yêu cầu/i);
});

test('units are never told “phải”, “khẩn trương”, “yêu cầu”', () => {
  for (const name of ['unit-week', 'unit-only-helps', 'reminder-before', 'overdue-notice']) {
    expect(SITUATIONS[name]!().text).not.toMatch(/khẩn trương|nghiêm túc|yêu cầu|đôn đốc đơn vị/i);
  }
});

test('a letter that would be too heavy loses rows, never figures', () => {
  const long = ORDINARY.map((one, i) => ({
    ...one,
    content: `${one.content} ${'với nhiều nội dung chi tiết '.repeat(30)}${i}`,
  }));
  const tasks = Array.from({ length: 12 }, () => long).flat();
  const report = week(tasks.map((one, i) => ({ ...one, plan: `KH số ${i % 40}` })));
  const html = renderHtml(reportView(report, SETTINGS));
  expect(utf8Length(html)).toBeLessThanOrEqual(100_000);
  expect(wordsOf(html)).toContain(`Tổng số ${report.totals.total} nhiệm vụ`);
});

test('2,000 tasks: every figure of the report stands in the letter', () => {
  const report = week(manyTasks(2000));
  const text = renderText(reportView(report, SETTINGS)).replace(/\s+/g, ' ');
  const { totals } = report;
  expect(text).toContain(`Cơ cấu 2.000 nhiệm vụ`);
  expect(text).toContain(`Quá hạn: ${totals.overdue} (`);
  expect(text).toContain(`đúng hạn ${totals.doneOnTime}, quá hạn ${totals.doneLate}`);
});

test('figures of the bar add up to the total', () => {
  for (const tasks of [ORDINARY, manyTasks(777)]) {
    const view = reportView(week(tasks), SETTINGS);
    const bar = view.blocks.find((block) => block.kind === 'bar');
    expect(bar?.kind === 'bar' && bar.segments.reduce((sum, one) => sum + one.count, 0)).toBe(tasks.length);
  }
});

test('an absent snapshot and a period in the future are said, not hidden', () => {
  expect(renderText(reportView(week(ORDINARY), SETTINGS))).toContain('Chưa có kỳ trước để so sánh.');
  const future = sampleReport({ tasks: ORDINARY, asOf: '2026-11-16', of: '2027-03-01' });
  expect(() => renderHtml(reportView(future, SETTINGS))).not.toThrow();
});

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

test('words have AA contrast on the card and on their tint; bar segments 3:1 on both cards', () => {
  for (const { colour, tint } of Object.values(TONES)) {
    expect(contrast(colour, CARD)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour, tint)).toBeGreaterThanOrEqual(4.5);
    expect(contrast('#1f2933', tint)).toBeGreaterThanOrEqual(4.5);
  }
  for (const colour of [META, BLUE]) expect(contrast(colour, CARD)).toBeGreaterThanOrEqual(4.5);
  const { 'overdue-short': _light, ...bars } = BARS;
  for (const colour of Object.values(bars)) {
    expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, '#1d232a')).toBeGreaterThanOrEqual(3);
  }
});

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('', ' ', 'Rà soát', '<b>', '0912345678', 'x'.repeat(500)),
);
const anyTask = fc.record(
  {
    plan: fc.constantFrom('KH số 12', 'KH số 31', ''),
    stt: words,
    content: words,
    lead: fc.constantFrom(
      'Phòng Văn hóa - Xã hội',
      'Ủy ban Mặt trận Tổ quốc Việt Nam phường',
      'Các tổ dân phố',
      'Đơn vị lạ',
      '',
    ),
    coordinating: fc.array(fc.constantFrom('Công an phường', 'Đoàn TNCS Hồ Chí Minh phường', 'lạ'), { maxLength: 2 }),
    due: fc.constantFrom('2024-02-29', '2026-11-14', '2026-11-16', '2026-11-19', '2027-12-31'),
    done: fc.constantFrom('2026-11-10', '2026-11-13'),
    percent: fc.constantFrom(0, 12.5, 100),
    result: words,
    difficulty: words,
    updated: fc.constantFrom('2026-10-01', '2026-11-12'),
    proposed: fc.constantFrom('2026-12-01'),
    deadlineText: words,
    asked: fc.boolean(),
  },
  { requiredKeys: ['content'] },
);

test('whatever stands in the annexes, every letter is whole: subject, text and html keep their limits', () => {
  fc.assert(
    fc.property(
      fc.array(anyTask, { maxLength: 25 }),
      fc.constantFrom('2026-11-16', '2026-11-19', '2026-12-31'),
      fc.constantFrom('week', 'quarter', 'year'),
      (tasks, asOf, kind) => {
        const report = sampleReport({ tasks, asOf, kind, of: asOf });
        const { send } = planLetters({
          report,
          settings: SETTINGS,
          already: new Set(),
          addressOf: () => ['a@b.example'],
          remembersLadder: true,
        });
        expect(send.length).toBeGreaterThan(0);
        for (const { subject, text, html } of send) {
          expect(subject.length).toBeLessThanOrEqual(SUBJECT_LENGTH);
          expect(subject).not.toBe('');
          expect(utf8Length(html)).toBeLessThan(100_000);
          expect(text.split('\n').filter((line) => line.length > 72 && !/https?:\/\//.test(line))).toEqual([]);
          expect(`${subject}${text}`).not.toMatch(/\bundefined\b|\bNaN\b/);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('what two cells disagree on is asked back from the unit, and unproven “on time” is said to the leader', () => {
  const report = week(ORDINARY);
  const doubtful = {
    ...report,
    totals: { ...report.totals, doneUnproven: 2 },
    tasks: report.tasks.map((one, i) => (i === 2 ? { ...one, doubts: ['stage-percent' as const] } : one)),
  };
  const { send } = planLetters({
    report: doubtful,
    settings: SETTINGS,
    already: new Set(),
    addressOf: () => ['a@b.example'],
  });
  const of = (kind: string, recipient: string): string =>
    (send.find((one) => one.kind === kind && one.recipient === recipient)?.text ?? '').replace(/\s+/g, ' ');
  expect(of('unit-week', 'Phòng Văn hóa - Xã hội')).toContain(
    'KH số 12, STT 21: tình trạng và tiến độ chưa khớp. Đề nghị xác nhận.',
  );
  expect(of('leader-week', 'Lãnh đạo UBND phường')).toContain(
    'Trong số hoàn thành đúng hạn có 2 nhiệm vụ chưa ghi ngày hoàn thành',
  );
});
