import { endsOpen, startsLow } from './sentence.js';

test.each(['rà soát các', 'phối hợp với', 'Nội dung:,', 'xây dựng (', 'ra soat cac', 'tuyên truyền về'])(
  '“%s” cannot end there',
  (text) => {
    expect(endsOpen(text)).toBe(true);
  },
);

test.each(['quy hoạch chợ', 'bản vẽ', 'mức độ', 'dự án thành phần', 'trồng tre', 'cấp thuốc'])(
  '“%s” may end there, whatever it is without its marks',
  (text) => {
    expect(endsOpen(text)).toBe(false);
  },
);

test('a small letter or a closing sign goes on in a sentence, a capital or a number does not', () => {
  expect(['kinh tế', ') và', '; rồi'].map(startsLow)).toEqual([true, true, true]);
  expect(['Kinh tế', '12 thôn', ''].map(startsLow)).toEqual([false, false, false]);
});
