import { parseIso } from './civil-date.js';
import { lastClosed, periodNamed } from './period-named.js';

const RULES = { periodWindow: 'calendar', weekCloses: 7 } as const;

test.each([
  ['2026-11', '2026-11'],
  ['11/2026', '2026-11'],
  ['tháng 2/2026', '2026-02'],
  ['2026-Q4', '2026-Q4'],
  ['Quý IV/2026', '2026-Q4'],
  ['2026-H2', '2026-H2'],
  ['2026-9M', '2026-9M'],
  ['2026', '2026'],
  ['năm 2026', '2026'],
  ['week 46/2026', '2026-W46'],
  ['tuần 1/2027', '2027-W01'],
  ['2026-W53', '2026-W53'],
])('%s names %s, in either window', (text, key) => {
  expect(periodNamed(text, RULES)?.key).toBe(key);
  expect(periodNamed(text, { ...RULES, periodWindow: 'decree-09-2019' })?.key).toBe(key);
});

test.each(['2026-13', '2026-Q5', '2026-H3', '2025-W53', 'week 0/2026', 'year', '', '26-11'])(
  '“%s” names none',
  (text) => {
    expect(periodNamed(text, RULES)).toBeUndefined();
  },
);

test.each([
  ['month', '2026-12-01', '2026-11'],
  ['month', '2026-11-30', '2026-11'],
  ['year', '2027-01-03', '2026'],
  ['year', '2026-12-30', '2025'],
  ['nine-months', '2026-12-01', '2026-9M'],
  ['half-year', '2026-06-30', '2026-H1'],
] as const)('the last closed %s at the end of %s is %s', (kind, iso, key) => {
  expect(lastClosed(kind, parseIso(iso)!, RULES).key).toBe(key);
});
