import * as fc from 'fast-check';
import { countingRules, formatPercent, percentages } from './formulas.js';
import type { Totals } from './types.js';

const totals: Totals = {
  total: 128,
  doneOnTime: 66,
  doneLate: 11,
  overdue: 3,
  dueSoon: 5,
  onTrack: 29,
  openEnded: 10,
  unknown: 4,
};

test('each percentage states its formula, both parts and one decimal', () => {
  expect(percentages(totals).map((p) => [p.id, p.share])).toEqual([
    ['completion', '77/128 (60,2%)'],
    ['on-time', '66/80 (82,5%)'],
    ['overdue', '3/128 (2,3%)'],
    ['unknown', '4/128 (3,1%)'],
  ]);
  expect(percentages(totals)[0]!.sentence).toBe(
    'Tỷ lệ hoàn thành = (hoàn thành đúng hạn + hoàn thành quá hạn) / tổng số nhiệm vụ = 77/128 = 60,2%.',
  );
});

test('nothing to divide by is a dash, not a number', () => {
  const none: Totals = {
    total: 0,
    doneOnTime: 0,
    doneLate: 0,
    overdue: 0,
    dueSoon: 0,
    onTrack: 0,
    openEnded: 0,
    unknown: 0,
  };
  for (const p of percentages(none)) {
    expect([p.text, p.share, p.value]).toEqual(['–', '–', undefined]);
    expect(p.sentence).toMatch(/ = –\.$/);
  }
});

test.each([
  [1, 3, '33,3%'],
  [2, 3, '66,7%'],
  [1, 2000, '0,1%'],
  [1, 2001, '0,0%'],
  [5, 5, '100,0%'],
  [26, 16, '162,5%'],
])('%d/%d is %s', (a, b, text) => expect(formatPercent(a, b)).toBe(text));

test('thousands take a dot', () => {
  expect(percentages({ ...totals, total: 15533, doneOnTime: 13119, doneLate: 0 })[0]!.share).toBe(
    '13.119/15.533 (84,5%)',
  );
});

test('property: the text is the value rounded to one decimal', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (a, b) => {
      const shown = Number(formatPercent(a, b).replace('%', '').replace('.', '').replace(',', '.'));
      expect(Math.abs(shown - (a * 100) / b)).toBeLessThanOrEqual(0.05 + 1e-9);
    }),
  );
});

test('done tasks that only count as on time are said to', () => {
  expect(countingRules(totals)).toHaveLength(4);
  expect(countingRules({ ...totals, doneUnproven: 6 })[4]).toContain('6 nhiệm vụ chưa ghi ngày hoàn thành');
});
