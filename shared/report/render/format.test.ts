import * as fc from 'fast-check';
import { formatPercent, formatShare } from './format.js';

test('nothing to divide by is a dash, not a number', () => {
  expect(formatPercent(0, 0)).toBe('–');
  expect(formatPercent(0, 0, 'en')).toBe('–');
});

test.each([
  [1, 3, '33,3%'],
  [2, 3, '66,7%'],
  [1, 2000, '0,1%'],
  [1, 2001, '0,0%'],
  [5, 5, '100,0%'],
  [26, 16, '162,5%'],
])('%d/%d is %s', (a, b, text) => expect(formatPercent(a, b)).toBe(text));

test('a share never stands without its parts, and thousands take a dot', () => {
  expect(formatShare(77, 128)).toBe('77/128 (60,2%)');
  expect(formatShare(13119, 15533)).toBe('13.119/15.533 (84,5%)');
  expect(formatShare(13119, 15533, 'en')).toBe('13,119/15,533 (84.5%)');
});

test('property: the text is the value rounded to one decimal', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (a, b) => {
      const shown = Number(formatPercent(a, b).replace('%', '').replace(',', '.'));
      expect(Math.abs(shown - (a * 100) / b)).toBeLessThanOrEqual(0.05 + 1e-9);
    }),
  );
});
