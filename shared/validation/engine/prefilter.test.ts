import { PREFILTER, prefilterOf } from './prefilter.js';

const shows = (text: string, sign: number): boolean => (prefilterOf(text) & sign) !== 0;

test.each([' a', 'a ', 'a  b', 'a \nb', 'a\n b', 'a\u00a0 b', 'a\u200bb', 'ho\u0301a', ' '])(
  '“%s” is untidy',
  (text) => {
    expect(shows(text, PREFILTER.untidy)).toBe(true);
  },
);

test.each(['0912 000 111', 'a@b.vn', '(024) 3800.1122', '+84912000111'])('“%s” may be a contact', (text) => {
  expect(shows(`Liên hệ ${text}`, PREFILTER.contact)).toBe(true);
});

test.each(['=A1', ' -B2', '+1', '@SUM(A1)', '\tx'])('“%s” may run as a formula', (text) => {
  expect(shows(text, PREFILTER.formula)).toBe(true);
});

test('an error code is a sign', () => {
  expect([shows('#REF!', PREFILTER.error), shows(' #N/A', PREFILTER.error)]).toEqual([true, true]);
});

test.each(['', 'Rà soát hồ sơ\nhộ tịch năm 2026', 'Quyết định số 12/QĐ-UBND ngày 15/8/2026', '1.250 triệu đồng'])(
  '“%s” shows nothing',
  (text) => {
    expect(prefilterOf(text)).toBe(0);
  },
);
