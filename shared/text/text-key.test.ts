import * as fc from 'fast-check';
import { foldKey } from './fold.js';
import { textKey } from './text-key.js';

test.each([
  'Phòng Văn hóa - Xã hội',
  'Phòng Văn hóa – Xã hội'.normalize('NFD'),
  'Quý III/2026; trước ngày 15/9',
  '“Đề án 06”…',
  'ĐƯỜNG TRUYỀN số  liệu\n- chuyên dùng',
  'a\u200bb \u00ad c ﬁ ½ ²',
])('“%s” has the key of foldKey', (text) => {
  expect(textKey(text)).toBe(foldKey(text));
});

test('every text has the key of foldKey', () => {
  const letter = fc.oneof(
    fc.constantFrom(...Array.from('aăâđêôơưẢẵ -–,.;/“”\n09\u0301\u200b\u00a0')),
    fc.integer({ min: 0, max: 0x24ff }).map((code) => String.fromCharCode(code)),
  );
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 30 }), (text) => textKey(text) === foldKey(text)),
    { numRuns: 3000 },
  );
});
